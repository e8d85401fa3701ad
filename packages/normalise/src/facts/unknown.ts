import { compareStrings, type Report } from '@tellings/schema';

/** The fields whose absence must be explained, in the order of the record. */
export type Explained = Pick<
  Report,
  'outlet' | 'agencies' | 'published_date' | 'headline' | 'authors' | 'language' | 'url'
>;

const explainedFields = [
  'agencies',
  'authors',
  'headline',
  'language',
  'outlet',
  'published_date',
  'url',
] as const;

/** One entry for each field that is null or empty, sorted by field; `not-stated` unless told better. */
export function listUnknown(
  fields: Explained,
  reasons: Readonly<Partial<Record<keyof Explained, string>>>,
): Report['unknown'] {
  return explainedFields
    .filter((field) => fields[field] === null || fields[field]?.length === 0)
    .map((field) => ({ field, reason: reasons[field] ?? 'not-stated' }))
    .sort((a, b) => compareStrings(a.field, b.field));
}
