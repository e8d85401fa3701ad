import { spawn } from 'node:child_process';

/** Opens a web address in the browser of the person. Anything else is not opened. */
export function openInBrowser(url: string): void {
  if (!/^https?:\/\//u.test(url)) return;
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  if (program === undefined) return;
  const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  // The address stands on the screen, so that a missing program is no reason to end.
  child.on('error', () => undefined);
  child.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
