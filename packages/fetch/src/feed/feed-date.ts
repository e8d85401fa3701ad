/**
 * Minutes east of UTC. Those of RFC 5322, section 4.3, and abbreviations that mean one zone;
 * ambiguous ones (IST, AST, the military letters) are left out.
 */
const zoneMinutes: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['sast', 120],
  ['eat', 180],
  ['pkt', 300],
  ['hkt', 480],
  ['sgt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['acdt', 630],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const weekday = '(?:[a-z]{2,9}\\.?(?:\\s*,\\s*|\\s+))?';
const monthName = '(?<name>[a-z]{3,9})\\.?';
const clock =
  '(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9}))?)?\\s*(?<half>[ap]m)?';
const zone = '(?:\\s*(?<zone>(?:gmt|utc)?[+-]\\d{1,2}:?\\d{0,2}|[a-z]{1,5}))?';

const forms: readonly RegExp[] = [
  // RFC 3339 and ISO 8601, with what publishing systems make of them
  `(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:(?:\\s*t|\\s+)\\s*${clock}${zone})?`,
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:t(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<zone>z|[+-]\\d{2}:?\\d{0,2})?)?',
  // W3CDTF: a year, a month
  '(?<year>\\d{4})(?:-(?<month>\\d{2}))?',
  // RFC 5322 and RFC 850
  `${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${monthName},?[\\s-]+(?<year>\\d{2,4})(?:,?\\s+(?:at\\s+)?${clock}${zone})?`,
  `${weekday}${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:,?\\s+(?:at\\s+)?${clock}${zone})?`,
  // asctime, also with a zone before the year
  `${weekday}${monthName}\\s+(?<day>\\d{1,2})\\s+${clock}${zone}\\s+(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * Instant of a date of a feed, in ms since the epoch: RFC 5322 (and RFC 822, 850), RFC 3339, ISO
 * 8601, W3CDTF and asctime, with the customary sloppiness. Null for what is none, a day that the
 * calendar lacks, or a zone whose name is unknown or ambiguous.
 *
 * For comparing only: a time without a zone counts as UTC, a day as its first instant. What was
 * written stays in the record, and a later stage says which zone it took.
 */
export function parseFeedDate(text: string): number | null {
  if (text.length > longest) return null;
  const written = withoutComments(text).trim();
  for (const form of forms) {
    const groups = form.exec(written)?.groups;
    if (groups !== undefined) return instantOf(groups);
  }
  return null;
}

/** Of all that can be read; longer texts would be slow to match. */
const longest = 120;

/** Comments of RFC 5322, section 3.2.2, stand in brackets, which may nest. */
function withoutComments(text: string): string {
  const stripped = text.replace(/\((?:[^()\\]|\\.)*\)/gs, ' ');
  return stripped === text ? text : withoutComments(stripped);
}

type Groups = Readonly<Record<string, string | undefined>>;

function instantOf(groups: Groups): number | null {
  const day = dayOf(groups);
  const time = timeOfDay(groups);
  const offset = zoneOffset(groups.zone);
  return day === null || time === null || offset === null ? null : day + time - offset * 60_000;
}

function dayOf({ year = '', month, name, day = '1' }: Groups): number | null {
  const number = name === undefined ? Number(month ?? 1) : monthNumber(name);
  if (number === null || number < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(fullYear(year), number - 1, Number(day));
  const isInCalendar = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isInCalendar ? date.getTime() : null;
}

function monthNumber(name: string): number | null {
  const prefix = name.toLowerCase();
  const index = monthNames.findIndex(
    (month) => month.startsWith(prefix) || (prefix === 'sept' && month === 'september'),
  );
  return index < 0 ? null : index + 1;
}

/** Two and three digits as in RFC 5322, section 4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Milliseconds since midnight. ISO 8601 ends a day at 24:00; a leap second is second 60. */
function timeOfDay(groups: Groups): number | null {
  const [minutes, seconds] = [Number(groups.minute ?? 0), Number(groups.second ?? 0)];
  const hours = hourOf(Number(groups.hour ?? 0), groups.half);
  if (hours === null || minutes > 59 || seconds > 60) return null;
  const thousandths = Math.trunc(Number(`0.${groups.fraction ?? 0}`) * 1000);
  const time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
  return hours === 24 && time > 24 * 3_600_000 ? null : time;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 24 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** Minutes east of UTC. */
function zoneOffset(zone: string | undefined): number | null {
  if (zone === undefined) return 0;
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric === null) return zoneMinutes.get(zone.toLowerCase()) ?? null;
  const [, sign, hours, minutes = '0'] = numeric;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 14 * 60 || Number(minutes) > 59) return null;
  return sign === '-' ? -offset : offset;
}
