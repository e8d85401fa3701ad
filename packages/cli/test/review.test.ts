import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewQueue } from '@tellings/link';
import type { Judgement, Telling } from '@tellings/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTellings, tellings, tellingsWithInput } from './program.ts';

// Synthetic: people, outlets, recordings and sentences are invented.

const datasetYaml = `name: harbour
title: Harbour
description: Synthetic.
licence: CC0-1.0
creators: [The test]
issued: '2026-01-02'
`;

const registryYaml = `speakers:
  - speaker_id: lindgren
    name: Oskar Lindgren
    aliases: [Lindgren]
    titles: [the exiled prime minister]
publishers: []
recordings:
${[
  ['lin-2022-12', '2022-12-22', 'audio'],
  ['lin-2023-11', '2023-11-02', 'audio'],
  ['lin-2024-09', '2024-09-26', 'audio'],
  ['lin-2025-04', '2025-04-14', 'video'],
]
  .map(
    ([id, day, medium]) => `  - recording_id: ${id}
    speaker_id: lindgren
    medium: ${medium}
    publisher_id: null
    released_from: '${day}'
    released_to: '${day}'
    duration_minutes: null
    title: null
    status: published
`,
  )
  .join('')}`;

const entry = { language: 'en', speaker: 'lindgren', medium: 'audio' };
const entries = [
  { ...entry, key: 'one', release_words: 'Thursday', antecedent_words: 'since December 2022' },
  { ...entry, key: 'two', release_words: 'Thursday', antecedent_words: 'since November 2023' },
  { ...entry, key: 'open', release_words: 'Thursday' },
];

/** A text and a copy of it: no date, no title, so that nothing identifies the recording. */
const clipping = `The exiled prime minister, Oskar Lindgren, released an audio message on Thursday, his first since December 2022.

He thanked the crews of the lightships and asked the harbour council to keep the winter ferry. The message was read out in the old net loft, where forty listeners had gathered around one wireless set.

The council meets again after the thaw. (Synthetic text.)
`;

let root: string;
let clean: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-review-'));
  process.env.GIT_CONFIG_GLOBAL = join(root, 'gitconfig');
  process.env.GIT_CONFIG_NOSYSTEM = '1';
  clean = join(root, 'clean', 'harbour');
  folder = join(root, 'datasets', 'harbour');
  await mkdir(join(clean, 'sources'), { recursive: true });
  await mkdir(join(clean, 'clippings'));
  await writeFile(join(clean, 'dataset.yml'), datasetYaml);
  await writeFile(join(clean, 'registry.yml'), registryYaml);
  const rights = 'text_rights: closed\n';
  await writeFile(
    join(clean, 'sources', 'clippings.yml'),
    `source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\n${rights}`,
  );
  await writeFile(
    join(clean, 'sources', 'entries.yml'),
    `source_id: entries\nname: Entries\nkind: bibliography\npath: entries.jsonl\n${rights}`,
  );
  const lines = entries.map((each) => `${JSON.stringify(each)}\n`);
  await writeFile(join(clean, 'entries.jsonl'), lines.join(''));
  await writeFile(join(clean, 'clippings', 'first.txt'), clipping);
  await writeFile(join(clean, 'clippings', 'second.txt'), clipping);
  expect(await tellings(root, 'run', clean, '--to', 'link')).toMatchObject({ code: 0 });
});

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(clean, folder, { recursive: true });
  await writeFile(join(root, 'gitconfig'), '[user]\n\tname = Elin Dahl\n');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

function review(input: string, ...args: readonly string[]) {
  return tellingsWithInput(root, input, 'review', 'harbour', ...args);
}

async function queue(...args: readonly string[]): Promise<ReviewQueue> {
  const { stdout } = await review('', '--json', ...args);
  return JSON.parse(stdout) as ReviewQueue;
}

async function judgements(): Promise<readonly Judgement[]> {
  const path = join(folder, 'judgements.jsonl');
  const content = await readFile(path, 'utf8').catch(() => '');
  expect(content === '' || content.endsWith('\n')).toBe(true);
  const lines = content.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Judgement);
}

describe('what is asked', () => {
  test('stands nearest to the bits of a link first, of equals most copies first', async () => {
    const { items } = await queue();
    expect(items.length).toBeGreaterThanOrEqual(4);
    const keys = items.map(({ bits, copies }) => [Math.abs(bits - 5), -copies.length] as const);
    expect(keys).toEqual(keys.toSorted(([a, c], [b, d]) => a - b || c - d));
    const copied = items.filter(({ report }) => report.source_key.endsWith('.txt'));
    const ids = copied.map(({ report }) => report.report_id);
    expect(copied.map(({ copies }) => copies)).toEqual([[ids[1]], [ids[0]]]);
    expect((await queue()).items).toEqual(items);
  });

  test('holds no word of a text', async () => {
    const { stdout } = await review('', '--json');
    expect(stdout).not.toMatch(/lightships|harbour council|his first since/);
  });

  test('may be limited, or take pending reports and other roles in', async () => {
    const { items } = await queue();
    expect((await queue('--limit', '2')).items).toEqual(items.slice(0, 2));
    const all = (await queue('--pending')).items;
    expect(all.filter(({ status }) => status === 'review').length).toBe(items.length);
    expect(all.filter(({ status }) => status === 'pending').length).toBeGreaterThan(0);
    const antecedents = (await queue('--role', 'antecedent')).items;
    expect(new Set(antecedents.map(({ role }) => role))).toEqual(new Set(['antecedent']));
  });

  test('is shown with the words of the report around each fact', async () => {
    const { stdout, code } = await review('s\n'.repeat(4));
    const flat = stdout.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(flat).toContain('Does this report tell of lin-2023-11?');
    expect(flat).toContain('an audio message on »Thursday«, his first');
    expect(flat).toContain('lin-2023-11 (audio of Oskar Lindgren, 2023-11-02)');
    expect(flat).toContain('the one before: lin-2022-12');
    expect(flat).toMatch(/\+\d\.\d\d recording before: /);
    expect(flat).toContain('1 undecided copy of its text');
    expect(flat).toContain('nothing was judged');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(await judgements()).toEqual([]);
  });
});

describe('what is answered', () => {
  test('is a line each, and counts with the next run', async () => {
    const { items } = await queue();
    const before = new Date().toISOString().slice(0, 10);
    const { code, stdout } = await review('n\n\ny\nheard it in full\nu\n\nq\n');
    const after = new Date().toISOString().slice(0, 10);
    expect(code).toBe(0);
    expect(stdout).toContain('3 judged');
    expect(stdout).toContain('tellings run harbour --from link');
    const lines = await judgements();
    expect(lines.map(({ judgement }) => judgement)).toEqual(['negative', 'positive', 'unsure']);
    for (const [place, line] of lines.entries()) {
      expect(line).toMatchObject({
        report_id: items[place]?.report.report_id,
        recording_id: items[place]?.recording.recording_id,
        role: 'primary',
        judge: 'Elin Dahl',
      });
      expect([before, after]).toContain(line.judged_date);
    }
    expect(lines[1]?.reason).toBe('heard it in full');
    expect(lines[0]?.reason).toMatch(/^Reviewed with .*; compared: .*recording before.*bits/);

    const next = await queue();
    const asked = lines.map(({ report_id }) => report_id);
    expect(next.items.filter(({ report }) => asked.includes(report.report_id))).toEqual([]);
    expect(next.unsure_count).toBe(1);
    expect(await tellings(root, 'run', 'harbour', '--to', 'link')).toMatchObject({ code: 0 });
    const { stdout: explained } = await tellings(
      root,
      'explain',
      'harbour',
      asked[1] ?? '',
      '--json',
    );
    const { primary } = JSON.parse(explained) as { readonly primary: Telling };
    expect(primary).toMatchObject({ status: 'judged', recording_id: lines[1]?.recording_id });
  });

  test('can be taken back, which a further line says', async () => {
    const { items } = await queue();
    const { stdout } = await review('b\ny\n\ns\nb\nb\nn\n\nq\n');
    expect(stdout).toContain('this is the first one');
    expect(stdout).toContain('1 judged');
    const lines = await judgements();
    expect(lines.map(({ judgement }) => judgement)).toEqual(['positive', 'withdrawn', 'negative']);
    expect(new Set(lines.map(({ report_id }) => report_id))).toEqual(
      new Set([items[0]?.report.report_id]),
    );
  });

  test('settles the copies too: they are asked only when it is no, or taken back', async () => {
    const { items } = await queue();
    const first = items.findIndex(({ copies }) => copies.length > 0);
    const skips = 's\n'.repeat(first);
    const shown = async (answers: string) =>
      [...(await review(`${skips}${answers}`)).stdout.matchAll(/\[(\d) of/g)]
        .map(([, place]) => Number(place))
        .slice(first);
    const next = first + 2;
    const after = items.length > next ? [next + 1] : [];
    expect(items[first + 1]?.copies).toEqual([items[first]?.report.report_id]);
    expect(await shown('y\n\n')).toEqual([first + 1, ...after]);
    await rm(join(folder, 'judgements.jsonl'));
    expect(await shown('n\n\n')).toEqual([first + 1, next]);
    await rm(join(folder, 'judgements.jsonl'));
    const taken = after.length > 0 ? [first + 1, ...after, first + 1, next] : [];
    if (taken.length > 0) expect(await shown('y\n\nb\nn\n\n')).toEqual(taken);
  });

  test('is not kept by half: the input ends before the reason', async () => {
    const { code, stdout } = await review('y\n\ny\n');
    expect({ code, judged: /(\d) judged/.exec(stdout)?.[1] }).toEqual({ code: 0, judged: '1' });
    expect(await judgements()).toHaveLength(1);
  });

  test('is added to what is there, also after a line without an end', async () => {
    const path = join(folder, 'judgements.jsonl');
    await review('n\nfirst\n');
    await writeFile(path, (await readFile(path, 'utf8')).trimEnd());
    await review('n\nsecond\n');
    expect((await judgements()).map(({ reason }) => reason)).toEqual(['first', 'second']);
  });

  test('other keys are answered, and nothing is written', async () => {
    const { stdout } = await review('?\no\nwhat\nq\n');
    expect(stdout).toContain('q  quit; every answer so far is kept');
    expect(stdout).toContain('no address is known');
    expect(stdout).toContain('"what" is no answer');
    expect(stdout.match(/Does this report/g)).toHaveLength(1);
    expect(await judgements()).toEqual([]);
  });
});

describe.each(['SIGINT', 'SIGKILL'] as const)('a session ended by %s', (signal) => {
  test('loses no earlier answer', async () => {
    const { child, result } = startTellings(root, 'review', 'harbour');
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      // The next question is there, so the first answer must be on the disk.
      if (/\[[2-9] of/.test(shown) && !child.killed) child.kill(signal);
    });
    child.stdin.write('y\nheard it\n');
    const { code, stderr } = await result;
    expect(code).toBe(signal === 'SIGINT' ? 130 : null);
    if (signal === 'SIGINT') expect(stderr).toContain('every answer before is kept');
    expect(await judgements()).toMatchObject([{ judgement: 'positive', reason: 'heard it' }]);
  });
});

describe('who judges', () => {
  test('is named by --judge before git', async () => {
    await review('n\n\nq\n', '--judge', 'Ture Berg');
    expect(await judgements()).toMatchObject([{ judge: 'Ture Berg' }]);
  });

  test('must be named', async () => {
    await writeFile(join(root, 'gitconfig'), '');
    const { code, stderr } = await review('n\n\nq\n');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--judge .*git config --global user\.name/);
    expect(await judgements()).toEqual([]);
  });
});

test.each([
  [['--limit', '0'], /whole number above 0/],
  [['--role', 'hero'], /Allowed choices/],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await review('', ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('explain writes the evidence as a picture, and prints it too', async () => {
  const [item] = (await queue()).items;
  const id = item?.report.report_id ?? '';
  const { code, stdout } = await tellings(root, 'explain', 'harbour', id, '--svg', 'evidence.svg');
  expect(code).toBe(0);
  expect(stdout).toContain('May tell of');
  const svg = await readFile(join(root, 'evidence.svg'), 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/);
  expect(svg).toContain(`>${item?.bits.toFixed(2)}</text>`);
});
