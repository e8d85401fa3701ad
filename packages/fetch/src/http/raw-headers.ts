/** Header fields in order, names as written, duplicates kept; every byte is one character (latin1). */
export type RawHeaders = readonly (readonly [string, string])[];

/** Values of a field, in order. */
export function headerValues(headers: RawHeaders, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers
    .filter(([field]) => field.length === wanted.length && field.toLowerCase() === wanted)
    .map(([, value]) => value);
}

/** Value of a field, its lines joined by commas (RFC 9110, section 5.3); null without one. */
export function headerValue(headers: RawHeaders, name: string): string | null {
  const values = headerValues(headers, name);
  return values.length === 0 ? null : values.join(', ');
}
