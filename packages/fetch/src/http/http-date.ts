const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';
const forms: readonly RegExp[] = [
  new RegExp(`^[A-Z][a-z]{2}, (?<day>\\d\\d) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(
    `^[A-Z][a-z]{5,8}, (?<day>\\d\\d)-(?<month>[A-Z][a-z]{2})-(?<year>\\d\\d) ${time} GMT$`,
  ),
  new RegExp(`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

/**
 * Instant (ms since the epoch) of an HTTP-date in any of its three forms (RFC 9110, section 5.6.7);
 * null for anything else. `now` decides the century of a year of two digits.
 */
export function parseHttpDate(text: string, now: number): number | null {
  const form = forms.find((pattern) => pattern.test(text));
  const groups = form?.exec(text)?.groups;
  if (groups === undefined) return null;
  const field = (name: string): number => Number(groups[name]);
  const [day, hour, minute, second] = [
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  ];
  const month = months.indexOf(groups.month ?? '');
  const year = groups.year?.length === 2 ? fullYear(field('year'), now) : field('year');
  if (month < 0 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(Date.UTC(year, month, day));
  // Date.UTC carries the 31st of February over into March.
  if (midnight.getUTCDate() !== day) return null;
  return midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1_000;
}

/** A year that seems more than 50 years ahead is the latest past one with these digits. */
function fullYear(twoDigits: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + twoDigits;
  return year > thisYear + 50 ? year - 100 : year;
}
