import { expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../src/http-client.ts';
import { openHubClient } from '../src/hub-client.ts';
import { openNpmRegistry } from '../src/npm-registry.ts';
import { type Listening, listen } from './servers/listening.ts';

const retries = { tries: 1, firstWait: 1, longestWait: 1 };
const wait = async (): Promise<void> => undefined;

/** A server that notes what authorization each request brings. */
async function openWitness(): Promise<Listening & { readonly seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const server = await listen(({ headers }, response) => {
    seen.push(headers.authorization);
    response.end('synthetic');
  });
  onTestFinished(() => server.close());
  return { ...server, seen };
}

test('the token of a registry goes to the registry, not to wherever a tarball lies', async () => {
  const [own, other] = [await openWitness(), await openWitness()];
  const client = createHttpClient(wait, retries);
  const registry = openNpmRegistry(`${own.url}/`, '@harbour/talks', 'secret', client);
  await registry.tarball(`${own.url}/talks-0.1.0.tgz`);
  await registry.tarball(`${other.url}/talks-0.1.0.tgz`);
  expect(own.seen).toEqual(['Bearer secret']);
  expect(other.seen).toEqual([undefined]);
});

test('the token of a hub goes to the hub, not to a page or a file it names elsewhere', async () => {
  const other = await openWitness();
  const hub = await listen((_, response) => {
    response.writeHead(302, { location: `${other.url}/bytes` }).end();
  });
  onTestFinished(() => hub.close());
  const place = { hubUrl: hub.url, repository: 'harbour/talks', token: 'secret' };
  const client = openHubClient(place, wait, retries);
  const headers = { Authorization: 'Bearer secret' };
  await client.fetch(`${other.url}/page/2`, { headers });
  await client.readText('main', 'README.md');
  expect(other.seen).toEqual([undefined, undefined]);
});
