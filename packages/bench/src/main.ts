import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '@tellings/schema';
import { replaceTables, type TableGroup } from './document.ts';
import { measureEvents, readEventOptions, tabulateEvents } from './events.ts';
import { listExtractionParts, measureExtractions } from './extraction.ts';
import { readExtractionOptions } from './extraction-options.ts';
import { tabulateExtraction } from './extraction-tables.ts';
import { measureFetch } from './fetch.ts';
import { readFetchOptions } from './fetch-options.ts';
import type { SiteSpec } from './fetch-site.ts';
import { tabulateFetch } from './fetch-tables.ts';
import { measureLinking } from './link.ts';
import { readLinkOptions } from './link-options.ts';
import { tabulateLinking } from './link-tables.ts';
import { describeMachine } from './machine.ts';
import { type Measurement, runMeasurement } from './measurements.ts';
import { listCorpora, measureNearDuplicates } from './near-duplicates.ts';
import { readOptions } from './options.ts';
import { checkPeers } from './peers.ts';
import { measurePublishing, tabulatePublish } from './publish.ts';
import { readPublishOptions } from './publish-options.ts';
import { referenceFolder } from './reference-page.ts';
import { serveUntilClosed } from './site-process.ts';
import { renderTable, type Table } from './table.ts';
import { tabulate } from './tables.ts';

const document = resolve(import.meta.dirname, '../../../docs/benchmarks.md');

/**
 * Exit codes: 0 done, 2 wrong usage, 70 a fault of ours. `measure` and `serve` are what a run calls
 * itself.
 */
export async function runBench(args: readonly string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const reason = error instanceof Error ? (isUsage ? error.message : error.stack) : String(error);
    process.stderr.write(`bench: ${reason}\n`);
    return isUsage ? 2 : 70;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const [command, order = ''] = args;
  switch (command) {
    case 'measure': {
      const result = await runMeasurement(JSON.parse(order) as Measurement);
      process.stdout.write(`${JSON.stringify(result)}\n`);
      return;
    }
    case 'serve':
      return serveUntilClosed(JSON.parse(order) as SiteSpec);
    case 'fetch':
      return benchFetch(args.slice(1));
    case 'extraction':
      return benchExtraction(args.slice(1));
    case 'link':
      return benchLink(args.slice(1));
    case 'events':
      return benchEvents(args.slice(1));
    case 'publish':
      return benchPublish(args.slice(1));
    default:
      return benchNearDuplicates(args);
  }
}

async function benchNearDuplicates(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.peers) checkPeers();
  const results = await measureNearDuplicates(options, listCorpora(options, tell), tell);
  publish(results, tabulate(results, options), options, 'tables');
}

async function benchFetch(args: readonly string[]): Promise<void> {
  const options = readFetchOptions(args);
  if (options.peers) checkPeers();
  const results = await measureFetch(options, tell);
  publish(results, tabulateFetch(results, options), options, 'fetch tables');
}

async function benchExtraction(args: readonly string[]): Promise<void> {
  const options = readExtractionOptions(args);
  if (options.peers) checkPeers('trafilatura');
  const parts = listExtractionParts(options, referenceFolder, tell);
  const results = await measureExtractions(options, parts, referenceFolder, tell);
  publish(results, tabulateExtraction(results, options), options, 'extraction tables');
}

async function benchLink(args: readonly string[]): Promise<void> {
  const options = readLinkOptions(args);
  const results = await measureLinking(options, tell);
  publish(results, tabulateLinking(results, options), options, 'link tables');
}

async function benchEvents(args: readonly string[]): Promise<void> {
  const { json } = readEventOptions(args);
  const results = { events: await measureEvents(tell) };
  // The labelled documents lie beside few checkouts, so that the document holds no table of them.
  publish(results, tabulateEvents(results.events), { json, write: false }, 'tables');
}

async function benchPublish(args: readonly string[]): Promise<void> {
  const options = readPublishOptions(args);
  const results = await measurePublishing(options, tell);
  publish(results, tabulatePublish(results, options), options, 'release tables');
}

function tell(step: string): void {
  process.stderr.write(`${step}\n`);
}

/** Prints what was measured, and puts it into the document where that is asked for. */
function publish(
  results: object,
  tables: readonly Table[],
  { json, write }: { readonly json: boolean; readonly write: boolean },
  group: TableGroup,
): void {
  const text = [`Measured on ${describeMachine()}.`, ...tables.map(renderTable)].join('\n\n');
  if (write) writeFileSync(document, replaceTables(readFileSync(document, 'utf8'), text, group));
  process.stdout.write(json ? `${renderJson(results)}\n` : `${text}\n`);
}

function renderJson(results: object): string {
  const asObject = (_key: string, value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries(value) : value;
  return JSON.stringify({ machine: describeMachine(), ...results }, asObject, 2);
}
