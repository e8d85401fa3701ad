/** Wire agencies: the name used in records, then other ways they are written. */
const agencies: readonly (readonly [name: string, ...written: readonly string[]])[] = [
  ['AAP', 'Australian Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['ANI', 'Asian News International'],
  ['ANSA'],
  ['AP', 'Associated Press', 'The Associated Press', 'A.P.'],
  ['APA', 'Austria Presse Agentur'],
  ['ARA News'],
  ['Anadolu', 'AA', 'Anadolu Agency'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['CNN', 'CNN Wire', 'CNN.com'],
  ['CNS', 'Catholic News Service'],
  ['Canadian Press', 'The Canadian Press', 'CP'],
  ['EFE', 'Agencia EFE'],
  ['IANS', 'Indo-Asian News Service'],
  ['Interfax'],
  ['KUNA'],
  ['Kyodo', 'Kyodo News'],
  ['Lusa'],
  ['NTB'],
  ['PA', 'Press Association', 'PA Media', 'PA News Agency'],
  ['PAP'],
  ['PTI', 'Press Trust of India'],
  ['RIA Novosti', 'RIA'],
  ['RNS', 'Religion News Service'],
  ['Reuters', 'Thomson Reuters', 'Reuters News', 'Thomson Reuters Foundation'],
  ['SANA'],
  ['SID'],
  ['TASS', 'ITAR-TASS'],
  ['TT'],
  ['UPI', 'United Press International'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Yonhap', 'Yonhap News Agency'],
  ['dpa', 'Deutsche Presse-Agentur'],
];

const canonicalNames: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name, ...written]) =>
    [name, ...written].map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** Name of the agency in records; null when the table does not know it. */
export function findAgency(written: string): string | null {
  return canonicalNames.get(written.trim().toLowerCase()) ?? null;
}

/** Agencies of a credit such as "AP/Reuters", known or not, as records name them. */
export function splitAgencies(credit: string): string[] {
  return credit
    .split(/\s*[/;,&]\s*|\s+and\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => findAgency(part) ?? part);
}

/** Every written form as one alternation for regular expressions, longest first. */
export const agencyPattern: string = agencies
  .flat()
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replaceAll('.', '\\.').replaceAll(' ', '\\s'))
  .join('|');

/** Number of rows; stands in the stage manifest with the other table sizes. */
export const agencyCount: number = agencies.length;
