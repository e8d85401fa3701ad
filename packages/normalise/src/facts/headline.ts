/** Marks between a headline and the name of the site. */
const separator = /\s+[|–—»·]\s+|\s+-\s+|\s*\|\s*/;

/**
 * Takes the site's name off a title: "Vote counted again - Example News". Only a part that names
 * the site is taken: a dash belongs to many headlines.
 */
export function stripSiteName(title: string, siteNames: readonly (string | null)[]): string {
  const names = siteNames.flatMap((name) => (name === null ? [] : [fold(name)])).filter(Boolean);
  const parts = splitKeeping(title);
  const isSite = (part: string): boolean => {
    const folded = fold(part);
    return (
      folded !== '' &&
      names.some(
        (name) =>
          name === folded ||
          (folded.length > 3 && (name.includes(folded) || folded.includes(name))),
      )
    );
  };
  const last = parts.at(-1);
  if (parts.length > 1 && last !== undefined && isSite(last.text))
    return title.slice(0, last.separatorStart).trim();
  const [first, second] = parts;
  if (first !== undefined && second !== undefined && isSite(first.text))
    return title.slice(second.start).trim();
  return title.trim();
}

interface TitlePart {
  readonly text: string;
  readonly start: number;
  /** Where the mark before this part begins. */
  readonly separatorStart: number;
}

function splitKeeping(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  let separatorStart = 0;
  for (const match of title.matchAll(new RegExp(separator, 'gu'))) {
    parts.push({ text: title.slice(start, match.index), start, separatorStart });
    separatorStart = match.index;
    start = match.index + match[0].length;
  }
  return [...parts, { text: title.slice(start), start, separatorStart }];
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.(?:com|co\.uk|org|net|de|fr|it|es)\b/, '')
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
