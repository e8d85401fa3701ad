import type { DayOrder } from './written-date.ts';

/** Countries whose newspapers write the month first. */
const monthFirst: ReadonlySet<string> = new Set(['us', 'ph', 'pr', 'gu', 'fm', 'mh', 'pw']);
/** Top-level domains of two letters that are sold as words, and tell no country. */
const wordDomains: ReadonlySet<string> = new Set(
  'ai am cc co fm gg in io is it la ly me news nu sh to tv ws'.split(' '),
);

/**
 * Order of day and month in a page's dates of digits: from the country of its address, else the
 * region of its language; null when neither tells. American language tags are the default of many
 * publishing systems, so the address goes first.
 */
export function findDayOrder(language: string | null, host: string | null): DayOrder {
  const domain = host?.split('.').at(-1)?.toLowerCase() ?? '';
  const [subtag = '', ...rest] = (language ?? '').toLowerCase().split(/[-_.]/);
  if (monthFirst.has(domain) || domain === 'gov' || domain === 'mil') return 'month-first';
  if (/^[a-z]{2}$/.test(domain) && !wordDomains.has(domain)) return 'day-first';
  if (domain === 'in' || domain === 'it') return 'day-first';
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  if (region !== undefined && monthFirst.has(region)) return 'month-first';
  if (region !== undefined) return 'day-first';
  return /^[a-z]{2,3}$/.test(subtag) && subtag !== 'en' ? 'day-first' : null;
}
