import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Place } from '../places.ts';
import { createRandom } from './random.ts';

/** What a push was at when it was killed, by the last word it said. */
export type KillPhase = 'start-up' | 'planned' | 'sent' | 'read back' | 'pointed' | 'ended';

export interface Life {
  readonly isKilled: boolean;
  readonly phase: KillPhase;
  /** From the start to the plan, and from the plan to the end, in ms; as far as it came. */
  readonly planning: number;
  readonly carrying: number;
}

/** When to kill: so many ms after the start, or after the plan was made. */
interface Moment {
  readonly from: 'start' | 'plan';
  readonly wait: number;
}

/** Share of the kills that fall before the plan is made, when nothing is written yet. */
const earlyShare = 0.15;

export interface KillReport {
  readonly kills: ReadonlyMap<KillPhase, number>;
  /** Lives that came to their end. */
  readonly ends: number;
}

export interface Killing {
  readonly kills: number;
  readonly seed: number;
  readonly folder: string;
  /** Puts one more release beside the others. */
  readonly addRelease: () => Promise<void>;
  /** Looks at the target as a consumer does, after each life. */
  readonly check: (life: Life) => Promise<void>;
}

/**
 * Pushes releases, one after the other, each push killed (SIGKILL) at random moments and begun anew
 * until it comes to its end, until there were so many kills. The moments are spread over the time
 * that a whole push takes. Throws when a life ends with an error of its own.
 */
export async function pushWithKills(place: Place, killing: Killing): Promise<KillReport> {
  const random = createRandom(killing.seed);
  const kills = new Map<KillPhase, number>();
  const live = (moment: Moment | null): Promise<Life> => liveUntil(place, killing.folder, moment);
  await killing.addRelease();
  const whole = await live(null);
  await killing.check(whole);
  let { planning, carrying } = whole;
  const draw = (): Moment =>
    random() < earlyShare
      ? { from: 'start', wait: random() * planning }
      : { from: 'plan', wait: random() * carrying * 1.1 };
  let ends = 1;
  let left = killing.kills;
  while (left > 0) {
    await killing.addRelease();
    for (let isOpen = true; isOpen; ) {
      const life = await live(left > 0 ? draw() : null);
      await killing.check(life);
      if (life.isKilled) {
        kills.set(life.phase, (kills.get(life.phase) ?? 0) + 1);
        left -= 1;
        continue;
      }
      // What a push takes changes with the load of the machine and with what is left to do.
      planning = (planning + life.planning) / 2;
      carrying = (3 * carrying + life.carrying) / 4;
      ends += 1;
      isOpen = false;
    }
  }
  return { kills, ends };
}

function liveUntil(
  { spec, environment }: Place,
  folder: string,
  moment: Moment | null,
): Promise<Life> {
  const started = performance.now();
  const settings = JSON.stringify({ spec, environment, folder });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.js'), settings]);
  let said = '';
  let faults = '';
  let planned: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const aim = (from: Moment['from']): void => {
    if (moment?.from === from) timer ??= setTimeout(() => child.kill('SIGKILL'), moment.wait);
  };
  aim('start');
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    planned ??= performance.now();
    aim('plan');
  });
  child.stderr.on('data', (piece: Buffer) => {
    faults += piece.toString();
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const ended = performance.now();
      const isKilled = signal === 'SIGKILL';
      if (!isKilled && code !== 0) {
        failed(new Error(`the push ended with ${signal ?? `code ${code}`}: ${faults}`));
        return;
      }
      const phase = (said.trim().split('\n').at(-1) || 'start-up') as KillPhase;
      const planning = (planned ?? ended) - started;
      done({ isKilled, phase, planning, carrying: ended - started - planning });
    });
  });
}
