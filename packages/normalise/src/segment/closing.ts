import { type AgencyTable, withAgencies } from '../table/agency-table.ts';
import {
  correctionLabels,
  creditLabels,
  relatedLabels,
  rightsPhrases,
  sourceLabels,
  versionPhrases,
} from './closing-rows.ts';

/** Asks the reader for something, or says whose text it is: never the content of a report. */
const appeals: readonly RegExp[] = [
  /^do you have (?:a|any) (?:story|stories|news|tip|information)\b/i,
  /^(?:have|got) a (?:story|tip|news tip)\b.*\?/i,
  /\b(?:e-?mail|contact|call|text|whatsapp|write to|tweet) (?:us|our|the (?:author|reporter|writer|newsroom|news team))\b.{0,80}(?:@|\d{4}|\bat\b)/i,
  /^(?:follow|like|join|find) (?:us|the author|\w+(?: \w+){0,4}) on (?:twitter|facebook|instagram|telegram|whatsapp|google|x|youtube|threads|bluesky|linkedin)\b/i,
  /^(?:sign up|subscribe|register|download|get|for more|stay|support|donate|share|click here|become)\b.{0,80}\b(?:our|us|newsletters?|email alerts?|the latest (?:news|stories|headlines)|breaking news alerts?)\b/i,
  /^(?:leave a comment|view comments|join the conversation|print this (?:article|page)|share this (?:article|story)|advertisement|sponsored content)\.?$/i,
  /^(?:folgen sie uns|abonnieren sie|jetzt abonnieren|melden sie sich|hier geht es zum newsletter|suivez-nous|abonnez-vous|inscrivez-vous|síguenos|suscríbe(?:te|ase)|siga-nos|inscreva-se|assine|seguici|iscriviti|volg ons|abonneer|obserwuj nas|подписывайтесь|следите за нами|bizi takip edin|abone ol)(?![\p{L}])/iu,
  // "Copyright dispute closes port" is a headline
  /^(?:©|\([Cc]\) ?(?:19|20)|(?:[Cc]opyright|COPYRIGHT)\b(?! (?!by\b)\p{Ll}))/u,
  new RegExp(`(?<![\\p{L}])(?:${rightsPhrases.join('|')})`, 'iu'),
  /\bmay not be (?:published|reproduced|broadcast|rewritten)\b/i,
  /^(?:our standards|reuters trust principles|the thomson reuters trust)\b/i,
  /^(?:ends?|###|\* \* \*|-30-)$/i,
];

/** The same words in the midst of a text may be its advice: they count only at its end. */
const closingAppeals: readonly RegExp[] = [
  /^(?:sign up|subscribe|click here|download (?:our|the)|get (?:the|our) (?:latest|app|newsletter)|for more (?:news|stories|on|information)|to subscribe|stay (?:tuned|up to date|informed|connected)|donate|share this)\b/i,
  /^(?:https?:\/\/\S+|\S+@\S+\.\w+|@\w+|www\.\S+)$/i,
  // Jane Doe is a reporter at ...
  /^(?:[–—-]\s?)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3},?\s(?:is|was|are)\s(?:a|an|the|our)\b.{0,60}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|fellow|freelancer|producer)\b/u,
  /^(?:the (?:author|writer)|(?:der|die) (?:autor|autorin)|l['’]auteure?|el autor|la autora|o autor|a autora)\s(?:is|ist|est|es|é)\s/i,
];

const work =
  'reporting|writing|compiled|edited|editing|translated|translation|created|written|filming';
const workBy: RegExp = new RegExp(
  `^[([]?(?:(?:additional|further|with) )*(?:${work})(?:(?:,| and| &)+ (?:additional )?(?:${work}))*(?: in \\p{L}[\\p{L} ]{1,30})? by `,
  'iu',
);
/** "Writing by hand" credits nobody. */
const worker = /^(?:\p{Lu}|\p{Lo}|(?:our|staff|the)\s)/u;
const credits: readonly RegExp[] = [
  /^[([]?(?:with|additional|further)\s(?:additional |further )?(?:reporting|input|inputs|agency inputs|contributions|files|material|information)\b.{0,20}\b(?:from|by|of)\b/i,
  new RegExp(`^[([]?(?:${sourceLabels.join('|')})\\s?[:：]\\s?\\S+(?:\\s\\S+){0,4}$`, 'iu'),
  new RegExp(`^[([]?(?:${creditLabels.join('|')})`, 'iu'),
  /\bcontributed (?:reporting|to this (?:report|story|article))\b/i,
];
const bareCredit = withAgencies(
  (agency) =>
    new RegExp(
      `^[([—–-]{0,3}\\s?(?:mit |avec |con |com |with )?(?:${agency})(?:\\s?[/,&]\\s?(?:${agency}))*\\s?[)\\]]?\\.?$`,
      'u',
    ),
);

const related: readonly RegExp[] = [
  new RegExp(`^(?:${relatedLabels.join('|')})\\s?(?:more|also|this)?\\s?[:：|–—>»►▶]`, 'iu'),
  /^(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|READ NEXT)(?![\p{L}])/u,
  /^(?:related (?:articles?|stories|links?|coverage|news)|read more|more on this story|recommended (?:for you|stories)|mehr zum thema|sur le même sujet)$/i,
];

const corrections: readonly RegExp[] = [
  new RegExp(
    `^[*[(（【]?(?:${correctionLabels.join('|')})(?![\\p{L}])[^.。]{0,24}[:：.–—】-]`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}])(?:${versionPhrases.join('|')})`, 'iu'),
  /^[*[(]?this (?:article|story|report) (?:has been|was) (?:updated|corrected|amended)\b/i,
  /^[*[(]?(?:dieser (?:artikel|text|beitrag) wurde|cet article a été|este artículo (?:ha sido|fue)|este texto foi|dit artikel (?:is|werd))\s.{0,40}(?:aktualisiert|korrigiert|geändert|mis à jour|corrigé|modifié|actualizado|corregido|atualizad|corrigid|aangepast|bijgewerkt)/i,
];

export type ClosingKind = 'tail' | 'correction' | 'related_box';

/** What a paragraph is when it is not part of the report's own text; null when it may be. */
export function classifyClosing(paragraph: string, agencies: AgencyTable): ClosingKind | null {
  if (paragraph.length > 600) return null;
  if (related.some((pattern) => pattern.test(paragraph))) return 'related_box';
  if (corrections.some((pattern) => pattern.test(paragraph))) return 'correction';
  if (isAppeal(paragraph) || isCredit(paragraph, agencies)) return 'tail';
  return null;
}

/** Whether a paragraph is of the tail if nothing of the report comes after it. */
export function isClosingLine(paragraph: string): boolean {
  return paragraph.length <= 300 && closingAppeals.some((pattern) => pattern.test(paragraph));
}

/** Longer paragraphs that ask for mail are the report's own. */
function isAppeal(paragraph: string): boolean {
  return paragraph.length <= 250 && appeals.some((pattern) => pattern.test(paragraph));
}

function isCredit(paragraph: string, agencies: AgencyTable): boolean {
  if (paragraph.length > 400) return false;
  const opening = workBy.exec(paragraph)?.[0];
  if (opening !== undefined && worker.test(paragraph.slice(opening.length))) return true;
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
