import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOfEight } from '../../test/growth.ts';
import { parseByline } from '../facts/byline.ts';
import { findQuotations } from '../quotation/quotation.ts';
import { defaultTables } from '../table/source-tables.ts';
import { isCaption } from './caption.ts';
import { classifyClosing, findCreditedAgencies, findFinalCredit } from './closing.ts';
import { layOut, textOf } from './passage.ts';
import { readPassages } from './plain-text.ts';

const { agencies } = defaultTables;

function kindsOf(text: string, stated: string | null = null): string[] {
  const { segments } = layOut(text, readPassages(text, false), stated, agencies);
  return segments.map((segment) => `${segment.kind}: ${textOf(text, segment)}`);
}

const sentence = 'The pilots of the port went back to work on Monday.';
const second = 'Nobody on the quay would say what had changed since Friday.';

describe('layOut', () => {
  test('headline, standfirst, byline, dateline, body, caption and tail', () => {
    const text = [
      'Pilots back at work after nine days',
      'Union says the vote will be counted again before the weekend',
      'By Jane Doe and John Roe',
      `PORT SAID (Reuters) - ${sentence}`,
      'A pilot boat leaves the quay, May 4, 2021. Reuters/Jane Doe',
      second,
      'Do you have a story for The Quay Online news team? Email us at tips@quay.example or call 0100 200 300',
    ].join('\n');
    expect(kindsOf(text)).toEqual([
      'headline: Pilots back at work after nine days',
      'standfirst: Union says the vote will be counted again before the weekend',
      'byline: By Jane Doe and John Roe',
      'dateline: PORT SAID (Reuters) -',
      `body: ${sentence}`,
      'caption: A pilot boat leaves the quay, May 4, 2021. Reuters/Jane Doe',
      `body: ${second}`,
      'tail: Do you have a story for The Quay Online news team? Email us at tips@quay.example or call 0100 200 300',
    ]);
  });

  test.each([
    ['水先人組合の代表が帰港', '【ロンドン共同】', '水先人組合の元代表が金曜日、港に戻った。'],
    ['引航员工会主席返回港口', '新华社北京3月4日电', '引航员工会主席星期五返回港口。'],
    ['นำร่องกลับเข้าท่าเรือ', 'LONDON (Reuters) -', sentence],
  ])('a headline without spaces: %s', (headline, dateline, body) => {
    expect(kindsOf(`${headline}\n\n${dateline}${body}`)).toEqual([
      `headline: ${headline}`,
      `dateline: ${dateline}`,
      `body: ${body}`,
    ]);
  });

  test.each(['Opinion: the port needs its pilots', 'Correction: pilots are back at work'])(
    'a label opens a headline at the top only: %s',
    (line) => {
      expect(kindsOf(`${line}\n${sentence}\n${second}`)[0]).toBe(`headline: ${line}`);
      expect(kindsOf(`Pilots back\n${sentence}\n${line}\n${second}`)[2]).not.toBe(`body: ${line}`);
    },
  );

  test('one word, or a few ideographs, is no headline', () => {
    expect(kindsOf(`Pilots\n${sentence}\n${second}`)[0]).toBe('body: Pilots');
    expect(kindsOf(`帰港\n水先人組合の元代表が金曜日、港に戻った。`)[0]).toBe('body: 帰港');
  });

  test('a first line that is a sentence is no headline', () => {
    expect(kindsOf(`${sentence}\n${second}`)).toEqual([`body: ${sentence}`, `body: ${second}`]);
  });

  test('a line that titles a picture is no headline', () => {
    const text = `Jane Doe\nJane Doe on the quay, May 4, 2021. Reuters/John Roe\n\n${sentence}\n\n${second}`;
    expect(kindsOf(text)[0]).toBe('caption: Jane Doe');
    expect(kindsOf(text).filter((kind) => kind.startsWith('headline'))).toEqual([]);
  });

  test('a stated headline is found although it ends like a sentence', () => {
    expect(kindsOf(`Pilots are back.\n${sentence}`, 'Pilots are back')[0]).toBe(
      'headline: Pilots are back.',
    );
  });

  test('corrections and related boxes are kept apart', () => {
    const kinds = kindsOf(
      `${sentence}\nREAD MORE: Quay closed again\n${second}\nCorrection: an earlier version named the wrong quay.`,
    );
    expect(kinds.map((kind) => kind.split(':')[0])).toEqual([
      'body',
      'related_box',
      'body',
      'correction',
    ]);
  });

  test('a byline and a dateline in one paragraph are three segments with the body', () => {
    expect(kindsOf(`By Jane Doe CAIRO (Reuters) - ${sentence}\n${second}`).slice(0, 3)).toEqual([
      'byline: By Jane Doe',
      'dateline: CAIRO (Reuters) -',
      `body: ${sentence}`,
    ]);
  });

  test('a weak dateline counts in the first paragraph only', () => {
    const weak = 'BEIRUT — The pilots of the port went back to work on Monday.';
    expect(kindsOf(`${weak}\n${second}`)[0]).toBe('dateline: BEIRUT —');
    expect(kindsOf(`${second}\n${weak}`)).toEqual([`body: ${second}`, `body: ${weak}`]);
  });

  test('a sentence printed twice is a pull quote where it stands alone', () => {
    const long = `${second} “The tide will wait for nobody on this quay,” Jane Doe said.`;
    const pulled = '“The tide will wait for nobody on this quay”';
    expect(kindsOf(`${sentence}\n${pulled}\n${long}`)).toEqual([
      `body: ${sentence}`,
      `pull_quote: ${pulled}`,
      `body: ${long}`,
    ]);
  });

  test('entries that recur in a list are no pull quotes', () => {
    const entry = 'One cup of port and two cups of rope';
    const kinds = kindsOf([sentence, entry, `${entry}, stirred well`, entry].join('\n'));
    expect(kinds.every((kind) => kind.startsWith('body'))).toBe(true);
  });

  test('addresses and notes on the author are tail at the end and body before it', () => {
    const note = 'Jane Doe is a reporter at The Quay.';
    const kinds = kindsOf([sentence, note, second, note, 'www.quay.example'].join('\n'));
    expect(kinds.map((kind) => kind.split(':')[0])).toEqual([
      'body',
      'body',
      'body',
      'tail',
      'tail',
    ]);
  });

  test('the time of an entry in a live report is no body', () => {
    expect(kindsOf(`${sentence}\n14:03 Uhr\n${second}\n10.15 GMT\n${second}`)).toEqual([
      `body: ${sentence}`,
      'byline: 14:03 Uhr',
      `body: ${second}`,
      'byline: 10.15 GMT',
      `body: ${second}`,
    ]);
  });

  test.each(['“', '"a" ', '“a\n', 'A (', 'A\n', '— ', 'said: "', 'A. ', ', ', "'a "])(
    'time grows with length only: %j',
    (piece) => {
      const read = (length: number): void => {
        const text = piece.repeat(length / piece.length);
        const { segments } = layOut(text, readPassages(text, false), null, agencies);
        findQuotations(text, segments, false);
        findQuotations(text, segments, true);
      };
      expect(growthOfEight(read, 10_000)).toBeLessThan(32);
    },
  );

  test('segments are in order, apart, and lose no letter', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          sentence,
          second,
          'By Jane Doe',
          'CAIRO (Reuters) - Yes.',
          '(CNN) Go',
          '',
          ' \t',
          'Photo: Jane Doe',
        ),
      ),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\n\n'), (parts, gap) => {
        const text = parts.join(gap);
        const { segments } = layOut(text, readPassages(text, false), null, agencies);
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(text.slice(end, segment.start).trim()).toBe('');
          end = segment.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('readPassages', () => {
  test('wrapped lines are one paragraph', () => {
    const text =
      'The pilots of the port went back to work on Monday, and nobody\non the quay would say what had changed since the vote of last\nFriday.\n\nThe union was silent.';
    expect(readPassages(text, false).map((passage) => textOf(text, passage))).toEqual([
      text.slice(0, text.indexOf('\n\n')),
      'The union was silent.',
    ]);
  });

  test('wrapped paragraphs are told by their indent, titles by their capitals', () => {
    const text = [
      'PILOTS BACK AT WORK',
      'The pilots of the port went back',
      'to work on Monday, and nobody on',
      'the quay would say why.',
      '    The union was silent. Its leader',
      'was said to be at sea.',
    ].join('\n');
    expect(readPassages(text, false).map((passage) => textOf(text, passage).slice(0, 11))).toEqual([
      'PILOTS BACK',
      'The pilots ',
      'The union w',
    ]);
  });

  test('Markdown marks stay outside', () => {
    const text = '# Pilots back\n\n> The quay is open.\n\n- One ship waits.';
    const passages = readPassages(text, true);
    expect(passages.map((passage) => textOf(text, passage))).toEqual([
      'Pilots back',
      'The quay is open.',
      'One ship waits.',
    ]);
    expect(passages.map(({ kind }) => kind)).toEqual(['headline', null, null]);
  });
});

describe('isCaption', () => {
  test.each([
    'A pilot boat leaves the quay, May 4, 2021. Reuters/Jane Doe',
    'Cranes on the quay. (AP Photo/Jane Doe)',
    'Cranes on the quay. (Photo by Jane Doe/Getty Images)',
    'FILE PHOTO: Cranes on the quay.',
    'In this May 4, 2021 file photo, cranes stand on the quay.',
    'Cranes on the quay. Photo: Jane Doe',
    'Cranes on the quay (File)',
    'Cranes on the quay (AFP)',
    'Image caption: Cranes on the quay',
    'Image source, The Quay',
    `${'Quay '.repeat(89)}(AFP)`,
  ])('%s', (paragraph) => {
    expect(isCaption(paragraph)).toBe(true);
  });

  test.each([
    sentence,
    'The pilots told Reuters/Ipsos pollsters that the vote was fair, and then went back to their boats.',
    'The picture on the quay is changing, the union said.',
    'She photographed the quay for AP.',
    `${'Quay '.repeat(90)}(AFP)`,
  ])('no caption: %s', (paragraph) => {
    expect(isCaption(paragraph)).toBe(false);
  });
});

describe('closing lines', () => {
  test.each([
    ['(Reporting by Jane Doe; Editing by John Roe)', 'tail'],
    ['Follow us on Twitter', 'tail'],
    ['© 2021 AFP', 'tail'],
    ['Related: Quay closed', 'related_box'],
    ['Correction: an earlier version named the wrong quay.', 'correction'],
    [sentence, null],
    ['Source: Reuters', 'tail'],
    ['Source: the pilots may go back to their boats on Monday', null],
    ['Update: the pilots are back.', null],
    ['Lesen Sie auch: Kai gesperrt', 'related_box'],
    ['Lire aussi : le quai est fermé', 'related_box'],
    ['Lea también: el muelle cerrado', 'related_box'],
    ['Читайте также: причал закрыт', 'related_box'],
    ['More pilots than ever went to sea.', null],
    ['MORE PILOTS THAN EVER AT SEA', null],
    ['Korrektur: In einer früheren Version war der Kai falsch benannt.', 'correction'],
    ['Une première version de cet article nommait un autre quai.', 'correction'],
    ['Fe de errores: el muelle era otro.', 'correction'],
    ['【訂正】以前の記事で日付が誤っていました。', 'correction'],
    ['Copyright dispute closes the port', null],
    ['Copyright 2021 The Quay', 'tail'],
    ['Copyright by The Quay', 'tail'],
    ['Writing by hand, the pilots signed the agreement.', null],
    ['Additional reporting in Port Said by our staff', 'tail'],
    ['[This report was updated at noon]', 'correction'],
    ['(Dieser Text wurde am Montag aktualisiert)', 'correction'],
    ['A correction of course brought the boat back.', null],
    ['Alle Rechte vorbehalten', 'tail'],
    ['(mit Material von dpa)', 'tail'],
    ['Quelle: dpa', 'tail'],
    ['Sign up for our newsletter', 'tail'],
    ['Sign up for a place on the pilot boat before Monday.', null],
    ['Reporting the vote, she wrote by candle light for a week.', null],
    ['Reuters reported that the quay was closed.', null],
  ])('%s', (paragraph, kind) => {
    expect(classifyClosing(paragraph, agencies)).toBe(kind);
  });

  test('agencies are read from credit lines only', () => {
    expect(
      findCreditedAgencies(
        'Reporting by Jane Doe, with additional reporting by AP\nWrite to Reuters',
        agencies,
      ),
    ).toEqual(['AP']);
    expect(findCreditedAgencies('© 2021 AFP', agencies)).toEqual(['AFP']);
    expect(findFinalCredit('The quay is open. (Reuters)', agencies)).toEqual(['Reuters']);
    expect(findFinalCredit('The quay (AP) is open.', agencies)).toEqual([]);
  });
});

describe('parseByline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['By Jane Doe and Omar al-Sayed, Reuters', ['Jane Doe', 'Omar al-Sayed']],
    ['Von Jane Doe', ['Jane Doe']],
  ])('%s', (paragraph, authors) => {
    expect(parseByline(paragraph, agencies)).toEqual(authors);
  });

  test.each([
    'By the time the pilots came, the quay was empty',
    'By Monday the quay was empty.',
    sentence,
  ])('no byline: %s', (paragraph) => {
    expect(parseByline(paragraph, agencies)).toBeNull();
  });
});
