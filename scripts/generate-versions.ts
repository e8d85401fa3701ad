/** docs/versions.md: the rules by which a release gets its version, from the table the code uses. */
import {
  type ChangeRule,
  changeRules,
  type Severity,
} from '../packages/publish/src/change-rule.ts';
import { sinceLastGates, smallNumber } from '../packages/publish/src/gate-default.ts';

const levels: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: 'major', heading: 'MAJOR: something a reader relied on may break' },
  { severity: 'minor', heading: 'MINOR: there is more, and everything that stood still stands' },
  { severity: 'patch', heading: 'PATCH: the same records, put right' },
];

const introduction = `<!-- Written by scripts/generate.ts from packages/publish/src/change-rule.ts. Do not edit. -->

# Versions of a dataset

The version of a release is the version of its **data**, computed by comparing it with the release
before: the schemas of its tables, its ids, its records field by field, its files and its licence.
Each rule below that is met is a row of \`changes.json\` in the release (rule, severity, table,
field, count, up to 5 examples) and a line of \`CHANGELOG.md\`; the gravest row decides. Where no rule
is met there is no release: no reader could tell the two apart.

**Loosening is the breaking direction.** The data is read and not submitted, so whatever is valid now
must be valid for whoever holds the schema of the release before. Every new or changed record is
therefore validated against the reader schema of that release.

While the major version is 0, a MAJOR change raises the minor version (semver.org, rule 4), and the
notes say so. A person may choose another level with \`tellings release --override-bump\`: the level
and the reason stand in \`manifest.json\`, \`changes.json\` and the notes, beside the computed one.
The number of a release that was yanked is not given again. The schemas and the packages have
versions of their own.`;

const rest = `## Ids

- An id is minted once and never means anything else. One that is gone has a row in \`redirects\`:
  \`moved\` (one target), \`split\` (two or more), \`retired\` or \`withdrawn\` (none). Without a row it
  dangles, which is MAJOR.
- Targets are records: \`redirects.jsonl\` may name an id that is redirected in turn, and the release
  holds where it leads in the end. A circle stops the release.
- Rows are never deleted. An id that stands again (records merged by mistake, a withdrawal that was
  lifted) keeps its row, with the kind \`restored\`.
- An id that an earlier release lost and that comes back without such a row stops the release.
- Ids of tellings, claims, copy groups, pairs and versions of reports are digests of what the record
  states, so they come and go with the facts. The release makes their rows itself, with the reason
  \`restated\`: \`moved\` to the statement about the same report and recording, or to the group that
  has the members now; \`retired\` where there is none; \`restored\` when the same is stated again.
- A source may give its own key to another article. Where the archive still has the older one,
  \`normalise\` keeps that and quarantines the new capture (\`normalise/source-key-reused\`); where it
  has not, the report lies far from the one of the last release in all of text, headline and date
  that can be compared, and the gate \`keys_reused\` stops the release.

## Gates

A breach stops the release before anything is visible. Bounds on the release itself stand in
\`dataset.yml\` under \`gates\` (\`counts\`, \`fill_rates\`, \`quarantine_rate\`). Where a release went
before, these hold as well, with their defaults unless \`gates.since_last\` says otherwise:

${renderGates()}

A default that is a share always lets ${smallNumber} records of a table differ, because a share of a small table
says little; a limit that \`dataset.yml\` states holds as it stands.

A breach that is meant gets an exception for the version it is for, with a reason that stands in
the manifest of the release:

\`\`\`yaml
gates:
  exceptions:
    - gate: since_last.ids_gone.reports
      version: 1.3.0
      reason: the wire service closed its archive
\`\`\`

An exception that is not needed (the gate passes, the version is another, no gate has the name)
fails the build. One for the newest release stays until something changes.

## Corrections

\`corrections.yml\` sets a value right that is wrong at its source. It is a guard: it is applied only
while the build gives the value it expects; any other fails the build, and the message says whether
the source is right now (remove the correction) or says a third thing (look at it again). What a
correction changes has the cause \`correction\` in the delta. It sets the published record and nothing
that was derived from it.

\`\`\`yaml
corrections:
  - table: recordings
    id: tape-2020
    field: duration_minutes_to
    expect: 47.5
    value: 48
    reason: the catalogue counts the silence at the end
    source: letter of the harbour archive, 2021-05-02
\`\`\``;

export function renderVersions(): string {
  const rules: readonly ChangeRule[] = changeRules;
  const sections = levels.map(
    ({ severity, heading }) =>
      `## ${heading}\n\n${renderTable(rules.filter((rule) => rule.severity === severity))}`,
  );
  return `${[introduction, ...sections, rest].join('\n\n')}\n`;
}

function renderTable(rules: readonly ChangeRule[]): string {
  return alignTable([
    ['rule', 'what was seen', 'why'],
    ...rules.map(({ rule, text, reason }) => [`\`${rule}\``, text, reason]),
  ]);
}

function renderGates(): string {
  return alignTable([
    ['gate', 'default', 'stops the release when'],
    ...sinceLastGates.map(({ gate, limit, text }) => [`\`${gate}\``, String(limit), text]),
  ]);
}

/** A table as the formatter writes it: columns as wide as their widest cell. */
function alignTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
