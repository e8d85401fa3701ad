import type { Capture } from '@tellings/schema';
import { eld } from 'eld/small';
import type { Choice } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { chooseFirst, type Reader } from './choice.ts';

/** Shorter texts are not enough to tell a language by. */
const shortestText = 60;
/** Shorter texts do not outweigh what a page states. */
const leastAgainstStated = 200;
/** Detection costs by the character, and more text than this decides nothing more often. */
const longestSample = 600;

/** Languages that detection confuses, and tags that mean one written language. */
const kin: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['tl', 'fil'],
  ['cs', 'sk'],
  ['iw', 'he'],
  ['es', 'gl', 'ca', 'ast'],
  ['af', 'nl'],
  ['hi', 'mr', 'ne'],
  ['fa', 'prs', 'ps'],
  ['zh', 'yue'],
];

export interface LanguageEvidence {
  readonly stated: Capture['stated'];
  readonly statements: readonly Statement[];
  readonly body: string;
}

/**
 * Language of a report: what the source states, then what the page states in the order JSON-LD, html
 * element, meta, og:locale. A page that states another language than its long text is plainly written
 * in is not believed.
 */
export function findLanguage({ stated, statements, body }: LanguageEvidence): Choice<string> {
  const detected = detectLanguage(body);
  const contradicts = (tag: string): boolean =>
    detected !== null && body.length >= leastAgainstStated && !areKin(tag, detected);
  const readers: readonly Reader<string>[] = [
    ...(stated.language === null
      ? []
      : [readTag(stated.basis === 'none' ? 'metadata' : stated.basis, stated.language)]),
    ...statements.map(({ source, text }): Reader<string> => {
      const reader = readTag(source, text);
      return reader.value !== null && contradicts(reader.value)
        ? { source, value: null, written: text, reason: 'contradicts-text' }
        : reader;
    }),
    ...(detected === null ? [] : [{ source: 'detected' as const, value: detected, written: null }]),
  ];
  return chooseFirst('language', readers, (tag) => [tag]);
}

function readTag(source: Reader<string>['source'], text: string): Reader<string> {
  const value = toLanguageTag(text);
  return { source, value, written: value === text ? null : text, reason: 'invalid-tag' };
}

function areKin(tag: string, detected: string): boolean {
  const [language = tag] = tag.split('-');
  return (
    language === detected ||
    kin.some((group) => group.includes(language) && group.includes(detected))
  );
}

/** Language tag (BCP 47, case as RFC 5646 recommends) of what is written; null when it is none. */
export function toLanguageTag(written: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@][\w-]*)?$/i.exec(
    written.trim(),
  );
  const language = match?.[1]?.toLowerCase();
  if (match === null || language === undefined || language === 'und' || language === 'mul')
    return null;
  const script = match[2] && match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase();
  return [language, script, match[3]?.toUpperCase()].filter((part) => part !== undefined).join('-');
}

/** Language of a running text; null when it is too short or fits no language well. */
export function detectLanguage(text: string): string | null {
  if (text.length < shortestText) return null;
  const result = eld.detect(text.slice(0, longestSample));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
