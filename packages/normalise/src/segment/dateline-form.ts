import { type AgencyTable, withAgencies } from '../table/agency-table.ts';
import { datePattern as date, eastAsianDatePattern as day } from './dateline-date.ts';

/** What a form itself proves: a weak one needs a known place, a bare one a long word in capitals. */
export type Evidence = 'strong' | 'credit' | 'dated' | 'bare' | 'weak';

export interface DatelineForm {
  readonly evidence: Evidence;
  readonly pattern: (agencies: AgencyTable) => RegExp;
}

const capital = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const particle =
  '(?:de|del|do|da|di|la|el|al|am|an|der|im|in|of|the|es|on|sur|sous|aan|den|und|and)';
const region = `\\s?,\\s${capital}(?:\\s${capital}){0,2}`;
const place = `(?<place>${capital}(?:[ ]${capital}|\\s?/\\s?${capital}|\\s${particle}(?=\\s\\p{Lu})){0,5}(?:${region}){0,2}?)`;
const upper = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const upperPlace = `(?<place>(?=[\\p{Lu}.'’-]{3})${upper}(?:[ ]${upper}|\\s?/\\s?${upper}){0,3}(?:${region})?)`;
/** States as the AP style guide abbreviates them in datelines. */
const state =
  '(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Vt|Va|Wash|W\\. ?Va|Wis|Wyo)\\.';
const uncased =
  '(?<place>\\p{Lo}[\\p{Lo}\\p{M}]*(?:(?:\\s|\\s?[/،,]\\s?)\\p{Lo}[\\p{Lo}\\p{M}]*){0,3}?)';
const han = '\\p{Script=Han}';

const inner = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&/,+ ’'-]{0,40}";
const credit = `[(（]\\s?(?<agency>${inner}?)\\s?[)）]`;
/** After a bracket any dash will do, as will a colon or a Spanish ".-". */
const afterBracket = '(?:\\.?\\s{0,3}[-‐‑–—―−－_]{1,3}\\s{0,3}|\\s?[:।]\\s{1,3})';
const longDash = '\\s{0,3}(?:[–—―]{1,2}|--)\\s{0,3}';
const dash = `(?:${longDash}|\\s{1,3}[-‐−_]{1,3}\\s{1,3}|\\.-\\s{1,3})`;

const sources: readonly (readonly [Evidence, (known: string) => string])[] = [
  // CAIRO (Reuters) -   ISLAMABAD, March 4 (Reuters) -   MOSCOW. March 4 (Interfax) -
  ['credit', () => `^${place}(?:\\s?,?\\s${date}\\s?,?)?\\s?,?\\s?${credit}${afterBracket}`],
  // New Delhi, Nov 3 (IANS) Text   Bogotá, 4 mar (EFE). Text
  ['credit', () => `^${place}\\s?,?\\s${date},?\\s${credit}[.:]?\\s`],
  // MOSCOW, March 4. /TASS/. Text   NEW YORK, March 4, 2021 /PRNewswire/ -- Text
  [
    'strong',
    () =>
      `^${place}(?:[,.]?\\s${date})?[,.]?\\s/(?<agency>\\p{L}[\\p{L}\\p{N}. -]{1,24})/(?:\\s?\\.\\s|\\s(?:[-–—]{1,2}\\s)?)`,
  ],
  // МОСКВА, 4 мар — РИА Новости. Text
  ['strong', (known) => `^${place},\\s${date}\\s[-–—]{1,2}\\s(?<agency>${known})\\.\\s`],
  // Москва. 4 марта. INTERFAX.RU - Text
  ['strong', () => `^${place}\\s${date}\\.\\s(?<agency>\\p{Lu}[\\p{Lu}.]{2,20})\\s[-–—]\\s`],
  // (ANSA) - ROMA, 04 MAR - Text
  [
    'strong',
    () =>
      `^\\((?<agency>\\p{Lu}[\\p{Lu}\\p{L}]{1,15})\\)\\s?[-–—]\\s?${place},\\s${date}\\s?[-–—]\\s?`,
  ],
  // AFP, Paris - Text   Reuters, 4 March 2016 - Text
  ['strong', (known) => `^(?<agency>${known})\\s?,\\s(?:${place}|${date})${dash}`],
  // PUTRAJAYA, Nov 22 —   Cairo, 4 March 2016 -
  ['dated', () => `^${place}\\s?,\\s${date}(?:${dash}|:\\s)`],
  // (CNN) Text   (CNN) -- Text   (CNN)Text   （共同）
  ['strong', (known) => `^[(（](?<agency>${known})[)）](?:${afterBracket}|:?\\s{0,3})`],
  // CAIRO (AP) Text
  [
    'strong',
    (known) => `^${upperPlace}\\s\\((?<agency>${known})\\)\\s(?=\\P{L}?\\p{Lu}\\s?\\p{Ll})`,
  ],
  // Reuters - Text
  ['strong', (known) => `^(?<agency>${known})(?:\\s[–—]{1,2}|\\s--?)\\s`],
  // القاهرة (رويترز) -
  ['credit', () => `^${uncased}(?:[،,]?\\s${date})?\\s?${credit}\\s?[-–—:]\\s`],
  // ［東京 4日 ロイター］ -
  [
    'strong',
    () =>
      `^[［[](?<place>[^\\s\\]］]{1,20})\\s${day}\\s(?<agency>[^\\]］]{2,24})[］\\]]\\s?[-–—―－ー]?\\s?`,
  ],
  // 【ロンドン共同】
  ['strong', (known) => `^【(?<place>[^】＝=]{1,12}?)(?<agency>${known})】\\s?`],
  // (서울=연합뉴스) 홍길동 기자 = 본문
  [
    'strong',
    (known) =>
      `^[([【](?<place>\\p{Script=Hangul}{1,6}(?:[ ·/,]\\p{Script=Hangul}{1,6}){0,2})\\s?[=＝]\\s?(?<agency>${known}|\\p{Script=Hangul}{0,5}(?:뉴스1?|뉴시스|통신|일보|신문))[)\\]】]\\s?(?:[^=＝.。\\n]{1,30}[=＝]\\s)?`,
  ],
  // 【ワシントン＝共同】   【ソウル＝特派員の名】
  [
    'strong',
    (known) =>
      `^【(?<place>[^=＝()[\\]【】]{1,20})＝(?:(?<agency>${known})|[^=＝()[\\]【】]{2,20})】\\s?`,
  ],
  // 新华社北京3月4日电（记者张三）
  [
    'strong',
    () =>
      `^[（(]?(?<agency>${han}{1,3}社|${han}{2}网)(?:[记記]者${han}{2,10}?|(?<place>${han}{2,10}?))${day}(?:[专專])?[电電讯訊](?:[（(][^（）()]{1,30}[）)])?[）)]?\\s?`,
  ],
  // Dekalb, Ill. —
  ['strong', () => `^(?<place>${capital}(?:[ ]${capital}){0,3},\\s${state})${longDash}`],
  // MOSUL, Iraq —   BEIRUT —
  ['bare', () => `^${upperPlace}${longDash}`],
  // NEW DELHI: Text   Berlin - Text   Madrid.- Text
  ['weak', () => `^${place}(?:${dash}|:\\s)`],
];

/** Every form of a dateline, the surest first. Read on the first 160 characters of a paragraph. */
export const datelineForms: readonly DatelineForm[] = sources.map(([evidence, source]) => ({
  evidence,
  pattern: withAgencies((known) => new RegExp(source(known), 'u')),
}));
