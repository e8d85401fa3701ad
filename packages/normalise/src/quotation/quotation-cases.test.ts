import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotation.ts';

/** Synthetic: text, then [quotation, speaker, cue] for each span. */
type Case = readonly [text: string, ...spans: (readonly [string, string | null, string | null])[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['“We wait for the tide,” said Jane Doe.', ['We wait for the tide', 'Jane Doe', 'said']],
    [
      '“We wait for the tide,” said Jane Doe, leader of the union.',
      ['We wait for the tide', 'Jane Doe', 'said'],
    ],
    [
      '“We wait for the tide,” Jane Doe, leader of the union, said.',
      ['We wait for the tide', 'Jane Doe', 'said'],
    ],
    ['“We wait for the tide!” she shouted.', ['We wait for the tide', 'she', 'shouted']],
    [
      'According to Jane Doe, “the tide will not wait for the pilots.”',
      ['the tide will not wait for the pilots', 'Jane Doe', 'According to'],
    ],
    [
      '“The tide will not wait,” according to the harbour master.',
      ['The tide will not wait', 'the harbour master', 'according to'],
    ],
    [
      'Jane Doe told the pilots to “wait for the next tide” on Monday.',
      ['wait for the next tide', 'Jane Doe', 'told'],
    ],
    ['Doe: “We wait for the tide.”', ['We wait for the tide', 'Doe', null]],
    [
      '“We wait,” Jane Doe said. “The tide is late. Nobody sails.”',
      ['We wait', 'Jane Doe', 'said'],
      ['The tide is late. Nobody sails', 'Jane Doe', null],
    ],
    [
      '“We wait,” Jane Doe said, “until the tide is right.”',
      ['We wait', 'Jane Doe', 'said'],
      ['until the tide is right', 'Jane Doe', 'said'],
    ],
    [
      'He asked them to “respect the old tide,” and to “wait for all the boats.”',
      ['respect the old tide', 'He', 'asked'],
      ['wait for all the boats', 'He', null],
    ],
    [
      '“We wait,” said Jane Doe, the leader of the union, “until the tide is right.”',
      ['We wait', 'Jane Doe', 'said'],
      ['until the tide is right', 'Jane Doe', 'said'],
    ],
    [
      '“We wait for the tide,” said Jane Doe. A boat came back and said “the tide is right for us.”',
      ['We wait for the tide', 'Jane Doe', 'said'],
      ['the tide is right for us', null, 'said'],
    ],
    [
      '“We wait for the tide,” said Jane Doe. “It is.”',
      ['We wait for the tide', 'Jane Doe', 'said'],
      ['It is', 'Jane Doe', null],
    ],
    ['"Wait," Gen. John Roe said.', ['Wait', 'Gen. John Roe', 'said']],
    [
      '“The tide is late,” the U.N. pilot office said.',
      ['The tide is late', 'the U.N. pilot office', 'said'],
    ],
    [
      '“I will not,” the prime minister in exile later added.',
      ['I will not', 'the prime minister in exile', 'added'],
    ],
    [
      'The exiled prime minister wrote: “The tide, said my father, ‘waits for no one’.”',
      ['The tide, said my father, ‘waits for no one’', 'The exiled prime minister', 'wrote'],
    ],
    ['The “tide tax” was dropped.'],
    ['The so-called “long wait of the pilots” was over.'],
    ['His recording, titled “Wait for the tide of the free”, was played.'],
    ['Jane Doe said the pilots would wait for the tide.'],
    ['The choir sang “The Long Wait” and went home.'],
    [
      '“We wait for the tide,” she said, as “harbour rats” watched.',
      ['We wait for the tide', 'she', 'said'],
    ],
  ],
  tokenised: [
    ['" We wait for the tide , " said Jane Doe .', ['We wait for the tide', 'Jane Doe', 'said']],
    ['A 12" gun and a 10" gun stood on the quay " of the free .'],
  ],
  de: [
    [
      '„Wir warten auf die Flut“, sagte Jane Doe der Deutschen Presse-Agentur.',
      ['Wir warten auf die Flut', 'Jane Doe', 'sagte'],
    ],
    [
      '„Wir warten auf die Flut“, sagte Jane Doe dem Sender Kaiwelle.',
      ['Wir warten auf die Flut', 'Jane Doe', 'sagte'],
    ],
    [
      '„Wir warten auf die Flut“, sagte Jane Doe.',
      ['Wir warten auf die Flut', 'Jane Doe', 'sagte'],
    ],
    [
      '„Wir warten auf die Flut“, sagt er im Gespräch mit der Hafenzeitung.',
      ['Wir warten auf die Flut', 'er', 'sagt'],
    ],
    [
      '»Wir warten auf die Flut«, erklärte die Lotsin.',
      ['Wir warten auf die Flut', 'die Lotsin', 'erklärte'],
    ],
    [
      '«Wir warten auf die Flut», teilte eine Sprecherin auf Anfrage mit.',
      ['Wir warten auf die Flut', 'eine Sprecherin', 'teilte'],
    ],
    ['„Wir warten auf die Flut“, so die Lotsin.', ['Wir warten auf die Flut', 'die Lotsin', 'so']],
    [
      'Jane Doe sagte: „Wir warten auf die Flut.“',
      ['Wir warten auf die Flut', 'Jane Doe', 'sagte'],
    ],
    [
      '„Wir warten“, sagte Doe. „Die Flut kommt spät.“',
      ['Wir warten', 'Doe', 'sagte'],
      ['Die Flut kommt spät', 'Doe', null],
    ],
    [
      '„Wir warten auf die Flut", betonte John Roe.',
      ['Wir warten auf die Flut', 'John Roe', 'betonte'],
    ],
    ['Die sogenannte „Flut der freien Lotsen“ blieb aus.'],
    [
      'Laut Jane Doe ist „die Flut noch lange nicht da“.',
      ['die Flut noch lange nicht da', 'Jane Doe', 'Laut'],
    ],
  ],
  fr: [
    [
      '« Nous attendons la marée », a déclaré Jane Doe.',
      ['Nous attendons la marée', 'Jane Doe', 'a déclaré'],
    ],
    [
      '« Nous attendons la marée », explique-t-elle.',
      ['Nous attendons la marée', 'elle', 'explique'],
    ],
    ['« Nous attendons la marée », a-t-il ajouté.', ['Nous attendons la marée', 'il', 'ajouté']],
    [
      '« Nous attendons la marée », dit la capitaine.',
      ['Nous attendons la marée', 'la capitaine', 'dit'],
    ],
    [
      'Jane Doe a dit : « Nous attendons la marée. »',
      ['Nous attendons la marée', 'Jane Doe', 'a dit'],
    ],
    [
      'Selon Jane Doe, « la marée ne viendra pas ce soir ».',
      ['la marée ne viendra pas ce soir', 'Jane Doe', 'Selon'],
    ],
    [
      '"Nous attendons la marée", souligne John Roe.',
      ['Nous attendons la marée', 'John Roe', 'souligne'],
    ],
    ['Le livre intitulé « La longue attente des marins » est sorti.'],
    [
      '— Nous attendons la marée, dit la capitaine.',
      ['Nous attendons la marée', 'la capitaine', 'dit'],
    ],
  ],
  es: [
    ['«Esperamos la marea», dijo Jane Doe.', ['Esperamos la marea', 'Jane Doe', 'dijo']],
    [
      '“Esperamos la marea”, afirmó la capitana en el puerto.',
      ['Esperamos la marea', 'la capitana', 'afirmó'],
    ],
    ['Jane Doe aseguró: “Esperamos la marea”.', ['Esperamos la marea', 'Jane Doe', 'aseguró']],
    [
      'Según Jane Doe, “la marea no llegará hoy”.',
      ['la marea no llegará hoy', 'Jane Doe', 'Según'],
    ],
    ['—Esperamos la marea —dijo la capitana.', ['Esperamos la marea', 'la capitana', 'dijo']],
    [
      '—Esperamos la marea —dijo la capitana—. Nadie sale.',
      ['Esperamos la marea', 'la capitana', 'dijo'],
      ['Nadie sale', 'la capitana', null],
    ],
    ['Dijo Jane Doe: “Esperamos la marea”.', ['Esperamos la marea', 'Jane Doe', 'Dijo']],
  ],
  pt: [
    [
      '"Esperamos a maré", disse Jane Doe numa gravação.',
      ['Esperamos a maré', 'Jane Doe', 'disse'],
    ],
    ['“Esperamos a maré”, disse Jane Doe.', ['Esperamos a maré', 'Jane Doe', 'disse']],
    [
      '“Esperamos a maré”, afirmou o capitão em Lisboa.',
      ['Esperamos a maré', 'o capitão', 'afirmou'],
    ],
    ['Jane Doe explicou: “Esperamos a maré”.', ['Esperamos a maré', 'Jane Doe', 'explicou']],
    [
      'Segundo Jane Doe, “a maré não chega hoje”.',
      ['a maré não chega hoje', 'Jane Doe', 'Segundo'],
    ],
  ],
  it: [
    [
      '«Aspettiamo la marea di lunedì», ha aggiunto.',
      ['Aspettiamo la marea di lunedì', null, 'ha aggiunto'],
    ],
    [
      '«Aspettiamo la marea», ha detto Jane Doe. «Nessuno parte», ha aggiunto.',
      ['Aspettiamo la marea', 'Jane Doe', 'ha detto'],
      ['Nessuno parte', 'Jane Doe', 'ha aggiunto'],
    ],
    ['«Aspettiamo la marea», ha detto Jane Doe.', ['Aspettiamo la marea', 'Jane Doe', 'ha detto']],
    [
      '“Aspettiamo la marea”, spiega la capitana.',
      ['Aspettiamo la marea', 'la capitana', 'spiega'],
    ],
    [
      'Jane Doe ha dichiarato: «Aspettiamo la marea».',
      ['Aspettiamo la marea', 'Jane Doe', 'ha dichiarato'],
    ],
    [
      'Secondo Jane Doe, «la marea non arriva oggi».',
      ['la marea non arriva oggi', 'Jane Doe', 'Secondo'],
    ],
  ],
  nl: [
    ['„Wij wachten op het tij”, zei Jane Doe.', ['Wij wachten op het tij', 'Jane Doe', 'zei']],
    [
      '“Wij wachten op het tij”, zegt de kapitein.',
      ['Wij wachten op het tij', 'de kapitein', 'zegt'],
    ],
    ['“Wij wachten op het tij”, aldus Jane Doe.', ['Wij wachten op het tij', 'Jane Doe', 'aldus']],
    [
      'Volgens Jane Doe “komt het tij vandaag niet meer”.',
      ['komt het tij vandaag niet meer', 'Jane Doe', 'Volgens'],
    ],
  ],
  nordic: [
    ['”Vi väntar på tidvattnet”, säger han.', ['Vi väntar på tidvattnet', 'han', 'säger']],
    [
      '”Vi väntar på tidvattnet”, säger han i en inspelning.',
      ['Vi väntar på tidvattnet', 'han', 'säger'],
    ],
    ['»Vi venter på tidevandet,« fortæller hun.', ['Vi venter på tidevandet', 'hun', 'fortæller']],
    ['»Vi venter på tidevandet!« udbryder hun.', ['Vi venter på tidevandet', 'hun', 'udbryder']],
    [
      '”Vi väntar på tidvattnet”, säger Jane Doe.',
      ['Vi väntar på tidvattnet', 'Jane Doe', 'säger'],
    ],
  ],
  pl: [
    [
      '„Czekamy na przypływ” – powiedziała Jane Doe.',
      ['Czekamy na przypływ', 'Jane Doe', 'powiedziała'],
    ],
    [
      '– Czekamy na przypływ – powiedziała Jane Doe.',
      ['Czekamy na przypływ', 'Jane Doe', 'powiedziała'],
    ],
    [
      'Jane Doe powiedziała: „Czekamy na przypływ”.',
      ['Czekamy na przypływ', 'Jane Doe', 'powiedziała'],
    ],
  ],
  cs: [['„Čekáme na příliv,“ řekla Jane Doe.', ['Čekáme na příliv', 'Jane Doe', 'řekla']]],
  ru: [
    ['«Мы ждём прилива», — сказал капитан.', ['Мы ждём прилива', 'капитан', 'сказал']],
    [
      '«Мы ждём прилива», — заявила Джейн Доу журналистам.',
      ['Мы ждём прилива', 'Джейн Доу', 'заявила'],
    ],
    ['— Мы ждём прилива, — сказал Иван.', ['Мы ждём прилива', 'Иван', 'сказал']],
    ['Джейн Доу сказала: «Мы ждём прилива».', ['Мы ждём прилива', 'Джейн Доу', 'сказала']],
    [
      'По словам Джейн Доу, «прилив сегодня не придёт».',
      ['прилив сегодня не придёт', 'Джейн Доу', 'По словам'],
    ],
  ],
  tr: [
    [
      'Jane Doe, "Gelgiti sabırla bekliyoruz." dedi.',
      ['Gelgiti sabırla bekliyoruz', 'Jane Doe', 'dedi'],
    ],
    [
      'Kaptan Doe, “Gelgiti sabırla bekliyoruz.” diye konuştu.',
      ['Gelgiti sabırla bekliyoruz', 'Kaptan Doe', 'diye konuştu'],
    ],
  ],
  ar: [
    ['وقال القبطان: "ننتظر المد في الميناء".', ['ننتظر المد في الميناء', 'القبطان', 'وقال']],
    ['"ننتظر المد في الميناء"، قال القبطان.', ['ننتظر المد في الميناء', 'القبطان', 'قال']],
    ['وأضاف القبطان: «ننتظر المد في الميناء».', ['ننتظر المد في الميناء', 'القبطان', 'وأضاف']],
  ],
  el: [
    [
      '«Περιμένουμε την παλίρροια», είπε η Τζέιν Ντόου.',
      ['Περιμένουμε την παλίρροια', 'η Τζέιν Ντόου', 'είπε'],
    ],
    [
      'Η Τζέιν Ντόου δήλωσε: «Περιμένουμε την παλίρροια».',
      ['Περιμένουμε την παλίρροια', 'Η Τζέιν Ντόου', 'δήλωσε'],
    ],
  ],
  ja: [
    ['船長は録音で「港で明日の潮を待つ」と述べた。', ['港で明日の潮を待つ', '船長', '述べ']],
    ['船長は「港で潮を待っている」と述べた。', ['港で潮を待っている', '船長', '述べ']],
    ['船長は「港で潮を待っている」と語った。', ['港で潮を待っている', '船長', '語っ']],
  ],
  zh: [
    ['他在录音中说：“我们等待潮水。”', ['我们等待潮水', '他', '说']],
    ['王船长在一份声明里表示：“我们等待潮水。”', ['我们等待潮水', '王船长', '表示']],
    ['船长说：“我们在港口等待潮水。”', ['我们在港口等待潮水', '船长', '说']],
    ['王船长表示，“我们在港口等待潮水”。', ['我们在港口等待潮水', '王船长', '表示']],
  ],
  ko: [
    ['선장은 "일하러 돌아왔다"고 말했다.', ['일하러 돌아왔다', '선장', '말했']],
    ['이른바 "부두세"는 폐지됐다.'],
    [
      '선장은 “우리는 항구에서 밀물을 기다린다”고 말했다.',
      ['우리는 항구에서 밀물을 기다린다', '선장', '말했'],
    ],
  ],
};

const listed = Object.entries(cases).flatMap(([language, rows]) =>
  rows.map(([text, ...spans]) => ({ language, text, spans })),
);

describe('quotations by language', () => {
  test('there are eighty cases in eight languages and more', () => {
    expect(listed.length).toBeGreaterThanOrEqual(80);
    expect(Object.keys(cases).length).toBeGreaterThanOrEqual(8);
  });

  test.each(listed)('$language: $text', ({ text, spans }) => {
    const segments = [{ kind: 'body' as const, start: 0, end: text.length }];
    const found = findQuotations(text, segments, false).map(({ start, end, speaker, cue }) => [
      text.slice(start, end),
      speaker,
      cue,
    ]);
    expect(found).toEqual(spans);
  });
});
