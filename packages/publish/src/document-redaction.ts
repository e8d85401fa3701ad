import { canonicalJson, type ReleaseChanges } from '@tellings/schema';

type Ids = ReadonlySet<string>;

/** RIGHTS.md without the rows of sources; any release of ours has them in this form. */
export function redactRightsNote(text: string, gone: Ids): string {
  const isGone = (line: string): boolean => gone.has(/^\| `([^`]+)` \|/.exec(line)?.[1] ?? '');
  return text
    .split('\n')
    .filter((line) => !isGone(line))
    .join('\n');
}

/** rights.json without the sources. */
export function redactRights(text: string, gone: Ids): string {
  const file = JSON.parse(text) as { readonly sources: readonly { readonly source_id: string }[] };
  const sources = file.sources.filter(({ source_id }) => !gone.has(source_id));
  return sources.length === file.sources.length ? text : `${canonicalJson({ ...file, sources })}\n`;
}

/** changes.json without the examples; counts stay as they were. */
export function redactChanges(text: string, gone: Ids): string {
  const file = JSON.parse(text) as ReleaseChanges;
  let isTouched = false;
  const changes = file.changes.map((change) => {
    const examples = change.examples.filter((id) => !gone.has(id));
    if (examples.length < change.examples.length) isTouched = true;
    return { ...change, examples };
  });
  return isTouched ? `${canonicalJson({ ...file, changes })}\n` : text;
}
