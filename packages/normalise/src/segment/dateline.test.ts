import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAgencyTable } from '../table/agency-table.ts';
import * as dateline from './dateline.ts';
import { readDay } from './dateline-date.ts';

// A table of its own: what agencies there are is data and changes.
const agencies = createAgencyTable([
  ['AFP'],
  ['ANSA'],
  ['AP', 'The Associated Press'],
  ['Anadolu', 'AA'],
  ['CNN'],
  ['EFE'],
  ['IANS'],
  ['Interfax'],
  ['Kyodo', '共同'],
  ['Lusa'],
  ['PAP'],
  ['RIA Novosti', 'РИА Новости'],
  ['Reuters', 'رويترز', 'ロイター'],
  ['TASS', 'ТАСС'],
  ['UPI'],
  ['Xinhua'],
  ['dpa'],
]);

const parseDateline = (paragraph: string): dateline.Dateline | null =>
  dateline.parseDateline(paragraph, agencies);

const rest = 'The pilots of the port went back to work after nine days on the quay.';

type Case = readonly [
  written: string,
  place: string | null,
  agencies: readonly string[],
  writtenDate?: string | null,
  date?: string | null,
];

const withAgency: readonly Case[] = [
  ['CAIRO (Reuters) - ', 'CAIRO', ['Reuters']],
  ['CAIRO (Reuters) – ', 'CAIRO', ['Reuters']],
  ['CAIRO (Reuters)- ', 'CAIRO', ['Reuters']],
  ['Cairo (Reuters): ', 'Cairo', ['Reuters']],
  ['HAYWARD, Calif. (AP) — ', 'HAYWARD, Calif.', ['AP']],
  ['ISLAMABAD, March 4 (Reuters) - ', 'ISLAMABAD', ['Reuters'], 'March 4'],
  [
    'ISLAMABAD, March 4, 2016 (Reuters) -- ',
    'ISLAMABAD',
    ['Reuters'],
    'March 4, 2016',
    '2016-03-04',
  ],
  ['NEW YORK, Nov. 3, 2016 (UPI) -- ', 'NEW YORK', ['UPI'], 'Nov. 3, 2016', '2016-11-03'],
  ['New Delhi, Nov 3 (IANS) ', 'New Delhi', ['IANS'], 'Nov 3'],
  ['Cairo, 28 Sept. 2017 (AFP) – ', 'Cairo', ['AFP'], '28 Sept. 2017', '2017-09-28'],
  ['BEIJING, March 4 (Xinhua) -- ', 'BEIJING', ['Xinhua'], 'March 4'],
  ['WASHINGTON, D.C. (The Associated Press) — ', 'WASHINGTON, D.C.', ['AP']],
  ['WASHINGTON D.C. (AP) — ', 'WASHINGTON D.C.', ['AP']],
  ['SAN JUAN, Puerto Rico (AP) _ ', 'SAN JUAN, Puerto Rico', ['AP']],
  ['ST. LOUIS (AP) — ', 'ST. LOUIS', ['AP']],
  ['RIO DE JANEIRO (AFP) - ', 'RIO DE JANEIRO', ['AFP']],
  ['UNITED NATIONS (AP) — ', 'UNITED NATIONS', ['AP']],
  ['BAGHDAD/CAIRO (AP/Reuters) – ', 'BAGHDAD/CAIRO', ['AP', 'Reuters']],
  ['BEIRUT/GENEVA, 4 March (Reuters) - ', 'BEIRUT/GENEVA', ['Reuters'], '4 March'],
  ['DUBAI (Reuters): ', 'DUBAI', ['Reuters']],
  ['PORT SAID (AP) ', 'PORT SAID', ['AP']],
  ['Berlin (dpa) - ', 'Berlin', ['dpa']],
  ['Berlin (dpa/lby) - ', 'Berlin', ['dpa']],
  ['Frankfurt/Main (dpa-AFX) - ', 'Frankfurt/Main', ['dpa']],
  ['Kiel (dpo) - ', 'Kiel', ['dpo']],
  ['Berlin, 4. März (Reuters) - ', 'Berlin', ['Reuters'], '4. März'],
  ['Berlin (AFP) – ', 'Berlin', ['AFP']],
  ['PARIS (AFP) - ', 'PARIS', ['AFP']],
  ['Paris, 4 mars (AFP) - ', 'Paris', ['AFP'], '4 mars'],
  ['Paris, 1er août 2017 (AFP) - ', 'Paris', ['AFP'], '1er août 2017', '2017-08-01'],
  ['MADRID, 4 Mar. (EUROPA PRESS) - ', 'MADRID', ['EUROPA PRESS'], '4 Mar.'],
  ['Bogotá, 4 mar (EFE).- ', 'Bogotá', ['EFE'], '4 mar'],
  ['Lisboa, 04 mar (Lusa) – ', 'Lisboa', ['Lusa'], '04 mar'],
  ['(ANSA) - ROMA, 04 MAR - ', 'ROMA', ['ANSA'], '04 MAR'],
  ['Warszawa, 4 marca (PAP) – ', 'Warszawa', ['PAP'], '4 marca'],
  ['ANKARA (AA) - ', 'ANKARA', ['Anadolu']],
  ['İSTANBUL, (DHA)- ', 'İSTANBUL', ['DHA']],
  ['MOSCOW, March 4. /TASS/. ', 'MOSCOW', ['TASS'], 'March 4'],
  ['MOSCOW. March 4 (Interfax) - ', 'MOSCOW', ['Interfax'], 'March 4'],
  ['МОСКВА, 4 марта. /ТАСС/. ', 'МОСКВА', ['TASS'], '4 марта'],
  ['МОСКВА, 4 мар — РИА Новости. ', 'МОСКВА', ['RIA Novosti'], '4 мар'],
  ['Москва. 4 марта. INTERFAX.RU - ', 'Москва', ['Interfax'], '4 марта'],
  ['القاهرة (رويترز) - ', 'القاهرة', ['Reuters']],
  ['القاهرة 4 مارس (رويترز) - ', 'القاهرة', ['Reuters'], '4 مارس'],
  ['［東京 4日 ロイター］ - ', '東京', ['Reuters'], '4日'],
  ['【ロンドン共同】', 'ロンドン', ['Kyodo']],
  ['（共同）', null, ['Kyodo']],
  ['新华社北京3月4日电', '北京', ['新华社'], '3月4日'],
  ['新华社北京2017年3月4日电（记者张三）', '北京', ['新华社'], '2017年3月4日', '2017-03-04'],
  ['(서울=연합뉴스) 홍길동 기자 = ', '서울', ['연합뉴스']],
  ['【ロンドン＝共同】', 'ロンドン', ['Kyodo']],
  ['【ロンドン＝甲野太郎】', 'ロンドン', []],
  ['(CNN) ', null, ['CNN']],
  ['(CNN)', null, ['CNN']],
  ['(CNN) -- ', null, ['CNN']],
  ['(AP) — ', null, ['AP']],
  ['Reuters – ', null, ['Reuters']],
  ['AFP, Paris - ', 'Paris', ['AFP']],
  ['Reuters, CAIRO — ', 'CAIRO', ['Reuters']],
  ['SAN FRANCISCO (KQXY 5) -- ', 'SAN FRANCISCO', ['KQXY 5']],
  [
    'NEW YORK, March 4, 2021 /PRNewswire/ -- ',
    'NEW YORK',
    ['PRNewswire'],
    'March 4, 2021',
    '2021-03-04',
  ],
  ['Mannheim , Germany ( Reuters ) - ', 'Mannheim, Germany', ['Reuters']],
  ['Exclusive: CAIRO (Reuters) - ', 'CAIRO', ['Reuters']],
  ['(Adds quotes, details) CAIRO, March 4 (Reuters) - ', 'CAIRO', ['Reuters'], 'March 4'],
];

const withoutAgency: readonly Case[] = [
  ['PUTRAJAYA, Nov 22 — ', 'PUTRAJAYA', [], 'Nov 22'],
  ['Cairo, 4 March 2016 - ', 'Cairo', [], '4 March 2016', '2016-03-04'],
  ['BEIRUT — ', 'BEIRUT', []],
  ['BEIRUT -- ', 'BEIRUT', []],
  ['BEIRUT, Lebanon — ', 'BEIRUT, Lebanon', []],
  ['SPRINGDALE, Ill. — ', 'SPRINGDALE, Ill.', []],
  ['Springdale, Ill. — ', 'Springdale, Ill.', []],
  ['SPRINGDALE — ', 'SPRINGDALE', []],
  ['BEIRUT/GENEVA — ', 'BEIRUT/GENEVA', []],
  ['UNITED NATIONS — ', 'UNITED NATIONS', []],
  ['NEW DELHI: ', 'NEW DELHI', []],
  ['Berlin – ', 'Berlin', []],
  ['CAIRO - ', 'CAIRO', []],
  ['Madrid.- ', 'Madrid', []],
];

describe('parseDateline', () => {
  const cases = [...withAgency, ...withoutAgency].map((row) => [row[0], row] as const);

  test.each(cases)('%s', (written, [, place, names, day, date]) => {
    expect(parseDateline(written + rest)).toMatchObject({
      place,
      agencies: names,
      writtenDate: day ?? null,
      date: date ?? null,
      start: 0,
      end: written.trimEnd().length,
      bodyStart: written.length,
    });
  });

  test('a byline of the same paragraph stands before the dateline', () => {
    const author = 'By Jane Doe and John Roe ';
    const written = `${author}CAIRO, March 4 (Reuters) - `;
    expect(parseDateline(written + rest)).toMatchObject({
      place: 'CAIRO',
      start: author.length,
      end: written.trimEnd().length,
    });
  });

  test('text in another script follows a dateline too', () => {
    expect(parseDateline('القاهرة (رويترز) - عاد المرشدون إلى العمل.')?.place).toBe('القاهرة');
    expect(parseDateline('新华社北京3月4日电 引航员回来了。')?.place).toBe('北京');
    expect(parseDateline('МОСКВА, 4 марта. /ТАСС/. Лоцманы вернулись.')?.place).toBe('МОСКВА');
  });

  test.each([
    rest,
    'The Seafarers Union (SU) - which speaks for the pilots - went on.',
    `EXCLUSIVE — ${rest}`,
    `NATO — ${rest}`,
    `NASA — ${rest}`,
    `COVID-19 — ${rest}`,
    `COVID — ${rest}`,
    `MARY — ${rest}`,
    `UPDATE 1- ${rest}`,
    `BREAKING - ${rest}`,
    `BREAKING NEWS — ${rest}`,
    `QUAY - ${rest}`,
    `CAPTAIN: ${rest}`,
    `Q: ${rest}`,
    'NASA — the agency of the stars — sent word to the pilots of the port on Monday.',
    'MARY — my aunt — went back to work after nine days on the quay.',
    'LONDON - born pilots of the port went back to work after nine days.',
    'Washington (D.C.) schools were closed for nine days.',
    'The minister – a former pilot – resigned.',
    'DELUDED pilot has made a call.',
    'Ahmad (42) - Pilot of the year.',
    'Jane Doe (SPD) - The minister of the quay went back to work.',
    'Ahmad Said (then a pilot on the quay) - He was there.',
    'MOSUL — and other towns — were quiet.',
    'Paris – 10 May',
    'Paris – The city of tides',
    'Chapter 4 — The pilots of the port went back to work after nine days.',
    'Jane Doe, March 4 - The pilots of the port went back to work.',
    'The pilots said (in Cairo) - They would go back.',
    'LONDON (2019) - The pilots of the port went back to work after nine days.',
    '【速報】水先人が戻った。',
    '[부두신문=이슈공감] 도선사들이 돌아왔다.',
    'Oils/Fats stocks fell in April/May as 1986/87 began, the port said.',
    'SEAFARERS UNION (AP) CONFIRMS VOTE',
    'لم يعد المرشدون إلى العمل - قال الاتحاد.',
    'CAIRO (Reuters) -',
    '',
  ])('no dateline: %s', (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });

  test('whatever is read lies in order within the paragraph', () => {
    const piece = fc.constantFrom(
      'CAIRO',
      'Cairo',
      ', ',
      ' ',
      '(Reuters)',
      '(dpa)',
      '(',
      ')',
      ' - ',
      ' — ',
      '--',
      ': ',
      '/',
      '.',
      'March 4',
      '4 mars',
      '2016',
      'By Jane Doe ',
      'Exclusive: ',
      'The pilots went.',
      '【',
      '】',
      '共同',
      '電',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const found = parseDateline(text);
          if (found === null) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.bodyStart).toBeGreaterThanOrEqual(found.end);
          expect(text.length).toBeGreaterThan(found.bodyStart);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('readDay', () => {
  test.each([
    ['March 4, 2016', '2016', '2016-03-04'],
    ['4 juin 2016', '2016', '2016-06-04'],
    ['4 juillet 2016', '2016', '2016-07-04'],
    ['4 تشرين الثاني 2016', '2016', '2016-11-04'],
    ['4. Mai 2016', '2016', '2016-05-04'],
    ['4 listopada 2016', '2016', '2016-11-04'],
    ['4 maja 2016', '2016', '2016-05-04'],
    ['Feb 30, 2016', '2016', null],
    ['4日', '2016', null],
  ])('%s', (written, year, day) => {
    expect(readDay(written, year)).toBe(day);
  });
});
