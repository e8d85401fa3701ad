import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Writes the compiled kernel as a module, so that the package reads no file at run time. */
const folder = resolve(import.meta.dirname, '..');
const binary = readFileSync(resolve(folder, 'dist/kernel.wasm')).toString('base64');
const source = `/** assembly/ compiled to WebAssembly, in base64. */\nexport const kernelBinary: string =\n  '${binary}';\n`;
mkdirSync(resolve(folder, 'src/generated'), { recursive: true });
writeFileSync(resolve(folder, 'src/generated/kernel-binary.ts'), source);
