/** Records of a CSV text, the header left out: line ends outside quotation marks. */
export function countCsvRecords(text: string): number {
  const unquoted = text.replaceAll(/"[^"]*"/g, '');
  return Math.max(0, unquoted.split('\n').length - 2);
}
