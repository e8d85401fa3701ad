import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type PublicKey, readWithdrawals } from '@tellings/publish';
import {
  type CorrectionsFile,
  type DatasetSpec,
  findViolations,
  type Issue,
  type Judgement,
  type Redirect,
  type Registry,
  type SchemaName,
  type SourceSpec,
  UsageError,
  type Withdrawal,
} from '@tellings/schema';
import { readYaml } from './yaml-file.ts';

/** One dataset with everything its authors wrote, checked. */
export interface Dataset {
  readonly folder: string;
  readonly spec: DatasetSpec;
  readonly sources: readonly SourceSpec[];
  /** Source files that cannot be used, one issue each; the others go on without them. */
  readonly faultySources: readonly Issue[];
  readonly registry: Registry;
  readonly judgements: readonly Judgement[];
  readonly redirects: readonly Redirect[];
  readonly corrections: CorrectionsFile;
  readonly withdrawals: readonly Withdrawal[];
}

/** The source that `--documents` adds: a folder outside the dataset, its text closed. */
export function documentsSource(folder: string): SourceSpec {
  return {
    source_id: 'documents',
    name: `Documents in ${basename(resolve(folder))}`,
    kind: 'folder',
    path: resolve(folder),
    licence: null,
    text_rights: 'closed',
  };
}

/**
 * Folder of a dataset: the argument itself when it holds a dataset.yml, otherwise
 * `datasets/<name>` in the current folder or the nearest one above it. Throws UsageError.
 */
export function findDatasetFolder(nameOrFolder: string, from: string): string {
  const asFolder = resolve(from, nameOrFolder);
  if (existsSync(join(asFolder, 'dataset.yml'))) return asFolder;
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'datasets', nameOrFolder);
    if (existsSync(join(candidate, 'dataset.yml'))) return candidate;
    if (dirname(folder) === folder) break;
  }
  throw new UsageError(
    `no dataset is called ${nameOrFolder}: expected a folder with a dataset.yml, or datasets/${nameOrFolder}/dataset.yml here or above`,
  );
}

/** Folders of all datasets beside each other, sorted by name. */
export async function listDatasetFolders(from: string): Promise<readonly string[]> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const parent = join(folder, 'datasets');
    if (existsSync(parent)) {
      const names = (await readdir(parent)).sort();
      return names
        .map((name) => join(parent, name))
        .filter((path) => existsSync(join(path, 'dataset.yml')));
    }
    if (dirname(folder) === folder) return [];
  }
}

/** Reads and checks everything people wrote for a dataset. Throws UsageError on the first fault. */
export async function loadDataset(folder: string): Promise<Dataset> {
  const spec = await readYaml(join(folder, 'dataset.yml'), 'dataset');
  if (spec.name !== basename(folder)) {
    throw new UsageError(
      `${join(folder, 'dataset.yml')}: name: must be ${basename(folder)}, as the folder`,
    );
  }
  return {
    folder,
    spec,
    ...(await loadSources(join(folder, 'sources'))),
    registry: await loadRegistry(folder, spec),
    judgements: await readJsonLines<Judgement>(join(folder, 'judgements.jsonl'), 'judgement'),
    redirects: await readJsonLines<Redirect>(join(folder, 'redirects.jsonl'), 'redirect'),
    corrections: await loadCorrections(join(folder, 'corrections.yml')),
    withdrawals: await readWithdrawals(folder),
  };
}

/** A dataset of events needs no registry, because nothing of it is known beforehand. */
async function loadRegistry(folder: string, { subject }: DatasetSpec): Promise<Registry> {
  const path = join(folder, 'registry.yml');
  if (subject === 'events' && !existsSync(path)) {
    return { speakers: [], publishers: [], recordings: [] };
  }
  return readYaml(path, 'registry');
}

/** Public keys that a dataset names; none where the folder is no dataset. Throws UsageError. */
export async function statedKeys(folder: string): Promise<readonly PublicKey[]> {
  const path = join(folder, 'dataset.yml');
  return existsSync(path) ? ((await readYaml(path, 'dataset')).keys ?? []) : [];
}

/** A dataset without a file of corrections has none. */
async function loadCorrections(path: string): Promise<CorrectionsFile> {
  return existsSync(path) ? readYaml(path, 'corrections') : { corrections: [] };
}

/** The sources in a folder. A file that breaks its schema is an issue: the others do not wait. */
async function loadSources(folder: string): Promise<Pick<Dataset, 'sources' | 'faultySources'>> {
  const files = existsSync(folder) ? (await readdir(folder)).filter((f) => f.endsWith('.yml')) : [];
  const sources: SourceSpec[] = [];
  const faultySources: Issue[] = [];
  for (const file of files.sort()) {
    const source = await readSource(folder, file);
    const twin =
      'source_id' in source && sources.find(({ source_id }) => source_id === source.source_id);
    if ('code' in source) faultySources.push(source);
    else if (twin)
      faultySources.push(
        faultySource(
          file,
          `sources/${file}: source_id: ${source.source_id} is taken by another source`,
        ),
      );
    else sources.push(source);
  }
  return { sources, faultySources };
}

async function readSource(folder: string, file: string): Promise<SourceSpec | Issue> {
  try {
    return await readYaml(join(folder, file), 'source-spec');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // The message names an absolute path, which differs between machines.
    return faultySource(file, error.message.replace(join(folder, file), `sources/${file}`));
  }
}

function faultySource(file: string, fault: string): Issue {
  const path = `sources/${file}`;
  return {
    code: 'fetch/source-invalid',
    level: 'error',
    stage: 'fetch',
    record_id: file.replace(/\.yml$/, ''),
    path,
    message: `${fault}; the source is left out: correct the file`,
    detail: null,
  };
}

/** Reads an optional file of JSON lines. Throws UsageError naming file, line and field. */
export async function readJsonLines<T>(path: string, schema: SchemaName): Promise<readonly T[]> {
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${path}:${index + 1}`;
    const value = parseJson(line, where);
    const [violation] = findViolations(schema, value);
    if (violation)
      throw new UsageError(
        `${where}: ${violation.pointer.slice(1) || 'the line'}: ${violation.message}`,
      );
    return [value as T];
  });
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UsageError(`${where}: not a JSON object: ${(cause as Error).message}`, { cause });
  }
}
