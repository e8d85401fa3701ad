import { describe, expect, test } from 'vitest';
import type { AntecedentTime } from '../src/antecedent.ts';
import { readClauses } from '../src/clause.ts';
import { findDayExpressions } from '../src/day-expression.ts';
import { findDurations } from '../src/duration.ts';
import { foldText } from '../src/fold.ts';
import { grammarFor } from '../src/grammar.ts';
import type { WordList } from '../src/lexicon/lexicon.ts';
import { lexiconRows } from '../src/lexicon/lexicon-rows.ts';
import { namesOf } from '../src/names.ts';
import { findAntecedents } from '../src/text-antecedent.ts';
import { registry, textOf } from './newsroom.ts';

// Synthetic: every sentence is invented. From page to links: packages/pipeline/test/languages.test.ts.

const names = namesOf(registry);

/** Lists of which no word may stand in two, for it would decide between them by chance. */
const rivals: readonly (readonly WordList[])[] = [
  ['early', 'late'],
  ['earlyAfter', 'lateAfter'],
  ['today', 'yesterday', 'thisWeek'],
  ['nearly', 'over', 'about'],
  ['audio', 'video', 'writing', 'message'],
  ['yearUnits', 'monthUnits', 'weekUnits', 'minuteUnits', 'hourUnits', 'halfHour'],
];

describe.each(lexiconRows)('lexicon $language', (lexicon) => {
  const grammar = grammarFor(lexicon.language);

  test('every name of a weekday is read as that weekday', () => {
    for (const [name, weekday] of Object.entries(lexicon.weekdays)) {
      expect(findDayExpressions(name, grammar, false), name).toMatchObject([{ weekday }]);
    }
  });

  test('every name of a month is read as that month, with its day and year', () => {
    for (const [name, month] of Object.entries(lexicon.months)) {
      const [link = ''] = lexicon.of;
      const words = `17 ${link} ${name} ${link} 2021`.replaceAll(/\s+/g, ' ');
      const date = { kind: 'date', year: 2021, month, day: 17 };
      expect(findDayExpressions(words, grammar, false), words).toMatchObject([date]);
    }
  });

  test('today and yesterday are read', () => {
    for (const [list, daysAgo] of [
      ['today', 0],
      ['yesterday', 1],
    ] as const) {
      expect(lexicon[list].length).toBeGreaterThan(0);
      for (const words of lexicon[list]) {
        expect(findDayExpressions(words, grammar, false), words).toMatchObject([{ daysAgo }]);
      }
    }
  });

  test('every number of minutes is read', () => {
    const [unit = ''] = lexicon.minuteUnits;
    for (const [word, minutes] of Object.entries(lexicon.numbers)) {
      const words = `${word} ${unit}`;
      expect(findDurations(words, grammar), words).toMatchObject([{ minutes, start: 0 }]);
    }
  });

  test('a message that came out on a weekday is found', () => {
    const [verb = ''] = lexicon.releaseVerbs;
    const [noun = ''] = lexicon.audio;
    const [day = ''] = Object.keys(lexicon.weekdays);
    const text = textOf('rep_0000000000000000', [['body', `${noun} ${verb} ${day}`]]);
    expect(readClauses(text, ['body'], names, grammar)).toMatchObject([
      { nouns: [{ medium: 'audio' }], releaseVerbs: [{}], days: [{ kind: 'weekday' }] },
    ]);
  });

  test('words are folded, and none stands in two lists that exclude each other', () => {
    for (const lists of rivals) {
      const words = lists.flatMap((list) => [...lexicon[list]]);
      expect(words.map(foldText)).toEqual(words);
      const repeated = words.filter((word, place) => words.indexOf(word) !== place);
      expect(repeated, lists.join()).toEqual([]);
    }
  });
});

interface Phrase {
  readonly language: string;
  readonly words: string;
}

describe('days in running text', () => {
  test.each<Phrase & { readonly day: object }>([
    { language: 'es', words: 'el 3 de noviembre de 2023', day: { year: 2023, month: 11, day: 3 } },
    { language: 'es', words: 'el 1.º de mayo', day: { month: 5, day: 1 } },
    { language: 'es', words: 'la madrugada del jueves', day: { weekday: 4, part: 'early' } },
    { language: 'es', words: 'el jueves por la noche', day: { weekday: 4, part: 'late' } },
    {
      language: 'es',
      words: 'a principios de diciembre de 2022',
      day: { year: 2022, month: 12, part: 'early' },
    },
    {
      language: 'es',
      words: 'a finales de noviembre del año pasado',
      day: { month: 11, isLastYear: true, part: 'late' },
    },
    { language: 'es', words: 'este miércoles', day: { weekday: 3, part: null } },
    { language: 'es', words: 'anoche', day: { daysAgo: 1 } },
    { language: 'de', words: 'am 3. November 2023', day: { year: 2023, month: 11, day: 3 } },
    { language: 'de', words: 'am 1. Mai', day: { month: 5, day: 1 } },
    { language: 'de', words: 'am frühen Donnerstag', day: { weekday: 4, part: 'early' } },
    { language: 'de', words: 'in der Nacht zum Freitag', day: { weekday: 5, part: 'early' } },
    { language: 'de', words: 'am späten Sonnabend', day: { weekday: 6, part: 'late' } },
    { language: 'de', words: 'am Montagabend', day: { weekday: 1 } },
    { language: 'de', words: 'Ende 2021', day: { year: 2021, part: 'late' } },
    {
      language: 'de',
      words: 'im November des vergangenen Jahres',
      day: { month: 11, isLastYear: true },
    },
  ])('$language: $words', ({ language, words, day }) => {
    expect(findDayExpressions(words, grammarFor(language), true)).toMatchObject([day]);
  });
});

describe('lengths in running text', () => {
  test.each<Phrase & { readonly minutes: number; readonly qualifier: string | null }>([
    { language: 'es', words: '46 minutos', minutes: 46, qualifier: null },
    { language: 'es', words: 'casi media hora', minutes: 30, qualifier: 'casi half-hour' },
    { language: 'es', words: 'treinta y un minutos', minutes: 31, qualifier: null },
    { language: 'es', words: 'más de veintidós minutos', minutes: 22, qualifier: 'mas de' },
    { language: 'es', words: 'poco menos de una hora', minutes: 60, qualifier: 'poco menos de' },
    { language: 'de', words: '46-minütige', minutes: 46, qualifier: null },
    { language: 'de', words: 'vierunddreißig Minuten', minutes: 34, qualifier: null },
    { language: 'de', words: 'knapp dreissigminütigen', minutes: 30, qualifier: 'knapp' },
    { language: 'de', words: 'gut eine Stunde', minutes: 60, qualifier: 'gut' },
    { language: 'de', words: 'halbstündigen', minutes: 30, qualifier: 'half-hour' },
    { language: 'fr', words: 'trente-deux minutes', minutes: 32, qualifier: null },
    { language: 'fr', words: 'vingt et une minutes', minutes: 21, qualifier: null },
    { language: 'it', words: 'quarantasei minuti', minutes: 46, qualifier: null },
    { language: 'nl', words: 'tweeëndertig minuten', minutes: 32, qualifier: null },
    { language: 'pl', words: 'trzydzieści pięć minut', minutes: 35, qualifier: null },
    { language: 'pt', words: 'trinta e dois minutos', minutes: 32, qualifier: null },
    { language: 'en', words: 'forty five minutes', minutes: 45, qualifier: null },
  ])('$language: $words', ({ language, words, minutes, qualifier }) => {
    expect(findDurations(words, grammarFor(language))).toMatchObject([{ minutes, qualifier }]);
  });
});

test('the end of a number that the lexicon lacks is no number', () => {
  expect(findDurations('quatre-vingt-seize minutes', grammarFor('de'))).toEqual([]);
  expect(findDurations('umpty-two minutes', grammarFor('en'))).toEqual([]);
});

describe('the recording before, in running text', () => {
  const december: AntecedentTime = { kind: 'interval', from: 19_327, to: 19_357 };
  test.each<Phrase & { readonly rule: string; readonly time: object }>([
    {
      language: 'es',
      words: 'Es su primer mensaje desde diciembre de 2022.',
      rule: 'first-since',
      time: december,
    },
    {
      language: 'es',
      words: 'Su último mensaje de audio es de diciembre de 2022.',
      rule: 'previous-message',
      time: december,
    },
    {
      language: 'es',
      words: 'La grabación anterior salió en diciembre de 2022.',
      rule: 'message-previous',
      time: december,
    },
    {
      language: 'es',
      words: 'Apareció por última vez ante las cámaras en diciembre de 2022.',
      rule: 'last-time',
      time: december,
    },
    {
      language: 'es',
      words: 'Habló tras once meses de silencio.',
      rule: 'after-silence',
      time: { kind: 'range' },
    },
    {
      language: 'es',
      words: 'Es la primera grabación en casi un año.',
      rule: 'first-within',
      time: { kind: 'range' },
    },
    {
      language: 'de',
      words: 'Es ist seine erste Botschaft seit Dezember 2022.',
      rule: 'first-since',
      time: december,
    },
    {
      language: 'de',
      words: 'Seine letzte Aufnahme erschien im Dezember 2022.',
      rule: 'previous-message',
      time: december,
    },
    {
      language: 'de',
      words: 'Zuletzt war er im Dezember 2022 zu hören.',
      rule: 'last-time',
      time: december,
    },
    {
      language: 'de',
      words: 'Es ist die erste Botschaft nach fast elf Monaten.',
      rule: 'first-within',
      time: { kind: 'range' },
    },
  ])('$language: $words', ({ language, words, rule, time }) => {
    const grammar = grammarFor(language);
    const text = textOf('rep_0000000000000000', [['body', words]]);
    const [clause] = readClauses(text, ['body'], names, grammar);
    const found = clause ? findAntecedents(clause, grammar) : [];
    expect(found).toMatchObject([{ fact: { rule, value: { time } } }]);
  });

  test.each<Phrase>([
    { language: 'es', words: 'La huelga es la primera desde que el puerto abrió en 2015.' },
    { language: 'de', words: 'Das letzte Mal, im Jahr 2015, saß er dem Hafenrat vor.' },
    { language: 'es', words: 'El muelle anterior cerró en diciembre de 2022.' },
    { language: 'de', words: 'Es ist der erste Streik, seit der Hafen im Jahr 2015 öffnete.' },
  ])('$language: $words tells of none', ({ language, words }) => {
    const grammar = grammarFor(language);
    const text = textOf('rep_0000000000000000', [['body', words]]);
    const [clause] = readClauses(text, ['body'], names, grammar);
    expect(clause && findAntecedents(clause, grammar)).toEqual([]);
  });
});

describe('what is still to come', () => {
  const read = (language: string, words: string) => {
    const text = textOf('rep_0000000000000000', [['body', words]]);
    const [clause] = readClauses(text, ['body'], names, grammarFor(language));
    return { days: clause?.days.length, verbs: clause?.releaseVerbs.length };
  };

  test.each<Phrase>([
    { language: 'en', words: 'An audio message will be released next Thursday.' },
    { language: 'es', words: 'Un mensaje de audio será publicado el jueves que viene.' },
    { language: 'es', words: 'El próximo jueves va a ser difundido un audio.' },
    { language: 'de', words: 'Am kommenden Donnerstag soll ein Video veröffentlicht werden.' },
  ])('$language: $words has neither day nor release', ({ language, words }) => {
    expect(read(language, words)).toEqual({ days: 0, verbs: 0 });
  });

  test.each<Phrase>([
    { language: 'en', words: 'An audio message was released on Thursday.' },
    { language: 'es', words: 'Un mensaje de audio fue publicado el jueves.' },
    { language: 'de', words: 'Am Donnerstag ist ein Video veröffentlicht worden.' },
  ])('$language: $words has both', ({ language, words }) => {
    expect(read(language, words)).toEqual({ days: 1, verbs: 1 });
  });
});
