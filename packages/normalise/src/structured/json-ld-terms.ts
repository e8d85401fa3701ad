/** Deeper documents are turned away: articles nest less than twenty deep. */
const deepestJson = 200;

const schemaPrefix = /^(?:https?:\/\/schema\.org\/|schema:)/i;

/**
 * A document in the terms of schema.org, as if its context gave them short names: prefixes cut off,
 * value objects (JSON-LD 1.1, section 9.5) and lists replaced by what they hold. Contexts are not
 * fetched. Null when it nests too deep.
 */
export function compactTerms(value: unknown, depth = 0): unknown {
  if (depth > deepestJson) return null;
  if (Array.isArray(value)) return value.map((item) => compactTerms(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  if ('@value' in value) return value['@value'];
  if ('@list' in value) return compactTerms(value['@list'], depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key.replace(schemaPrefix, ''),
      key === '@type' ? compactTypes(child) : compactTerms(child, depth + 1),
    ]),
  );
}

function compactTypes(types: unknown): unknown {
  return [types]
    .flat()
    .map((type: unknown) => (typeof type === 'string' ? type.replace(schemaPrefix, '') : type));
}
