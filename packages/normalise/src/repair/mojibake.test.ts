import { describe, expect, test } from 'vitest';
import { growthOfEight } from '../../test/growth.ts';
import { codecs } from './codec.ts';
import { repairMojibake } from './mojibake.ts';
import { repairText } from './repair.ts';

/** Synthetic sentences, written for this test (CC0): about a harbour strike nobody ever saw. */
const sentences: Readonly<Record<string, string>> = {
  english: 'The seafarers’ leader said “we wait” – and the port’s cranes stood still… £5 a day.',
  german:
    'Die Hafenarbeiter legten früh die Arbeit nieder; „größere Schiffe“ müssen draußen warten.',
  french: '« Où est l’État ? » a demandé la déléguée à l’île, où la grève a été votée, ça et là.',
  spanish: '¿Quién pagó la huelga? El año pasado, según José Muñoz, nadie; “mañana será otro día”.',
  portuguese:
    'A greve não afetou as operações às três horas; “estão à espera”, disse João, o capitão.',
  italian: 'Perché la città è ferma? «Così non va», dirà l’armatore: più navi, più libertà.',
  swedish:
    'Båtarna låg kvar i hamnen på fredagen när strejken började; ”ingen åker”, sade Åsa Öberg.',
  danish: 'Fiskerne sejlede først på søndag, da færgen sænkede farten ved Ærø; »ingen når frem«.',
  polish: 'Związkowcy odmówili wejścia na łódź; „będzie źle” – rzekł żeglarz z Gdańska.',
  czech: 'Přístavní dělníci řekli, že příští týden začne stávka; „už žádné lodě“ – dodal Jiří.',
  hungarian: 'A kikötői munkások szerint őszig tűrnek; „várunk” – mondta az idős hajós Győrből.',
  romanian:
    'Muncitorii din port spun că așteaptă; „nu știm când și unde” – a zis căpitanul în țară.',
  turkish:
    'Liman işçileri grevin dokuzuncu gününde çağrı yaptı; “ağır iş” dedi İzmirli kaptan Şule.',
  lithuanian:
    'Uosto darbuotojai ketvirtadienį laukė; „ir vėl nė žodžio“ – pridūrė šturmanas Žilvinas.',
  latvian: 'Ostas strādnieki gaidīja kuģus; “mēs nezinām, kāpēc” – teica kapteinis Jānis Bērziņš.',
  vietnamese:
    'Công nhân cảng nghỉ việc từ sáng sớm; họ nói rằng “chúng tôi đợi” và sẽ không về nhà.',
  greek: 'Οι λιμενεργάτες απεργούν από χθες· «θα περιμένουμε», είπε η Ελένη, χωρίς άλλη εξήγηση.',
  russian: 'Рабочие порта ждали всю ночь; «мы остаёмся здесь», — сказал старый капитан у причала.',
  ukrainian: 'Їхній голова зʼявився пізно; «ми чекаємо», — сказав він у Рівному біля ґанку.',
  serbian: 'Рјешење није стигло; „чекамо“, рекао је љубазни капетан Ђорђе у луци Његош.',
  kazakh: 'Порт жұмысшылары түні бойы күтті; «біз осындамыз», — деді қария капитан.',
  arabic: 'قال عمال الميناء إنهم ينتظرون، وأضاف القبطان: «لن نعود إلى البيت قبل الاتفاق».',
  persian: 'کارگران بندر گفتند که منتظر می‌مانند؛ «برنمی‌گردیم»، ناخدا پیش از ظهر چنین گفت.',
  urdu: 'بندرگاہ کے مزدوروں نے کہا کہ وہ انتظار کریں گے، ”ہم گھر نہیں جائیں گے۔“',
  hebrew: 'עובדי הנמל חיכו כל הלילה; ״אנחנו נשארים כאן״, אמר רב החובל הזקן ליד הרציף.',
  hindi: 'बंदरगाह के मज़दूरों ने कहा कि वे इंतज़ार करेंगे; “हम घर नहीं जाएँगे”, कप्तान ने कहा।',
  thai: 'คนงานท่าเรือบอกว่าจะรอต่อไป “เราไม่กลับบ้าน” กัปตันกล่าวเมื่อเช้านี้',
  chinese: '港口工人表示将继续等待，“我们不回家”，老船长在码头说。',
  japanese: '港の労働者は待ち続けると話し、「家には帰らない」と老船長は埠頭で語った。',
  korean: '항만 노동자들은 계속 기다리겠다고 말했다. “집에 가지 않겠다”고 늙은 선장이 말했다.',
};

describe('clean text', () => {
  test.each(Object.entries(sentences))('%s is not touched', (_, sentence) => {
    expect(repairMojibake(sentence)).toEqual([]);
    expect(repairMojibake(sentence.toUpperCase())).toEqual([]);
    expect(repairMojibake(sentence.normalize('NFC').replaceAll(' ', '\u00a0'))).toEqual([]);
  });
});

/** The sentence as a program shows it that takes its UTF-8 for another encoding; null where bytes have no character. */
function damage(sentence: string, codec: (typeof codecs)[number]): string | null {
  const chars = new Map<number, number>();
  for (const [code, byte] of codec.bytes) if (!chars.has(byte)) chars.set(byte, code);
  const codes = [...new TextEncoder().encode(sentence)].map((byte) =>
    byte < 0x80 ? byte : chars.get(byte),
  );
  return codes.some((code) => code === undefined)
    ? null
    : codes.map((code) => String.fromCharCode(code ?? 0)).join('');
}

/** Sentences of which one weak word stays as it is, by encoding: "Г–berg" could be meant. */
const unrepaired: Readonly<Record<string, readonly string[]>> = {
  'windows-1251': ['portuguese', 'swedish'],
  'iso-8859-2': ['danish'],
  'windows-1253': ['portuguese', 'swedish'],
  'windows-1256': ['english', 'portuguese', 'swedish'],
};

describe('mojibake', () => {
  test.each(codecs)('of $name is undone', (codec) => {
    const missed = Object.entries(sentences).flatMap(([language, sentence]) => {
      const damaged = damage(sentence, codec);
      if (damaged === null) return [];
      return repairText(damaged, [repairMojibake]).text === sentence ? [] : [language];
    });
    expect(missed).toEqual(unrepaired[codec.name] ?? []);
  });

  test.each(codecs.filter(({ name }) => /1252|1254|macintosh|cp437/.test(name)))(
    'of $name, twice over, is undone',
    (codec) => {
      for (const sentence of Object.values(sentences)) {
        const once = damage(sentence, codec);
        const twice = once === null ? null : damage(once, codec);
        if (twice !== null) expect(repairText(twice, [repairMojibake]).text).toBe(sentence);
      }
    },
  );

  test('one clear word is repaired, a doubtful one only in company', () => {
    expect(repairText('the captainâ€™s log', [repairMojibake]).text).toBe('the captain’s log');
    expect(repairMojibake('DrÃ¥ber')).toEqual([]);
    const company = repairText('NÃ¥r fÃ¦rgen sejler, kommer DrÃ¥ber', [repairMojibake]);
    expect(company.text).toBe('Når færgen sejler, kommer Dråber');
  });

  test('bytes that were lost after the damage are read, or marked as lost', () => {
    const text = "Ã perturber la rÃ©flexion des thÃ©ologiens jusqu'Ã la fin â€œlà â€? et dâ€™ici";
    expect(repairText(text, [repairMojibake]).text).toBe(
      "à perturber la réflexion des théologiens jusqu'à la fin “là \ufffd et d’ici",
    );
  });

  test('surrogate pairs written as UTF-8 are read', () => {
    expect(repairText('quay í\u00a0½í»³', [repairMojibake]).text).toBe('quay \u{1f6f3}');
  });

  test('five layers are undone', () => {
    const [codec] = codecs;
    if (codec === undefined) throw new Error('no codec');
    let text = 'le café';
    for (let layer = 0; layer < 5; layer += 1) text = damage(text, codec) ?? '';
    expect(repairText(text, [repairMojibake]).text).toBe('le café');
  });

  test.each([
    ['one word read as windows-1251', 'le cafГ© du port', 'le café du port'],
    [
      'a torn sequence alone',
      'voilÃ le port, et delÃ les quais',
      'voilà le port, et delà les quais',
    ],
  ])('is undone: %s', (_, damaged, sentence) => {
    expect(repairText(damaged, [repairMojibake]).text).toBe(sentence);
  });

  test('what would read no better is left', () => {
    for (const word of ['≥╓Ω⌐∞àç', 'ˆY”βŸc¤', '├¥┬º├Å┬í']) expect(repairMojibake(word)).toEqual([]);
  });

  test('an edit spans what changes and no more', () => {
    expect(repairMojibake('le cafÃ© prÃ¨s du port')).toEqual([
      { start: 6, before: 'Ã©', after: 'é', rule: 'mojibake' },
      { start: 11, before: 'Ã¨', after: 'è', rule: 'mojibake' },
    ]);
  });

  test('a long text takes linear time', () => {
    const repair = (length: number): void => {
      const text = 'Ã©â€™ Ð¼Ã '.repeat(length) + 'Ã©'.repeat(length) + 'Ã?'.repeat(length);
      repairMojibake(text);
    };
    expect(growthOfEight(repair, 2000)).toBeLessThan(32);
  });
});
