import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { listArchiveFiles } from '../../src/crawl/archive-fold.ts';
import { eventMediaType, type LedgerEvent } from '../../src/crawl/ledger-event.ts';
import { checkArchive, defaultLimits, fetchSources, readArchived } from '../../src/index.ts';
import { warcDigest } from '../../src/warc/digest.ts';
import { httpPayload, parseHttpMessage } from '../../src/warc/http-message.ts';
import { readWarc } from '../../src/warc/read.ts';
import { warcHeader } from '../../src/warc/record.ts';
import { crawlWithKills, type KillReport } from './killing.ts';
import { openSite, requestNumber, type Site } from './site.ts';

const kills = Number(process.env.TELLINGS_KILLS ?? 20);
const pageCount = Number(process.env.TELLINGS_KILL_PAGES ?? 300);
const seed = Number(process.env.TELLINGS_KILL_SEED ?? 1);

/** As `maxInterruptions` has it: requests that may be lost with the program. */
const maxLost = 5;

test(`a crawl killed ${kills} times archives each page once`, { timeout: 600_000 }, async () => {
  const started = performance.now();
  const archiveFolder = await mkdtemp(join(tmpdir(), 'tellings-kill-'));
  onTestFinished(() => rm(archiveFolder, { recursive: true, force: true }));
  const site = await openSite(pageCount, seed, 2);
  onTestFinished(() => site.close());

  const report = await crawlWithKills(site, { kills, seed, archiveFolder });
  console.log(describe(site, report, performance.now() - started));

  const archived = await readArchive(archiveFolder);
  expect(archived.damages).toEqual([]);
  expect(report.mostInOneLife).toBe(1);
  const asked = (url: string): number => site.served.get(url)?.requests ?? 0;
  for (const url of site.pages) {
    const body = site.bodyOf(url);
    // The number is that of the last request: nothing was asked for again once it was archived.
    const once = {
      type: 'response',
      digest: warcDigest(body),
      payload: sha256(body),
      number: asked(url),
    };
    expect(archived.responses.get(url), url).toEqual([once]);
    expect(asked(url), url).toBeLessThanOrEqual(defaultLimits.maxTries + maxLost);
  }
  for (const host of site.hosts) {
    const url = `http://${host}/robots.txt`;
    expect(archived.responses.get(url), url).toMatchObject([{ number: asked(url) }]);
  }
  for (const url of site.listings) {
    // A run that a kill cuts short is taken up again; one that had finished is followed by another.
    expect(archived.responses.get(url)?.length, url).toBe(archived.runs);
    expect(asked(url) - archived.runs, url).toBeLessThanOrEqual(
      report.kills.listings + report.kills.closing,
    );
  }
  expect(archived.runs).toBeLessThanOrEqual(report.ends + report.kills.closing);

  const { problems, states, discovered_count } = await checkArchive(archiveFolder);
  expect(problems).toEqual([]);
  expect(discovered_count).toBe(pageCount);
  expect(states).toMatchObject({ captured: pageCount });
  await expectReplay(site, archiveFolder);
});

interface Archived {
  readonly responses: ReadonlyMap<string, readonly ArchivedResponse[]>;
  readonly damages: readonly unknown[];
  /** Runs that were started. */
  readonly runs: number;
}

interface ArchivedResponse {
  readonly type: string;
  /** As the record states it. */
  readonly digest: string | null;
  /** SHA-256 of the payload that is there. */
  readonly payload: string;
  /** Which request of its address it answers. */
  readonly number: number;
}

/** All responses of an archive by address, read record by record. */
async function readArchive(folder: string): Promise<Archived> {
  const responses = new Map<string, ArchivedResponse[]>();
  const damages: unknown[] = [];
  let runs = 0;
  for (const file of await listArchiveFiles(folder)) {
    for await (const { record, damage } of readWarc(createReadStream(join(folder, file)))) {
      if (damage !== null) damages.push({ file, ...damage });
      else if (warcHeader(record, 'Content-Type') === eventMediaType) {
        const event = JSON.parse(Buffer.from(record.block).toString()) as LedgerEvent;
        if (event.event === 'run' && event.phase === 'started') runs += 1;
      } else if (record.type === 'response' || record.type === 'revisit') {
        const url = warcHeader(record, 'WARC-Target-URI') ?? '';
        const headers = parseHttpMessage(record.block)?.headers ?? [];
        const response = {
          type: record.type,
          digest: warcHeader(record, 'WARC-Payload-Digest'),
          payload: sha256(httpPayload(record.block) ?? new Uint8Array()),
          number: Number(headers.find(([name]) => name.toLowerCase() === requestNumber)?.[1]),
        };
        responses.set(url, [...(responses.get(url) ?? []), response]);
      }
    }
  }
  return { responses, damages, runs };
}

/** From the archive alone come the captures of all pages, and their content. */
async function expectReplay({ sources, pages }: Site, archiveFolder: string): Promise<void> {
  const { captures, locations, issues } = await fetchSources(sources, {
    folder: archiveFolder,
    archiveFolder,
    request: { isReplay: true },
    saveContent: () => Promise.reject(new Error('pages lie in the archive')),
  });
  expect(issues).toEqual([]);
  expect(captures.map(({ url }) => url).sort()).toEqual([...pages].sort());
  for (const [index, capture] of captures.slice(0, 50).entries()) {
    const location = locations[index];
    if (location === undefined) throw new Error(`${capture.capture_id} has no location`);
    const content = Buffer.from(await readArchived(capture, location, archiveFolder)).toString();
    expect(content).toContain(`<title>${capture.url}</title>`);
  }
}

function describe(
  site: Site,
  { kills: of, tornWrites, ends }: KillReport,
  elapsed: number,
): string {
  const counts = site.pages.map((url) => site.served.get(url)?.requests ?? 0);
  const phases = Object.entries(of).map(([phase, count]) => `${phase} ${count}`);
  const sum = [...site.served.values()].reduce((total, { requests }) => total + requests, 0);
  return [
    `kill test, seed ${seed}: ${kills} kills (${phases.join(', ')}), ${tornWrites} torn writes, ${ends} ends`,
    `${sum} requests for ${site.pages.length} pages`,
    `at most ${Math.max(...counts)} of one page`,
    `${(elapsed / 1000).toFixed(1)} s`,
  ].join('; ');
}
