import { trimPunctuation } from '../punctuation.ts';
import { type Attribution, attributeDirectly, type Quotation } from './attribution.ts';

const opening = /^[—–―-]\s?(?=[¡¿]?\p{Lu})/u;
/** Dash or comma that may part the speech from who said it. */
const parting = /\s?[,!?.…]?\s?[—–―-]\s?(?=\p{Ll})|,\s(?=\p{Ll})/gu;
/** Breaks tried in one paragraph. */
const tries = 12;

/**
 * A paragraph that opens with a dash and names its speaker after another one or a comma, as Spanish,
 * French, Polish and Russian print speech: "— Go, — said the captain. — Go now." Empty for lists.
 */
export function readDashDialogue(paragraph: string): Quotation[] {
  const lead = opening.exec(paragraph)?.[0].length ?? 0;
  if (lead === 0) return [];
  let tried = 0;
  for (const { index, 0: mark } of paragraph.slice(0, 2000).matchAll(parting)) {
    if (index < lead) continue;
    const attribution = attributeDirectly(paragraph.slice(index + mark.length));
    if (attribution !== null)
      return [
        ...toQuotation(paragraph, lead, index, attribution),
        ...resume(paragraph, index + mark.length, attribution),
      ];
    tried += 1;
    if (tried === tries) break;
  }
  return [];
}

/** What is said after the speaker was named, behind one more dash. */
function resume(paragraph: string, from: number, { speaker }: Attribution): Quotation[] {
  const again = /[.,:;]?\s?[—–―-][.,:;]?\s?(?=[¡¿]?\p{L})/u.exec(paragraph.slice(from, from + 240));
  if (again === null) return [];
  const start = from + again.index + again[0].length;
  return toQuotation(paragraph, start, paragraph.length, { speaker, cue: null });
}

function toQuotation(
  paragraph: string,
  start: number,
  end: number,
  { speaker, cue }: Attribution,
): Quotation[] {
  const kept = trimPunctuation(paragraph.slice(start, end));
  return kept === '' ? [] : [{ start, end: start + kept.length, speaker, cue, is_marked: true }];
}
