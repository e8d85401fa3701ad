import {
  copyFile,
  cp,
  mkdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { FatalError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readArchive, readPages } from '../../test/crawl-run.ts';
import { temporaryFolder } from '../../test/fixture.ts';
import type { HttpExchange } from '../http/http-client.ts';
import { nothingStated } from '../statement.ts';
import { type Archive, openArchive } from './archive.ts';
import { checkArchive } from './archive-check.ts';
import { type ArchiveDamage, foldArchive, listArchiveFiles } from './archive-fold.ts';
import { type Frontier, openFrontier } from './frontier.ts';
import { type LedgerEvent, noValidators } from './ledger-event.ts';
import { hopOf, type Visit } from './visit.ts';

const start = Date.UTC(2024, 4, 3, 10);

interface Opened {
  readonly archive: Archive;
  readonly frontier: Frontier;
  /** Appends a visit. */
  readonly add: (visit: Visit) => Promise<void>;
  readonly close: () => Promise<void>;
}

let number = 0;

async function openIn(
  folder: string,
  maxFileBytes = 1_000_000,
  newId = (): string => `urn:uuid:${start}-${++number}`,
): Promise<Opened> {
  const frontier = openFrontier(join(folder, 'frontier'));
  const settings = { maxFileBytes, software: 'Tellings/0.0.0', newId, now: () => start };
  const archive = await openArchive(folder, frontier, settings).catch(async (error: unknown) => {
    await frontier.close();
    throw error;
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await archive.close();
    await frontier.close();
  };
  onTestFinished(close);
  return { archive, frontier, add: (visit) => archive.append(visit), close };
}

const urlOf = (index: number): string => `http://courier.example/${index}`;

function listing(count: number): Visit {
  const stated = { outlet: null, headline: null, authors: [], agencies: [], published: null };
  const event: LedgerEvent = {
    event: 'listing',
    run: 1,
    source_id: 'harbour',
    url: 'http://courier.example/feed.xml',
    modified: null,
    result: 'read',
    pages: Array.from({ length: count }, (_, index) => ({
      url: urlOf(index),
      source_key: urlOf(index),
      stated: { basis: 'feed', modified: null, language: null, ...stated },
    })),
    children: [],
    issues: [],
    failure: null,
    validators: noValidators,
    response: null,
    sha256: null,
    parameters: '',
  };
  return { hops: [], event };
}

/** The visit of a page whose response has this body. */
function captured(index: number, body: string): Visit {
  const url = urlOf(index);
  const headers = [['content-type', 'text/html']] as const;
  const exchange: HttpExchange = {
    url,
    request: { method: 'GET', target: `/${index}`, headers: [['host', 'courier.example']] },
    response: { status: 200, statusText: 'OK', headers, body: Buffer.from(body), truncated: null },
    failure: null,
    elapsed: 1,
  };
  const id = `urn:uuid:response-${index}-${body.length}`;
  const hop = hopOf(exchange, start + index, id, null);
  const content = {
    media_type: 'text/html',
    charset: null,
    byte_count: body.length,
    sha256: '0'.repeat(64),
    response_url: url,
    payload_digest: hop.payloadDigest ?? '',
    fetched_at: hop.date,
    response_id: id,
  };
  const event: LedgerEvent = {
    event: 'page',
    run: 1,
    url,
    source_id: 'harbour',
    source_key: url,
    stated: { basis: 'none', ...nothingStated },
    state: 'captured',
    attempts: 1,
    until: null,
    again: null,
    failure: null,
    rule: null,
    of: null,
    validators: noValidators,
    content,
  };
  return { hops: [hop], event };
}

/** Lengths of the archive's files, by name. */
async function sizesOf(folder: string): Promise<readonly (readonly [string, number])[]> {
  const files = await listArchiveFiles(folder);
  return Promise.all(
    files.map(async (file) => [file, (await stat(join(folder, file))).size] as const),
  );
}

const firstFile = 'warc/tellings-00001.warc.gz';

/** An archive of three visits, closed, with the frontier as it was after each of them. */
async function makeArchive(): Promise<{ folder: string; ends: readonly number[] }> {
  const folder = await temporaryFolder({});
  const ends: number[] = [];
  for (const visit of [listing(3), captured(0, 'one'), captured(1, 'two')]) {
    const { add, close } = await openIn(folder);
    await add(visit);
    await close();
    ends.push((await stat(join(folder, firstFile))).size);
    await cp(join(folder, 'frontier'), join(folder, `frontier-${ends.length}`), {
      recursive: true,
    });
  }
  return { folder, ends };
}

describe('an archive whose last visit was cut short', () => {
  test('at any byte goes on after the last whole visit, whatever the frontier knew', async () => {
    const { folder, ends } = await makeArchive();
    const [, before = 0, end = 0] = ends;
    expect(end - before).toBeGreaterThan(500);
    const whole = await readFile(join(folder, firstFile));
    const frontiers = [join(folder, 'frontier-1'), join(folder, 'frontier-2'), null];
    const scratch = await temporaryFolder({});
    const step = 17;
    const cuts = Array.from(
      { length: Math.ceil((end - before) / step) },
      (_, index) => before + index * step,
    );
    for (const [round, cut] of [...cuts, before + 1, end - 1].entries()) {
      const trial = join(scratch, String(round));
      await mkdir(join(trial, 'warc'), { recursive: true });
      const known = frontiers[round % 3];
      if (known) await cp(known, join(trial, 'frontier'), { recursive: true });
      await writeFile(join(trial, firstFile), whole.subarray(0, cut));
      const { frontier, add, close } = await openIn(trial);
      expect((await stat(join(trial, firstFile))).size, `cut at ${cut}`).toBe(before);
      expect(frontier.page(urlOf(0))?.state).toBe('captured');
      expect(frontier.page(urlOf(1))?.state).toBe('pending');
      await add(captured(1, 'two'));
      await close();
      const { problems, states } = await checkArchive(trial);
      expect(problems, `cut at ${cut}`).toEqual([]);
      expect(states).toMatchObject({ captured: 2, pending: 1 });
      await rm(trial, { recursive: true });
    }
  });

  test('at every byte keeps the visits before it, by the files alone', async () => {
    const { folder, ends } = await makeArchive();
    const [, before = 0, end = 0] = ends;
    const whole = await readFile(join(folder, firstFile));
    const trial = await temporaryFolder({});
    await mkdir(join(trial, 'warc'));
    for (let cut = before; cut < end; cut += 1) {
      await writeFile(join(trial, firstFile), whole.subarray(0, cut));
      const damages: ArchiveDamage[] = [];
      const events: string[] = [];
      for await (const { event } of foldArchive(trial, undefined, (found) => damages.push(found))) {
        if (event !== null) events.push(event.event);
      }
      expect(events, `cut at ${cut}`).toEqual(['listing', 'page']);
      for (const { lastGoodOffset } of damages) {
        expect(lastGoodOffset).toBeGreaterThanOrEqual(before);
        expect(lastGoodOffset).toBeLessThanOrEqual(cut);
      }
    }
  });

  test('within its first record begins anew', async () => {
    const folder = await temporaryFolder({});
    await mkdir(join(folder, 'warc'));
    const { folder: made } = await makeArchive();
    await copyFile(join(made, firstFile), join(folder, firstFile));
    await truncate(join(folder, firstFile), 40);
    const { add, close } = await openIn(folder);
    await add(listing(1));
    await close();
    expect((await readArchive(folder)).map(({ type }) => type)).toEqual(['warcinfo', 'metadata']);
  });
});

describe('a frontier', () => {
  test('that is behind catches up, whole visits only', async () => {
    const { folder } = await makeArchive();
    const pages = await readPages(folder);
    await rm(join(folder, 'frontier'), { recursive: true });
    await cp(join(folder, 'frontier-2'), join(folder, 'frontier'), { recursive: true });
    expect(await readPages(folder)).not.toEqual(pages);
    const { close } = await openIn(folder);
    await close();
    expect(await readPages(folder)).toEqual(pages);
  });

  test('that was deleted is made anew, with equal pages and index', async () => {
    const { folder } = await makeArchive();
    const [pages, files] = [await readPages(folder), await sizesOf(folder)];
    const opened = await openIn(folder);
    const lines = [...opened.frontier.indexLines()];
    expect(lines.length).toBe(2);
    await opened.close();
    await rm(join(folder, 'frontier'), { recursive: true });
    const anew = await openIn(folder);
    expect([...anew.frontier.indexLines()]).toEqual(lines);
    await anew.close();
    expect(await readPages(folder)).toEqual(pages);
    expect(await sizesOf(folder)).toEqual(files);
  });

  test('of an archive whose file is gone or shorter is no ground to go on', async () => {
    const { folder, ends } = await makeArchive();
    await truncate(join(folder, firstFile), (ends[2] ?? 0) - 1);
    await expect(openIn(folder)).rejects.toThrow(FatalError);
    await rm(join(folder, firstFile));
    await expect(openIn(folder)).rejects.toThrow(
      /warc\/tellings-00001\.warc\.gz.*delete the folder frontier/,
    );
  });

  test('equals what the archive says after any visits, in files of any size', async () => {
    const visit = fc.record({
      index: fc.nat({ max: 5 }),
      body: fc.string({ maxLength: 400 }),
      isWithOthers: fc.boolean(),
    });
    const crawl = fc.tuple(fc.array(visit, { maxLength: 12 }), fc.constantFrom(1, 900, 1_000_000));
    await fc.assert(
      fc.asyncProperty(crawl, async ([visits, maxFileBytes]) => {
        const folder = await temporaryFolder({});
        const { add, close } = await openIn(folder, maxFileBytes);
        const waiting = [add(listing(6))];
        await waiting[0];
        for (const { index, body, isWithOthers } of visits) {
          waiting.push(add(captured(index, body)));
          if (!isWithOthers) await Promise.all(waiting);
        }
        await Promise.all(waiting);
        await close();
        const { problems, discovered_count, states } = await checkArchive(folder);
        expect(problems).toEqual([]);
        expect(discovered_count).toBe(6);
        expect(states.captured).toBe(new Set(visits.map(({ index }) => index)).size);
        const responses = (await readArchive(folder)).filter(({ type }) => type === 'response');
        expect(responses.map(({ url, body }) => [url, body.toString()])).toEqual(
          visits.map(({ index, body }) => [urlOf(index), body]),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('files', () => {
  test('a full one is followed by a new one that begins with a warcinfo', async () => {
    const folder = await temporaryFolder({});
    const { add, close } = await openIn(folder, 1_200);
    await add(listing(5));
    for (let index = 0; index < 5; index += 1) await add(captured(index, `page ${index}`));
    await close();
    const sizes = await sizesOf(folder);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes[0]?.[0]).toBe(firstFile);
    for (const [, size] of sizes.slice(0, -1)) expect(size).toBeGreaterThanOrEqual(1_200);
    const records = await readArchive(folder);
    expect(records.filter(({ type }) => type === 'warcinfo').length).toBe(sizes.length);
    const firsts = records.filter(({ record }) => record.offset === 0);
    expect(firsts.every(({ type }) => type === 'warcinfo')).toBe(true);
    expect((await checkArchive(folder)).problems).toEqual([]);
  });

  test('one that was begun and never written in is filled', async () => {
    const folder = await temporaryFolder({});
    const first = await openIn(folder, 1);
    await first.add(listing(1));
    await first.close();
    await writeFile(join(folder, 'warc/tellings-00002.warc.gz'), 'WARC');
    const second = await openIn(folder, 1);
    await second.add(captured(0, 'one'));
    await second.close();
    expect((await checkArchive(folder)).problems).toEqual([]);
    expect((await sizesOf(folder)).length).toBe(2);
  });
});

describe('a disk that cannot be written', () => {
  test.skipIf(process.platform !== 'linux')(
    'ends every append with its file, and nothing of it counts; with room again it goes on',
    async () => {
      const folder = await temporaryFolder({});
      const { add, frontier, close } = await openIn(folder, 1);
      await add(listing(2));
      const second = join(folder, 'warc/tellings-00002.warc.gz');
      await symlink('/dev/full', second);
      const ended = await Promise.allSettled([add(captured(0, 'one')), add(captured(1, 'two'))]);
      expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      const message = /tellings-00002\.warc\.gz cannot be written \(ENOSPC/;
      await rm(second);
      await expect(add(captured(0, 'one'))).rejects.toThrow(message);
      await expect(add(captured(0, 'one'))).rejects.toThrow(FatalError);
      expect(frontier.page(urlOf(0))?.state).toBe('pending');
      await close();
      const again = await openIn(folder, 1);
      await again.add(captured(0, 'one'));
      await again.close();
      const { problems, states } = await checkArchive(folder);
      expect(problems).toEqual([]);
      expect(states).toMatchObject({ captured: 1, pending: 1 });
    },
  );

  test('after one fault nothing more is written: what stands at the end may be half a visit', async () => {
    const folder = await temporaryFolder({});
    let ids = 0;
    const failing = (): string => {
      ids += 1;
      if (ids === 3) throw new Error('no more ids');
      return `urn:uuid:${ids}`;
    };
    const { add, close } = await openIn(folder, 1_000_000, failing);
    await add(listing(2));
    await expect(add(captured(0, 'one'))).rejects.toThrow(/no more ids/);
    await expect(add(captured(1, 'two'))).rejects.toThrow(/no more ids/);
    await close();
    const { problems, states } = await checkArchive(folder);
    expect([problems, states.pending]).toEqual([[], 2]);
  });

  test('a folder that is no folder is a fault at once', async () => {
    const folder = await temporaryFolder({ warc: 'a file' });
    await expect(openIn(folder)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
