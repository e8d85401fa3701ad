import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createTypeScriptKernel } from '../dist/kernel/kernel-typescript.js';
import { createWasmKernel } from '../dist/kernel/kernel-wasm.js';
import { defaultParameters } from '../dist/parameters.js';

/**
 * Prints how fast each kernel reads the `text` of every line of a JSONL file (gzip), and the same
 * joined and cut into texts of 2 and 4 KB: median CPU time of the main loop over seven rounds.
 */
const file = process.argv[2];
if (!file) throw new Error('no file to read; give one: pnpm measure-kernels <file.jsonl.gz>');

const texts = gunzipSync(readFileSync(file))
  .toString()
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);
const corpora = { 'as they are': texts, '2 KB': cutTexts(2048), '4 KB': cutTexts(4096) };

for (const [name, create] of Object.entries({ createWasmKernel, createTypeScriptKernel })) {
  const kernel = create(defaultParameters);
  for (const [size, corpus] of Object.entries(corpora)) {
    const seconds = measure(() => {
      for (const text of corpus) kernel.fingerprint(text);
    });
    print(name, 'fingerprint', size, corpus, seconds);
    const comparing = measure(() => {
      for (const text of corpus) {
        kernel.hold(text);
        kernel.compare(text);
      }
    });
    print(name, 'hold and compare', size, corpus, comparing);
  }
}

function cutTexts(size: number): string[] {
  const whole = texts.join('\n');
  const cuts = Array.from({ length: Math.floor(whole.length / size) }, (_, n) =>
    whole.slice(n * size, (n + 1) * size),
  );
  // A slice refers to the whole; only a copy lies in memory as a text that was read alone.
  return cuts.map((text) => Buffer.from(text).toString());
}

function measure(run: () => void): number {
  const seconds = Array.from({ length: 10 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return seconds.slice(3).sort((a, b) => a - b)[3] ?? 0;
}

function print(name: string, task: string, size: string, corpus: string[], seconds: number): void {
  const bytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speed = (bytes / seconds / 1e6).toFixed(0);
  const rate = Math.round(corpus.length / seconds).toLocaleString('en');
  console.log(`${name}, ${task}, texts ${size}: ${speed} MB/s, ${rate} texts/s`);
}
