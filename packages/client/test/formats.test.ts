import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as schema from '@tellings/schema';
import { assertValid, publicTables } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type Advisory, activeAdvisories, parseAdvisories } from '../src/advisories.ts';
import { type IndexEntry, parseIndex } from '../src/release-index.ts';
import { parseManifest, type ReleaseManifest } from '../src/release-manifest.ts';
import type { Tables } from '../src/tables.ts';

/** The client has types of its own: what the schemas say must fit them, or this does not compile. */
export type Fits = [
  Extends<schema.ReleaseManifest, ReleaseManifest>,
  Extends<schema.ReleaseIndex['releases'][number], IndexEntry>,
  Extends<schema.Advisories['advisories'][number], Advisory>,
  Extends<Required<schema.Report>, Tables['reports']>,
  Extends<schema.Telling, Tables['tellings']>,
  Extends<schema.Recording, Tables['recordings']>,
  Extends<schema.Redirect, Tables['redirects']>,
];
type Extends<Given extends Wanted, Wanted> = Given;

const releases = resolve(import.meta.dirname, '../../../datasets/leader-recordings/releases');

describe('files of the committed releases', () => {
  test('are read as their schemas describe them', () => {
    const index = parseIndex(readFileSync(join(releases, 'index.json'), 'utf8'));
    assertValid('release-index', index);
    for (const { manifest } of index.releases) {
      const text = readFileSync(join(releases, manifest.path), 'utf8');
      const parsed = parseManifest(manifest.path, text);
      assertValid('release-manifest', parsed);
      expect(JSON.parse(text)).toEqual(parsed);
    }
  });

  test('name no table that the client has no type for', () => {
    const typed: Record<keyof Tables, true> = {
      claims: true,
      consensus: true,
      copy_groups: true,
      duplicate_pairs: true,
      event_tellings: true,
      events: true,
      pending_reports: true,
      recordings: true,
      redirects: true,
      report_versions: true,
      reports: true,
      sources: true,
      tellings: true,
    };
    expect(publicTables().map(({ table }) => table)).toEqual(Object.keys(typed).toSorted());
  });
});

test('the examples of advisories are read', () => {
  const folder = resolve(import.meta.dirname, '../../../schemas/examples/valid/advisories');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const active = JSON.parse(text).advisories.filter(
      ({ status }: { status: string }) => status === 'active',
    );
    expect(activeAdvisories(parseAdvisories(text).advisories)).toEqual(active);
  }
});
