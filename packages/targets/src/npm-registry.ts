import { buffer, json, text } from 'node:stream/consumers';
import { NonRetryableError } from '@tellings/schema';
import type { HttpAnswer, HttpClient } from './http-client.ts';
import type { NpmPackage } from './npm-package.ts';

/** What a registry knows of a package: the parts of its document that a push reads. */
export interface Packument {
  readonly 'dist-tags'?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, PublishedVersion>>;
}

export interface PublishedVersion {
  readonly deprecated?: string;
  readonly dist: { readonly integrity?: string; readonly tarball: string };
}

/** The requests of `npm publish`, `npm dist-tag` and `npm deprecate`. */
export interface NpmRegistry {
  /** null when there is no such package. */
  document(): Promise<Packument | null>;
  tarball(url: string): Promise<Buffer>;
  /** false when the registry has the version already. */
  publish(release: NpmPackage, tag: string): Promise<boolean>;
  setTag(tag: string, version: string): Promise<void>;
  removeTag(tag: string): Promise<void>;
  setDeprecated(version: string, message: string): Promise<void>;
  tarballUrl(version: string): string;
  tagUrl(tag: string): string;
}

const jsonType = { 'content-type': 'application/json' };

export function openNpmRegistry(
  registry: string,
  name: string,
  token: string,
  client: HttpClient,
): NpmRegistry {
  const base = registry.replace(/\/$/, '');
  const path = name.replace('/', '%2f');
  const authorization = { authorization: `Bearer ${token}` };
  const url = `${base}/${path}`;
  const bareName = name.slice(name.indexOf('/') + 1);
  const tarballUrl = (version: string): string => `${base}/${name}/-/${bareName}-${version}.tgz`;
  const tagUrl = (tag: string): string => `${base}/-/package/${path}/dist-tags/${tag}`;

  const document = (): Promise<Packument | null> =>
    client(
      {
        method: 'GET',
        url: `${url}?write=true`,
        headers: { ...authorization, 'cache-control': 'no-cache' },
      },
      async (answer) => {
        if (answer.status === 404) return null;
        if (answer.status !== 200) return refuse('GET', url, answer);
        return (await json(answer.body)) as Packument;
      },
    );
  const put = (
    method: 'PUT' | 'DELETE',
    to: string,
    body: string | null,
    accepted: readonly number[],
  ): Promise<number> =>
    client(
      {
        method,
        url: to,
        headers: { ...authorization, ...jsonType },
        ...(body === null ? {} : { body: () => body, byteCount: body.length }),
      },
      async (answer) =>
        accepted.includes(answer.status) ? answer.status : refuse(method, to, answer),
    );

  return {
    document,
    tarballUrl,
    tagUrl,
    tarball(from) {
      // The address is the registry's word, and may lead anywhere: the token is for the registry.
      const headers = new URL(from).origin === new URL(base).origin ? authorization : {};
      return client({ method: 'GET', url: from, headers }, async (answer) =>
        answer.status === 200 ? buffer(answer.body) : refuse('GET', from, answer),
      );
    },
    async publish(release, tag) {
      const body = publication(
        release,
        name,
        `${bareName}-${release.version}.tgz`,
        tag,
        tarballUrl,
      );
      // npm itself answers 403 for a version that is there, others 409.
      const status = await put('PUT', url, JSON.stringify(body), [200, 201, 403, 409]);
      if (status !== 403 && status !== 409) return true;
      if ((await document())?.versions?.[release.version]) return false;
      throw new NonRetryableError(
        `PUT ${url}: answered ${status}, and ${release.version} is not there: see that the token may publish ${name}`,
      );
    },
    async setTag(tag, version) {
      await put('PUT', tagUrl(tag), JSON.stringify(version), [200, 201, 204]);
    },
    async removeTag(tag) {
      await put('DELETE', tagUrl(tag), null, [200, 201, 204, 404]);
    },
    async setDeprecated(version, message) {
      const found = await document();
      const known = found?.versions?.[version];
      if (!known) throw new NonRetryableError(`${url} has no ${version} to deprecate: push again`);
      const versions = { ...found.versions, [version]: { ...known, deprecated: message } };
      await put('PUT', url, JSON.stringify({ ...found, versions }), [200, 201]);
    },
  };
}

/** The body of `npm publish`: document and tarball in one request, so that it is there or not. */
function publication(
  { version, bytes, integrity, shasum, metadata }: NpmPackage,
  name: string,
  file: string,
  tag: string,
  tarballUrl: (version: string) => string,
): unknown {
  const dist = { integrity, shasum, tarball: tarballUrl(version) };
  return {
    _id: name,
    name,
    description: metadata.description,
    'dist-tags': { [tag]: version },
    versions: { [version]: { ...metadata, _id: `${name}@${version}`, dist } },
    access: 'public',
    _attachments: {
      [file]: {
        content_type: 'application/octet-stream',
        data: bytes.toString('base64'),
        length: bytes.length,
      },
    },
  };
}

async function refuse(method: string, url: string, { status, body }: HttpAnswer): Promise<never> {
  const said = (await text(body)).slice(0, 200);
  const advice =
    status === 401 || status === 403
      ? 'see the token in the environment and what it may do'
      : 'see the registry in targets.yml';
  throw new NonRetryableError(`${method} ${url}: answered ${status} ${said}; ${advice}`);
}
