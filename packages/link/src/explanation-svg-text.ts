/** Characters that XML 1.0 allows in no document, not even escaped (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text for an element or an attribute of XML 1.0; what no document may hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Lines of at most `letters` letters, broken at spaces; longer words are broken anywhere. */
export function wrapText(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => breakWord(each, letters))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= letters) {
      line = joined;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, letters: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (widthOf(part + character) > letters) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Letters of Han, kana and hangul are about twice as wide as others. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, each) => sum + (/[\u1100-\u11ff\u2e80-\uffdc]/u.test(each) ? 2 : 1),
    0,
  );
}
