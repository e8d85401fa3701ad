import { UsageError } from '@tellings/schema';

/** A day as YYYY-MM-DD. Throws UsageError, naming the option. */
export function readDay(option: string, text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(text)) return text;
  throw new UsageError(`${option} ${text}: give a day as YYYY-MM-DD`);
}
