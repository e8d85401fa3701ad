import { repairWords } from '../repair/characters.ts';
import type { AgencyTable } from '../table/agency-table.ts';

/** Longer parts are descriptions. */
const longestName = 80;
const mostWords = 6;

/** Words before names: "By", "Von", "Text:", in the languages of news. */
const opening =
  /^(?:(?:story|report(?:ing|ed)?|written|words|posted|published|text|photos?|analysis|opinion|interview)\s{1,2}(?:by|von|par|por)|by|von|par|por|av|af|door|napisał|yazan|autor(?:es|in|a|zy)?|auteurs?|author(?:s)?|text[eo]?|fra|de|di|da|от|автор)(?:\s{0,2}:|\s)\s{0,3}/i;
/** Lower case only: "De" opens names too. */
const particleOpening = /^(?:de|di|da|fra|af)\s/i;

/** What follows a name and is none: a role, a place of work. Written after the name without a comma. */
const trailingRole = /\s(?:기자|記者|特派員|编辑|記者会)$/u;
const role =
  /\b(?:editor|editors|reporter|correspondent|writer|columnist|producer|journalist|staff|contributor|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?|journaliste|redactor(?:a)?|periodista|corresponsal|giornalista|dziennikarz|professor|director|analyst|chief|head|политолог|журналист)\b/iu;
const address = /(?:https?:\/\/|www\.)\S{1,200}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gi;
const handle = /(?<![\p{L}\d])@[\w.]{2,40}/gu;
const placeholder =
  /^(?:null|undefined|none|n\/?a|unknown|[\w-]{0,20}admin|administrator|webmaster|(?:the )?editors?|author|user|guest|anonymous|\[object object\]|[^\p{L}]+)$/iu;

/** "and" between two names; where it is a letter only, both sides must be whole names. */
const conjunction = /\s(?:and|und|et|ve|och|oraz|та|и|dan|na|és|en)\s|\s?&\s?/iu;
const letterConjunction = /\s(?:y|e|i|o|a|og)\s/iu;

/**
 * Single names of a line such as "By Jane Doe and John Roe, Reuters": persons, desks, agencies, in
 * the order and the form in which they are written. Addresses, roles and places are left out.
 */
export function splitAuthors(line: string, agencies: AgencyTable): string[] {
  const bare = repairWords(line.slice(0, 500))
    .replace(address, ' ')
    .replace(handle, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const opened = isOpened(bare) ? bare.replace(opening, '') : bare;
  const lists = opened.split(/\s*[;|•·\n]\s*|\s+[–—]\s+/u).map((list) => list.trim());
  const names = lists.flatMap((list) => splitList(list, agencies));
  return [...new Set(names.filter((name) => name !== '' && !placeholder.test(name)))];
}

function isOpened(line: string): boolean {
  if (!opening.test(line)) return false;
  return !particleOpening.test(line) || /^\p{Ll}/u.test(line);
}

/** The first part of a list is a name; the later ones are names, or say where and what the first is. */
function splitList(list: string, agencies: AgencyTable): string[] {
  const [first, ...later] = list
    .replace(/\(([^()]{0,60})\)/g, (_, inner: string) =>
      agencies.find(inner) === null ? ' ' : `, ${inner}, `,
    )
    .split(/\s*,\s*(?:(?:and|und|et)\s)?|、|\s+-\s+/u)
    .flatMap(splitConjunction)
    .flatMap((part) => splitSlash(part, agencies))
    .map(trimName)
    .filter((part) => part !== '');
  if (first === undefined || !isShort(first)) return [];
  return [first, ...later.filter((part) => isFurtherName(part, first, agencies))];
}

function splitConjunction(part: string): string[] {
  const parts = part.split(conjunction);
  return parts.flatMap((side) => {
    const sides = side.split(letterConjunction);
    return sides.every((name) => countParts(name) >= 2) ? sides : [side];
  });
}

function splitSlash(part: string, agencies: AgencyTable): string[] {
  const sides = part.split(/\s*\/\s*/);
  const isList = sides.every((side) => countParts(side) >= 2 || agencies.find(side) !== null);
  return isList ? sides : [part];
}

function trimName(part: string): string {
  return part
    .replace(/\s(?:\d{1,2}[./ ]|\d{4}|\d{1,2}:\d{2}).{0,100}$/, '')
    .replace(trailingRole, '')
    .replace(/^[\s"“”*:.-]{1,9}|[\s"“”*:]{1,9}$/g, '')
    .trim();
}

function isShort(name: string): boolean {
  return name.length <= longestName && countParts(name) <= mostWords + 2;
}

/** After a name of several words a single one is the place, and lower-case words describe. */
function isFurtherName(part: string, first: string, agencies: AgencyTable): boolean {
  if (agencies.find(part) !== null) return true;
  if (!isShort(part) || role.test(part) || /^[\w-]+(?:\.[\w-]+)+$/.test(part)) return false;
  const isCased = /\p{Lu}/u.test(first);
  if (isCased && !/^\p{Lu}/u.test(part)) return false;
  if (countParts(first) > 1 && countParts(part) === 1) return false;
  return !isDescription(part);
}

/** Two words or more that begin with small letters and are no particles of names. */
function isDescription(part: string): boolean {
  const small = part.match(/(?<![\p{L}'’-])\p{Ll}{2,}/gu) ?? [];
  const particle =
    /^(?:al|el|bin|ibn|ben|de|da|di|del|della|der|den|des|do|dos|du|la|le|los|of|ten|ter|van|von|vom|zu|zum|zur|und)$/;
  return small.filter((word) => !particle.test(word)).length > 0;
}

/** Whether a line marked as byline is a name: few words, the first with a capital, no sentence. */
export function isNameShaped(name: string): boolean {
  if (/[\d?!:=]|\.\s\p{Lu}\p{Ll}{2,}/u.test(name) || countParts(name) > mostWords) return false;
  return /^(?:\p{Lu}|\p{Lo})/u.test(name) && !isDescription(name) && name.length >= 2;
}

function countParts(name: string): number {
  return name.split(' ').filter((part) => part !== '').length;
}
