import type { Server } from 'node:http';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { closeServer, type Listening, urlOf } from './listening.ts';

export interface TestRegistry extends Listening {
  readonly token: string;
}

/** verdaccio with no registry behind it, and one user who may publish. */
export async function openVerdaccio(folder: string): Promise<TestRegistry> {
  const configuration = {
    storage: join(folder, 'storage'),
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 10 } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$authenticated', unpublish: '$authenticated' } },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
    max_body_size: '50mb',
  };
  const server = (await runServer(configuration as never)) as Server;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = urlOf(server);
  return { url, token: await addUser(url), close: () => closeServer(server) };
}

async function addUser(url: string): Promise<string> {
  const answer = await fetch(`${url}/-/user/org.couchdb.user:harbour`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'harbour', password: 'berth-and-buoy', type: 'user' }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`the registry gave no token: ${answer.status}`);
  return token;
}
