import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** The machine by cores and clock only: what figures depend on, and nothing that names it. */
export function describeMachine(): string {
  const cores = availableParallelism();
  const megahertz = readClock();
  const clock = megahertz > 0 ? ` of ${(megahertz / 1000).toFixed(1)} GHz` : '';
  const [major] = process.versions.node.split('.');
  return `${cores} ${cores === 1 ? 'core' : 'cores'}${clock}, Node ${major}`;
}

/** Node gives 0 on virtual machines whose clock the system does state. */
function readClock(): number {
  const [cpu] = cpus();
  if (cpu && cpu.speed > 0) return cpu.speed;
  const file = '/proc/cpuinfo';
  if (!existsSync(file)) return 0;
  return Number(/^cpu MHz\s*:\s*([\d.]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}
