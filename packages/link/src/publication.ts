import type { Report } from '@tellings/schema';
import type { Day, DayInterval } from './day.ts';
import { monthInterval, parseDay } from './day.ts';

/** Day of publication, or the month when only the address tells one. */
export interface Publication {
  readonly published: Day | null;
  readonly publishedMonth: DayInterval | null;
}

export function publicationOf({ published_date, url }: Report): Publication {
  const published = published_date === null ? null : parseDay(published_date);
  return { published, publishedMonth: published === null ? monthInUrl(url) : null };
}

/** `/2017/09/` in a path: the month in which most systems file what they publish. */
function monthInUrl(url: string | null): DayInterval | null {
  const match = /^https?:\/\/[^/?#]+\/[^?#]*?(?<=\/)((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//.exec(
    url ?? '',
  );
  return match ? monthInterval(Number(match[1]), Number(match[2])) : null;
}
