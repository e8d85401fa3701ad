/** How much a change asks of whoever reads the data, as semantic versioning names it. */
export type Severity = 'major' | 'minor' | 'patch';

export interface ChangeRule {
  readonly rule: string;
  readonly severity: Severity;
  /** What was seen, after "reports: 3" or "reports.title: 3"; also the sentence of the notes. */
  readonly text: string;
  /** Why it has this severity, for people who meet the rule. */
  readonly reason: string;
}

/**
 * Every difference between two releases that has a meaning for readers. The list is closed: a
 * change without a rule cannot be told. Loosening is the breaking direction, because the data is
 * read and not submitted: whatever is valid now must be valid for a reader of the release before.
 */
export const changeRules = [
  {
    rule: 'table-added',
    severity: 'minor',
    text: 'the table is new',
    reason: 'No reader asks for a table that was not there.',
  },
  {
    rule: 'table-removed',
    severity: 'major',
    text: 'the table is gone',
    reason: 'Whoever reads its files finds nothing.',
  },
  {
    rule: 'key-changed',
    severity: 'major',
    text: 'the primary key has other fields',
    reason: 'Joins, deltas and stored ids depend on it.',
  },
  {
    rule: 'columns-reordered',
    severity: 'major',
    text: 'columns of the CSV file moved',
    reason: 'CSV is read by position as well as by name; a new column goes to the end.',
  },
  {
    rule: 'field-added',
    severity: 'minor',
    text: 'the field is new',
    reason: 'The schema for readers is open: a field it does not name is allowed.',
  },
  {
    rule: 'field-removed',
    severity: 'major',
    text: 'the field is gone',
    reason: 'Readers were promised it in every record.',
  },
  {
    rule: 'field-renamed',
    severity: 'major',
    text: 'the field has another name',
    reason: 'To a reader the old field is gone.',
  },
  {
    rule: 'field-retyped',
    severity: 'major',
    text: 'the field has another type',
    reason: 'A typed reader cannot take the value.',
  },
  {
    rule: 'field-nullable',
    severity: 'major',
    text: 'the field may be null now',
    reason: 'Readers did not have to expect null.',
  },
  {
    rule: 'field-never-null',
    severity: 'minor',
    text: 'the field is never null now',
    reason: 'A reader that expects null loses nothing.',
  },
  {
    rule: 'values-extended',
    severity: 'major',
    text: 'the closed list of values is longer',
    reason: 'A reader that knows every value meets one it does not know.',
  },
  {
    rule: 'open-values-extended',
    severity: 'minor',
    text: 'the open list of values is longer',
    reason: 'The schema for readers never listed the values.',
  },
  {
    rule: 'values-narrowed',
    severity: 'minor',
    text: 'the list of values is shorter',
    reason: 'What is left was allowed before.',
  },
  {
    rule: 'format-changed',
    severity: 'major',
    text: 'the format or encoding of the value is another',
    reason: 'What parses the old format may refuse the new one.',
  },
  {
    rule: 'format-stated',
    severity: 'minor',
    text: 'the value has a stated format now',
    reason: 'A reader of plain text still reads it.',
  },
  {
    rule: 'unit-changed',
    severity: 'major',
    text: 'the unit is another',
    reason: 'The same number means something else.',
  },
  {
    rule: 'constraint-loosened',
    severity: 'major',
    text: 'a bound, length or pattern lets more through',
    reason: 'Storage and checks sized by the old bound may refuse the value.',
  },
  {
    rule: 'constraint-tightened',
    severity: 'minor',
    text: 'a bound, length or pattern lets less through',
    reason: 'What is left was allowed before.',
  },
  {
    rule: 'description-changed',
    severity: 'patch',
    text: 'the description reads differently',
    reason: 'Text for people. A change of meaning needs a new field.',
  },
  {
    rule: 'record-added',
    severity: 'minor',
    text: 'added',
    reason: 'Counts and joins grow; nothing that stood is gone.',
  },
  {
    rule: 'record-removed',
    severity: 'major',
    text: 'removed without a redirect',
    reason: 'A stored id leads nowhere.',
  },
  {
    rule: 'record-rekeyed',
    severity: 'major',
    text: 'same record under another id, without a redirect',
    reason: 'A stored id leads nowhere although the record is there.',
  },
  {
    rule: 'record-moved',
    severity: 'minor',
    text: 'merged or split, their ids lead on',
    reason: 'The redirect says where the record is now.',
  },
  {
    rule: 'record-retired',
    severity: 'minor',
    text: 'retired, their ids say so',
    reason: 'The redirect tells that nothing stands for the id any more.',
  },
  {
    rule: 'record-withdrawn',
    severity: 'minor',
    text: 'withdrawn, their ids say so',
    reason: 'Taken out for rights, privacy or safety; the tombstone keeps the id.',
  },
  {
    rule: 'record-left',
    severity: 'minor',
    text: 'left the table, their ids stand in another',
    reason: 'The id still leads to a record.',
  },
  {
    rule: 'record-restored',
    severity: 'minor',
    text: 'stand again, their redirects say so',
    reason: 'An id that was gone leads to its record again.',
  },
  {
    rule: 'record-returned',
    severity: 'major',
    text: 'came back without a redirect that says so',
    reason: 'An id is never used again: a reader cannot know whether it is the same record.',
  },
  {
    rule: 'record-reused',
    severity: 'major',
    text: 'are another article under the key of an old one',
    reason: 'An id came to mean something else.',
  },
  {
    rule: 'record-breaks-reader',
    severity: 'major',
    text: 'records break the schema that readers of the release before hold',
    reason: 'They refuse records, although no field of the schema says why.',
  },
  {
    rule: 'value-changed',
    severity: 'patch',
    text: 'values changed',
    reason: 'Same record, corrected.',
  },
  {
    rule: 'file-added',
    severity: 'minor',
    text: 'the file is new',
    reason: 'No reader asks for a file that was not there.',
  },
  {
    rule: 'file-removed',
    severity: 'major',
    text: 'the file is gone',
    reason: 'Whoever reads it finds nothing.',
  },
  {
    rule: 'media-type-changed',
    severity: 'major',
    text: 'the file has another media type',
    reason: 'What reads the old format cannot read the new one.',
  },
  {
    rule: 'licence-narrowed',
    severity: 'major',
    text: 'the licence allows less, or something else',
    reason: 'What was allowed with the release before may not be allowed with this one.',
  },
  {
    rule: 'licence-widened',
    severity: 'minor',
    text: 'the licence allows more',
    reason: 'What was allowed still is.',
  },
  {
    rule: 'metadata-changed',
    severity: 'patch',
    text: 'the description of the dataset reads differently',
    reason: 'Text for people.',
  },
] as const;

export type RuleId = (typeof changeRules)[number]['rule'];

/** One row of changes.json: what a rule found, counted from the data. */
export interface Change {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: string | null;
  readonly field: string | null;
  readonly count: number;
  /** The first keys, at most 5, sorted; for files their paths, for lists their values. */
  readonly examples: readonly string[];
}

const rulesById: ReadonlyMap<RuleId, ChangeRule> = new Map(
  changeRules.map((rule) => [rule.rule, rule]),
);

export const mostExamples = 5;

/** A row with the severity of its rule. `examples` may be longer and unsorted. */
export function changeOf(
  rule: RuleId,
  fields: Partial<Pick<Change, 'table' | 'field' | 'count' | 'examples'>> = {},
): Change {
  const { table = null, field = null, count = 1, examples = [] } = fields;
  const sorted = [...examples].sort(compareCodeUnits).slice(0, mostExamples);
  return { rule, severity: ruleOf(rule).severity, table, field, count, examples: sorted };
}

function ruleOf(rule: RuleId): ChangeRule {
  const found = rulesById.get(rule);
  if (!found) throw new RangeError(`no rule is called ${rule}`);
  return found;
}

const severities: readonly Severity[] = ['major', 'minor', 'patch'];

/** Rows in the order of changes.json: severity (major first), rule, table, field. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compareCodeUnits(a.rule, b.rule) ||
      compareCodeUnits(a.table ?? '', b.table ?? '') ||
      compareCodeUnits(a.field ?? '', b.field ?? '') ||
      compareCodeUnits(a.examples.join('\n'), b.examples.join('\n')),
  );
}

/** The highest severity among the rows; null when there is none. */
export function highestSeverity(changes: readonly Change[]): Severity | null {
  return severities.find((level) => changes.some(({ severity }) => severity === level)) ?? null;
}

/** One row as the notes say it: `reports: 3 added`, `croissant.json: the file is new`. */
export function describeChange({ rule, table, field, count, examples }: Change): string {
  const names = [table, field].filter((name) => name !== null);
  const { text } = ruleOf(rule);
  if (names.length === 0) return `${examples.join(', ')}: ${text}`;
  const place = names.join('.');
  if (isCounted(rule)) return `${place}: ${count} ${text}`;
  return `${place}: ${text}${examples.length > 0 ? ` (${examples.join(', ')})` : ''}`;
}

function isCounted(rule: RuleId): boolean {
  return rule.startsWith('record-') || rule === 'value-changed';
}

/** As compareStrings; written out because this module is also read where no package is built. */
function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
