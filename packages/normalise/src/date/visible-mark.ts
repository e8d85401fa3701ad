import type { DateMark } from './date-mark.ts';
import { adjacentLines, type Line, type PageLines } from './page-line.ts';

const publishedWord =
  /publi(?:sh|c|é|k)|posted|first|created|issued|veröffentlicht|erstellt|stand:|publikováno|vydáno|zveřejněno|opublikowan|dodano|data dodania|опубликован|дата|публікац|опубліковано|δημοσ|postat|publicat|megjelent|létrehozva|közzétéve|julkaistu|lagt ud|udgivet|publisert|skapad|geplaatst|gepubliceerd|yayın|giriş|oluşturulma|diterbitkan|đăng|发布|發布|发表|公開|配信|掲載|입력|등록|نشر|تاریخ|creado|pubblicato|postado|criado|on the/i;
const modifiedWord =
  /updat|modif|edited|revised|last change|aktualisiert|geändert|bijgewerkt|gewijzigd|actualiz|atualiz|aggiorn|mise? à jour|aktualiz|обновлен|изменен|оновлен|ενημερ|uppdater|ändrad|oppdatert|opdateret|päivitetty|muokattu|frissít|módosít|actualizat|güncelle|diperbarui|cập nhật|更新|수정|تحديث|редактир/i;

/** Lines after the headline within which the date of the report stands. */
const nearLines = 14;
const mostMarks = 6;

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
  const isShort = line.text.length <= 90;
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
  const modifiedAt = text.search(modifiedWord);
  const publishedAt = text.search(publishedWord);
  const role =
    modifiedAt >= 0 && publishedAt < 0 ? 'modified' : publishedAt >= 0 ? 'published' : 'dated';
  const marks: DateMark[] = [];
  if (stamp !== null) marks.push({ source: 'time_element', role, written: stamp, isNear });
  if (!/\d/.test(text)) return marks;
  // "Published 3 Nov 2016, updated 4 Nov 2016": each date after its own word
  const isPair = modifiedAt >= 0 && publishedAt >= 0;
  const cut = isPair ? Math.max(modifiedAt, publishedAt) : text.length;
  const firstRole = isPair && modifiedAt < publishedAt ? 'modified' : role;
  marks.push({ source: 'visible_text', role: firstRole, written: text.slice(0, cut), isNear });
  if (isPair)
    marks.push({
      source: 'visible_text',
      role: modifiedAt < publishedAt ? 'published' : 'modified',
      written: text.slice(cut),
      isNear,
    });
  return marks;
}

/** Points from which a date is as good as the markup's. */
const nearScore = 3;
