const minute = 60_000;

const lengthOfPeriod: ReadonlyMap<string, number> = new Map([
  ['hourly', 60 * minute],
  ['daily', 24 * 60 * minute],
  ['weekly', 7 * 24 * 60 * minute],
  ['monthly', 30 * 24 * 60 * minute],
  ['yearly', 365 * 24 * 60 * minute],
]);

/**
 * Time between two visits that a feed asks for, in ms: `ttl` of RSS 2.0 (minutes), else
 * `sy:updatePeriod` divided by `sy:updateFrequency` (RSS 1.0, module syndication). Null where
 * neither is stated in a form that can be read.
 */
export function pollInterval(stated: {
  readonly ttl: string | null;
  readonly updatePeriod: string | null;
  readonly updateFrequency: string | null;
}): number | null {
  const minutes = positiveNumber(stated.ttl);
  if (minutes !== null) return minutes * minute;
  const period = lengthOfPeriod.get(stated.updatePeriod?.toLowerCase() ?? '');
  if (period === undefined) return null;
  return Math.round(period / (positiveNumber(stated.updateFrequency) ?? 1));
}

function positiveNumber(text: string | null): number | null {
  if (text === null || !/^\d{1,7}$/.test(text)) return null;
  const value = Number(text);
  return value > 0 ? value : null;
}
