import type { DateMark } from './date-mark.ts';
import { adjacentLines, type Line, type PageLines } from './page-line.ts';
import { findWrittenDates } from './written-date.ts';

const publishedWord =
  /publi(?:sh|c|é|k)|posted|first|created|issued|veröffentlicht|erstellt|stand:|publikováno|vydáno|zveřejněno|opublikowan|dodano|data dodania|опубликован|дата|публікац|опубліковано|δημοσ|postat|publicat|megjelent|létrehozva|közzétéve|julkaistu|lagt ud|udgivet|publisert|skapad|geplaatst|gepubliceerd|yayın|giriş|oluşturulma|diterbitkan|đăng|发布|發布|发表|公開|配信|掲載|입력|등록|نشر|تاریخ|creado|pubblicato|postado|criado|on the/i;
const modifiedWord =
  /updat|modif|edited|revised|last change|aktualisiert|geändert|bijgewerkt|gewijzigd|actualiz|atualiz|aggiorn|mise? à jour|aktualiz|обновлен|изменен|оновлен|ενημερ|uppdater|ändrad|oppdatert|opdateret|päivitetty|muokattu|frissít|módosít|actualizat|güncelle|diperbarui|cập nhật|更新|수정|تحديث|редактир/i;

/** Lines after the headline within which the date of the report stands. */
const nearLines = 14;
const mostMarks = 6;
/** Longer lines are running text, whose dates are as often those of events. */
const shortLine = 90;

/**
 * Dates that a reader sees, or that `<time>` elements carry: near the headline, in elements named
 * after dates, or after words such as "Published". Dates of comments, teasers and running text are
 * left out.
 */
export function findVisibleMarks({ lines, headlineIndex }: PageLines): DateMark[] {
  const scored = lines
    .map((line) => ({ line, score: scoreLine(line, headlineIndex) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.line.index - b.line.index)
    .slice(0, mostMarks);
  return scored.flatMap(({ line, score }) => toMarks(line, score));
}

/** Points by nearness to the headline, names of elements, and words before the date. */
function scoreLine(line: Line, headlineIndex: number | null): number {
  const distance = headlineIndex === null ? null : line.index - headlineIndex;
  const isNear = distance !== null && distance >= -4 && distance <= nearLines;
  const isPublished = publishedWord.test(line.text);
  const isModified = modifiedWord.test(line.text);
  const isAdjacent = distance !== null && distance > 0 && distance <= adjacentLines;
  if (line.isForeign && !isAdjacent) return 0;
  const isShort = line.text.length <= shortLine;
  let score = 0;
  if (isNear) score += distance > 0 ? 4 - distance / 8 : 2 + distance / 4;
  if (line.isHinted) score += 1.5;
  if (line.stamp !== null) score += 2;
  if (isPublished) score += 2;
  else if (isModified) score += 0.5;
  if (!isShort) score -= 2;
  return score;
}

function toMarks({ text, stamp }: Line, score: number): DateMark[] {
  const isNear = score >= nearScore;
  const [first, ...others] = splitRoles(text);
  const marks: DateMark[] = [];
  if (stamp !== null && first !== undefined)
    marks.push({ source: 'time_element', role: first.role, written: stamp, isNear });
  if (!/\d/.test(text) || (!isNear && text.length > shortLine)) return marks;
  for (const part of [first, ...others])
    if (part !== undefined) marks.push({ source: 'visible_text', ...part, isNear });
  return marks;
}

/**
 * The parts of a line by what they say of their dates: "3 Nov 2016, updated 4 Nov 2016" is published
 * and modified, each date after its own word, the first perhaps without one.
 */
function splitRoles(text: string): Pick<DateMark, 'role' | 'written'>[] {
  const modifiedAt = text.search(modifiedWord);
  const publishedAt = text.search(publishedWord);
  if (modifiedAt < 0) return [{ role: publishedAt >= 0 ? 'published' : 'dated', written: text }];
  if (publishedAt > modifiedAt)
    return [
      { role: 'modified', written: text.slice(0, publishedAt) },
      { role: 'published', written: text.slice(publishedAt) },
    ];
  const cut = startOfChange(text, modifiedAt);
  const start = text.slice(0, cut);
  if (publishedAt < 0 && findWrittenDates(start, null).length === 0)
    return [{ role: 'modified', written: text }];
  return [
    { role: 'published', written: start },
    { role: 'modified', written: text.slice(cut) },
  ];
}

/** Where the words of the change begin: some languages put the word after its date, as in 3日更新. */
function startOfChange(text: string, modifiedAt: number): number {
  const before = text.slice(0, modifiedAt);
  if (!/[\d日時分시분]\s?$/u.test(before) || !/^[更수]/u.test(text.slice(modifiedAt)))
    return modifiedAt;
  return Math.max(0, ...[...before.matchAll(/[(（[【|｜•·/]/gu)].map(({ index }) => index));
}

/** Points from which a date is as good as the markup's. */
const nearScore = 3;
