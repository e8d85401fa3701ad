import { type AgencyTable, withAgencies } from '../table/agency-table.ts';

/** Asks the reader for something, or says whose text it is: the end of a report, not its content. */
const appeals: readonly RegExp[] = [
  /^do you have (?:a|any) (?:story|stories|news|tip|information)\b/i,
  /^(?:have|got) a (?:story|tip|news tip)\b.*\?/i,
  /\b(?:e-?mail|contact|call|text|whatsapp|write to|tweet) (?:us|our|the (?:author|reporter|writer|newsroom|news team))\b.{0,80}(?:@|\d{4}|\bat\b)/i,
  /^(?:follow|like|join|find) (?:us|the author|\w+(?: \w+){0,4}) on (?:twitter|facebook|instagram|telegram|whatsapp|google|x|youtube)\b/i,
  /^(?:sign up|subscribe|click here|download (?:our|the)|get (?:the|our) (?:latest|app|newsletter)|for more (?:news|stories|on)|to subscribe|stay (?:tuned|up to date|informed|connected)|support (?:our|us)|donate|share this|print this|leave a comment|view comments|join the conversation)\b/i,
  /^(?:©|\(c\) ?(?:19|20)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|broadcast|rewritten)\b/i,
  /^(?:our standards|reuters trust principles|the thomson reuters trust)\b/i,
  /^(?:ends?|###|\* \* \*|-30-)$/i,
];

const work =
  'reporting|writing|compiled|edited|editing|translated|translation|created|written|filming';
const credits: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:(?:additional|further|with) )*(?:${work})(?:(?:,| and| &)+ (?:additional )?(?:${work}))*(?: in \\p{Lu}[\\p{L} ]{1,30})? by\\b`,
    'iu',
  ),
  /^[([]?(?:with|additional|further)\s(?:additional |further )?(?:reporting|input|inputs|agency inputs|contributions|files|material|information)\b.{0,20}\b(?:from|by|of)\b/i,
  /^[([]?(?:source|agency|agencies|via)\s?:\s?\S+(?:\s\S+){0,4}$/i,
  /\bcontributed to this (?:report|story|article)\b/i,
];
const bareCredit = withAgencies(
  (agency) =>
    new RegExp(
      `^[([—–-]{0,3}\\s?(?:${agency})(?:\\s?[/,&]\\s?(?:${agency}))*\\s?[)\\]]?\\.?$`,
      'u',
    ),
);

const related: readonly RegExp[] = [
  /^(?:read|see|watch|also read|read also|read more|see also|more on this|more from|related|related (?:articles?|stories|links?|coverage|news)|recommended|most read|must read|don['’]t miss|lire aussi|leia (?:mais|também)|lee también|mehr zum thema|lesen sie auch|leggi anche|czytaj też)\s?(?:more|also|this)?\s?[:|–—>»]/i,
  /^(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|WATCH|MORE)\b(?!\s+(?:than|of)\b)/,
  /^(?:related (?:articles?|stories|links?|coverage|news)|read more|more on this story|recommended (?:for you|stories))$/i,
];

const correction =
  /^[*[(]?(?:correction|corrected|clarification|editor['’]?s['’]? note|berichtigung|corrección|erratum)\b[^.]{0,20}[:.–—-]|\b(?:an earlier|a previous) version of this (?:article|story|report)\b|^this (?:article|story|report) (?:has been|was) (?:updated|corrected|amended)\b/i;

export type ClosingKind = 'tail' | 'correction' | 'related_box';

/** What a paragraph is when it is not part of the report's own text; null when it may be. */
export function classifyClosing(paragraph: string, agencies: AgencyTable): ClosingKind | null {
  if (paragraph.length > 600) return null;
  if (related.some((pattern) => pattern.test(paragraph))) return 'related_box';
  if (correction.test(paragraph)) return 'correction';
  if (isAppeal(paragraph) || isCredit(paragraph, agencies)) return 'tail';
  return null;
}

/** Longer paragraphs that ask for mail are the report's own. */
function isAppeal(paragraph: string): boolean {
  return paragraph.length <= 250 && appeals.some((pattern) => pattern.test(paragraph));
}

function isCredit(paragraph: string, agencies: AgencyTable): boolean {
  if (paragraph.length > 400) return false;
  return credits.some((pattern) => pattern.test(paragraph)) || bareCredit(agencies).test(paragraph);
}

const namedAgency = withAgencies(
  (agency) => new RegExp(`(?<![\\p{L}\\p{N}@.])(?:${agency})(?![\\p{L}\\p{N}])`, 'gu'),
);
const finalCredit = withAgencies(
  (agency) =>
    new RegExp(`[([](?<credit>(?:${agency})(?:\\s?[/,&]\\s?(?:${agency}))*)[)\\]]\\.?\\s*$`, 'u'),
);

/** Agencies named anywhere in a line. */
export function findNamedAgencies(line: string, agencies: AgencyTable): string[] {
  return [...line.matchAll(namedAgency(agencies))].flatMap(([name]) => agencies.find(name) ?? []);
}

/** Agencies that credit lines of the tail name: "(Reporting by ...; with AFP)", "© 2016 AFP". */
export function findCreditedAgencies(tail: string, agencies: AgencyTable): string[] {
  return tail
    .split('\n')
    .filter((line) => isCredit(line, agencies) || /^(?:©|\(c\)|copyright\b)/i.test(line))
    .flatMap((line) => findNamedAgencies(line, agencies));
}

/** Agencies in brackets at the very end of the text: "... skeptical. (Reuters)". */
export function findFinalCredit(body: string, agencies: AgencyTable): string[] {
  const credit = finalCredit(agencies).exec(body.slice(-80))?.groups?.credit;
  return credit === undefined ? [] : agencies.split(credit);
}
