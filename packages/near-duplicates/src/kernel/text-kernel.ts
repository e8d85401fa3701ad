import type { KernelParameters, TextKernel } from './kernel.ts';
import { createTypeScriptKernel } from './kernel-typescript.ts';
import { canRunWasmKernel, createWasmKernel } from './kernel-wasm.ts';

/**
 * The fastest kernel that this machine runs: the one in WebAssembly, or the TypeScript one where the
 * engine has no WebAssembly or does not know its SIMD instructions. Both give the same answers.
 */
export function createTextKernel(parameters: KernelParameters): TextKernel {
  return canRunWasmKernel() ? createWasmKernel(parameters) : createTypeScriptKernel(parameters);
}
