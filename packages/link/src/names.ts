import type { Registry } from '@tellings/schema';
import type { NameTable } from './name-table.ts';
import { makeNameTable } from './name-table.ts';
import type { KnownTitles } from './title.ts';
import { knowTitles } from './title.ts';

/** Everything registered that a report may name. */
export interface Names {
  readonly speakers: NameTable;
  readonly publishers: NameTable;
  /** Titles registered, by speaker. */
  readonly titles: ReadonlyMap<string, KnownTitles>;
}

export function namesOf(registry: Registry): Names {
  const titles = new Map<string, string[]>();
  for (const { speaker_id, title } of registry.recordings) {
    if (title === null) continue;
    const known = titles.get(speaker_id);
    if (known) known.push(title);
    else titles.set(speaker_id, [title]);
  }
  return {
    speakers: makeNameTable(
      registry.speakers.map(({ speaker_id, name, aliases, titles: descriptions }) => ({
        id: speaker_id,
        names: [speaker_id, name, ...aliases],
        descriptions: descriptions ?? [],
      })),
    ),
    publishers: makeNameTable(
      registry.publishers.map(({ publisher_id, name, aliases }) => ({
        id: publisher_id,
        names: [publisher_id, name, ...aliases],
        descriptions: [],
      })),
    ),
    titles: new Map([...titles].map(([id, list]) => [id, knowTitles(list)])),
  };
}
