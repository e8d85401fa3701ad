import { spawn } from 'node:child_process';
import { FatalError } from '@tellings/schema';
import { portOf, type SiteSpec, serveSite } from './fetch-site.ts';
import { program } from './fresh-process.ts';

/** A site that a process of its own serves, so that serving is no part of what is measured. */
export interface SiteProcess {
  readonly port: number;
  readonly stop: () => void;
}

/** Throws FatalError when the process ends before it serves. */
export function startSite(site: SiteSpec): Promise<SiteProcess> {
  const child = spawn(process.execPath, [program, 'serve', JSON.stringify(site)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      fail(new FatalError(`the made-up site ended with code ${code}; what it said stands above`));
    });
    child.stdout.once('data', (port: Buffer) => {
      done({ port: Number(port.toString()), stop: () => child.stdin.end() });
    });
  });
}

/** Serves a site until standard input ends; prints its port first. */
export async function serveUntilClosed(site: SiteSpec): Promise<void> {
  const server = await serveSite(site);
  process.stdout.write(`${portOf(server)}\n`);
  for await (const _ of process.stdin);
  server.closeAllConnections();
  server.close();
}
