/** A table of text: rows under heads. */
export interface Table {
  readonly title: string;
  /** The command that prints it. */
  readonly command: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

/** A table in Markdown, its columns padded to one width. */
export function renderTable({ title, command, head, rows, note }: Table): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const table = [line(head), rule, ...rows.map(line)].join('\n');
  const parts = [`### ${title}`, `\`${command}\``, table];
  return [...parts, ...(note === null ? [] : [note])].join('\n\n');
}

/** A number to three significant digits, thousands set apart. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toPrecision(3));
  const decimals = Math.abs(rounded) >= 100 ? 0 : Math.abs(rounded) >= 10 ? 1 : 2;
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share with three decimals, never rounded up to 1 or down to 0, and what it is a share of. */
export function formatShare({ count, found }: { count: number; found: number }): string {
  if (count === 0) return '– of 0';
  const share = found / count;
  const shown = found < count ? Math.min(0.999, Math.round(share * 1000) / 1000) : 1;
  return `${shown.toFixed(3)} of ${formatCount(count)}`;
}

export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
