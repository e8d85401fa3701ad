import type { Edit } from '../repair/repair.ts';

/** Longest front matter looked for. */
const longest = 20_000;

/** Removes the YAML block that opens a document; its values reach the report through the capture. */
export function removeFrontMatter(text: string): readonly Edit[] {
  const match = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n+|$)/m.exec(
    text.slice(0, longest),
  );
  if (match === null || match.index !== 0) return [];
  const isYaml = (match[1] ?? '')
    .split('\n')
    .every((line) => /^\s*(?:$|#|-\s|[\w-]+\s*:)|^\s+\S/.test(line));
  return isYaml ? [{ start: 0, before: match[0], after: '', rule: 'front-matter' }] : [];
}
