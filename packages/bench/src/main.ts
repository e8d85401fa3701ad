import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '@tellings/schema';
import { replaceTables } from './document.ts';
import { describeMachine } from './machine.ts';
import { type Measurement, runMeasurement } from './measurements.ts';
import { type BenchResults, listCorpora, measureNearDuplicates } from './near-duplicates.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { checkPeers } from './peers.ts';
import { renderTable } from './table.ts';
import { tabulate } from './tables.ts';

const document = resolve(import.meta.dirname, '../../../docs/benchmarks.md');

/** Exit codes: 0 done, 2 wrong usage, 70 a fault of ours. `measure` is what a run calls itself. */
export async function runBench(args: readonly string[]): Promise<number> {
  try {
    const [command, measurement = ''] = args;
    if (command === 'measure') {
      const result = await runMeasurement(JSON.parse(measurement) as Measurement);
      process.stdout.write(`${JSON.stringify(result)}\n`);
    } else {
      await runAll(readOptions(args));
    }
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const reason = error instanceof Error ? (isUsage ? error.message : error.stack) : String(error);
    process.stderr.write(`bench: ${reason}\n`);
    return isUsage ? 2 : 70;
  }
}

async function runAll(options: BenchOptions): Promise<void> {
  if (options.peers) checkPeers();
  const tell = (step: string): void => {
    process.stderr.write(`${step}\n`);
  };
  const results = await measureNearDuplicates(options, listCorpora(options, tell), tell);
  const tables = render(results, options);
  if (options.write) writeFileSync(document, replaceTables(readFileSync(document, 'utf8'), tables));
  process.stdout.write(options.json ? `${renderJson(results)}\n` : `${tables}\n`);
}

function render(results: BenchResults, options: BenchOptions): string {
  return [`Measured on ${describeMachine()}.`, ...tabulate(results, options).map(renderTable)].join(
    '\n\n',
  );
}

function renderJson(results: BenchResults): string {
  const asObject = (_key: string, value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries(value) : value;
  return JSON.stringify({ machine: describeMachine(), ...results }, asObject, 2);
}
