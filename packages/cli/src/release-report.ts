import { breachedGates, type Change, describeChange, type ReleaseResult } from '@tellings/publish';

const outcomes: Readonly<Record<ReleaseResult['outcome'], string>> = {
  created: 'published',
  planned: 'would be published; nothing was',
  unchanged: 'stands: nothing changed since',
  blocked: 'is not published: gates are broken',
};

/** Everything a maintainer asks of a release: what changes, which bump and why, gates, files. */
export function renderRelease(dataset: string, result: ReleaseResult): string {
  const { outcome, version, changes, manifest } = result;
  const head = `${dataset} ${version ?? '(no version)'} ${outcomes[outcome]}`;
  const bump = manifest
    ? [`bump: ${manifest.bump.level}${renderOverride(manifest.bump)}`, ...renderFiles(manifest)]
    : [];
  return [head, ...renderChanges(changes), ...renderGates(result), ...bump].join('\n');
}

/** Rows of changes.json as text, with the first keys of each. */
export function renderChanges(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return ['changes: none'];
  const lines = changes.map((change) => {
    const keys = change.table === null ? '' : change.examples.join(', ');
    const text = describeChange(change);
    return `  ${change.severity.padEnd(5)} ${text}${keys === '' || text.includes(keys) ? '' : `: ${keys}`}`;
  });
  return ['changes:', ...lines];
}

type Manifest = NonNullable<ReleaseResult['manifest']>;

function renderOverride({ computed, override }: Manifest['bump']): string {
  if (!override) return '';
  return `, set by hand where ${computed ?? 'nothing'} was computed: ${override.reason}`;
}

function renderGates({ gates }: ReleaseResult): readonly string[] {
  const breached = breachedGates(gates);
  const lines = gates.map((gate) => {
    const { gate_id, value, limit, exception } = gate;
    const mark = breached.includes(gate) ? 'BROKEN' : exception ? 'excused' : 'passed';
    return `  ${mark.padEnd(7)} ${gate_id}: ${value}, limit ${limit}${exception ? ` (${exception})` : ''}`;
  });
  return [`gates: ${gates.length - breached.length} hold, ${breached.length} broken`, ...lines];
}

function renderFiles({ files }: Manifest): readonly string[] {
  const bytes = files.reduce((sum, { byte_count }) => sum + byte_count, 0);
  return [
    `files: ${files.length}, ${bytes} bytes`,
    ...files.map(({ path, byte_count }) => `  ${String(byte_count).padStart(10)} ${path}`),
  ];
}
