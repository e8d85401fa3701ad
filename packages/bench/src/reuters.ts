import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DuplicateInput } from '@tellings/near-duplicates';
import { mintId } from '@tellings/schema';

/** The corpus lies beside the checkout, never in it: the text is not ours. */
const folder = resolve(import.meta.dirname, '../../../../shared/data/near-duplicates');
const storiesFile = join(folder, 'reuters21578.jsonl.gz');
const labelsFile = join(folder, 'labelled-pairs-dev.jsonl');

interface Story {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** Two reports that a person judged to report the same thing or not. */
export interface LabelledPair {
  readonly left: string;
  readonly right: string;
  readonly is_same: boolean;
}

const months = 'JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC'.split(',');

export function hasReuters(): boolean {
  return existsSync(storiesFile) && existsSync(labelsFile);
}

/** The 19,043 stories with a body. */
export function readReuters(): DuplicateInput[] {
  return readLines(gunzipSync(readFileSync(storiesFile)).toString()).map((line) => {
    const { id, title, date, text } = JSON.parse(line) as Story;
    return {
      report_id: reportId(id),
      headline: title,
      lead: null,
      body: text,
      published_at: instantOf(date),
      agencies: [],
    };
  });
}

export function readLabels(): LabelledPair[] {
  return readLines(readFileSync(labelsFile, 'utf8')).map((line) => {
    const { left, right, label } = JSON.parse(line) as Record<'left' | 'right' | 'label', string>;
    return { left: reportId(left), right: reportId(right), is_same: label === 'same' };
  });
}

function reportId(id: string): string {
  return mintId('rep', id);
}

function readLines(text: string): string[] {
  return text.trim().split('\n');
}

/** `26-FEB-1987 15:01:01.79` as an instant; null for the few dates that were garbled. */
function instantOf(date: string): string | null {
  const [, day, month, year, time] =
    /^\s*(\d+)-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d)/.exec(date) ?? [];
  if (!day || !month || !year || !time) return null;
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}T${time}Z`;
}
