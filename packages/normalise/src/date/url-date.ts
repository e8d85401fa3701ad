import { monthNumber } from './month-names.ts';
import { toDay } from './timestamp.ts';

/** Day in the path of an address: /2016/11/03/, /2016-11-03-, /20161103/. */
export function findUrlDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const forms = [
    /(?<![\d])(?<y>(?:19|20)\d{2})([/\-_.])(?<m>0?[1-9]|1[0-2])\2(?<d>0?[1-9]|[12]\d|3[01])(?!\d)/g,
    /(?<![\dA-Za-z])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\dA-Za-z])/g,
    /\/(?<y>(?:19|20)\d{2})\/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(?<d>0?[1-9]|[12]\d|3[01])(?=\/|$)/gi,
  ];
  for (const form of forms)
    for (const { groups } of path.matchAll(form)) {
      const name = groups?.name;
      const month = name === undefined ? Number(groups?.m) : (monthNumber(name) ?? 0);
      const day = toDay(Number(groups?.y), month, Number(groups?.d));
      if (day !== 'invalid-date' && day !== 'implausible-date') return day;
    }
  return null;
}
