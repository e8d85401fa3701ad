import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelease, verifyRelease } from '@tellings/publish';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunEvent } from '../src/index.ts';
import { readTable, releaseOf, removeDataset, runAll, stagesRun } from './workspace.ts';

// Synthetic: the people, places, outlets and sentences are invented.

const clippings: Readonly<Record<string, string>> = {
  'strike-a.txt':
    'Dockers at Varnholm stop work over night shifts\n\nVARNHOLM, 4 March 2031 - Dockers at Varnholm stopped work on Tuesday over the night shifts that the Lindqvist terminal wants to bring in. Their leader Oda Brekke said 340 members had laid down their gloves.\n',
  'strike-b.txt':
    'Varnholm port stands still\n\nThe port of Varnholm stood still on Tuesday. Oda Brekke of the seafarers union said that 340 dockers would stay out until the Lindqvist terminal drops its plan for night shifts.\n',
  'strike-c.txt':
    'Second day without cranes at Lindqvist terminal\n\nFor a second day no crane moved at the Lindqvist terminal in Varnholm. Oda Brekke told the 340 dockers on strike that the night shifts were off the table or nothing was.\n',
  'walkout-a.txt':
    'Pilots of Torrevella harbour walk out\n\nHarbour pilots at Torrevella walked out on Tuesday after the Camps company cut their boats from nine to 6. Their speaker Mateu Ferrer said ships would wait in the bay.\n',
  'walkout-b.txt':
    'Ships wait off Torrevella\n\nShips waited in the bay off Torrevella because the harbour pilots had walked out. Mateu Ferrer said the Camps company left them 6 boats of nine, and that this was no way to run a harbour.\n',
  'walkout-c.txt':
    'Torrevella pilots stay ashore\n\nThe pilots of Torrevella stayed ashore on Wednesday. Mateu Ferrer wants the Camps company to give back the boats it took; 6 are too few for the bay, he said.\n',
  'return-a.txt':
    'Exiled prime minister lands at Hallsund\n\nThe exiled prime minister Jorun Dahl landed at Hallsund on Monday after 11 years abroad. A choir from Ostmark sang on the runway and she waved with a yellow scarf.\n',
  'return-b.txt':
    'Jorun Dahl is home\n\nJorun Dahl came home to Hallsund on Monday, 11 years after she went into exile. The former prime minister wore a yellow scarf and thanked the choir of Ostmark.\n',
  'return-c.txt':
    'A choir for Jorun Dahl\n\nWith a yellow scarf in her hand the exiled prime minister Jorun Dahl stepped out at Hallsund, after 11 years. The choir from Ostmark had waited since dawn.\n',
  'quake-a.txt':
    'Magnitude 5.8 tremor shakes Kesrova\n\nA tremor of magnitude 5.8 shook the valley of Kesrova before dawn. The mayor Ilka Sorn said 27 barns had lost their roofs and nobody was hurt in any of the villages.\n',
  'quake-b.txt':
    'Barns lose roofs in Kesrova\n\nTwenty-seven barns, 27 by the count of mayor Ilka Sorn, lost their roofs when a magnitude 5.8 tremor woke Kesrova. Nobody was hurt in the valley, she told the radio.\n',
  'quake-c.txt':
    'Kesrova counts its barns\n\nKesrova counted its barns on Wednesday after the magnitude 5.8 tremor. Ilka Sorn, the mayor, put those without a roof at 27; the valley had no wounded.\n',
};

const authored: Readonly<Record<string, string>> = {
  'dataset.yml':
    "name: happenings\ntitle: Happenings\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2031-10-01'\nsubject: events\nis_synthetic: true\n",
  'sources/clippings.yml':
    'source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: closed\n',
};

describe('a dataset whose subject is events', () => {
  let folder: string;
  let run: readonly RunEvent[];

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'tellings-events-')), 'happenings');
    await mkdir(join(folder, 'sources'), { recursive: true });
    await mkdir(join(folder, 'clippings'));
    for (const [name, text] of Object.entries(clippings)) {
      await writeFile(join(folder, 'clippings', name), text);
    }
    for (const [name, text] of Object.entries(authored)) await writeFile(join(folder, name), text);
    run = await runAll(folder);
  });

  afterAll(() => removeDataset(folder));

  test('links twelve reports to four events, without a registry', async () => {
    const reports = await readTable(folder, 'reports', 'report');
    const tellings = await readTable(folder, 'event_tellings', 'event-telling');
    const eventOf = new Map(tellings.map(({ report_id, event_id }) => [report_id, event_id]));
    const pairs = new Set(
      reports.map(
        ({ report_id, source_key }) => `${source_key.split('-')[0]} ${eventOf.get(report_id)}`,
      ),
    );
    expect(reports).toHaveLength(12);
    expect(pairs.size).toBe(4);
    expect(new Set(eventOf.values()).size).toBe(4);
    const events = await readTable(folder, 'events', 'event');
    expect(events.map(({ report_count }) => report_count)).toEqual([3, 3, 3, 3]);
    expect(await readTable(folder, 'recordings', 'recording')).toEqual([]);
  });

  test('ends in a release that verifies and holds the tables', async () => {
    const release = releaseOf(run);
    expect(await verifyRelease(release)).toMatchObject({ is_valid: true });
    const reader = await openRelease(release);
    const published: unknown[] = [];
    for await (const record of reader.records('event_tellings')) published.push(record);
    expect(published).toHaveLength(12);
  });

  test('is not linked again when nothing changed', async () => {
    expect(stagesRun(await runAll(folder))).not.toContain('link');
  });
});
