import type { ReleaseManifest } from '@tellings/schema';
import type { DictionaryTable } from './data-dictionary.ts';
import type { PublishedRelease } from './published-release.ts';
import type { ReaderSchema } from './reader-schema.ts';
import type { ReleaseDescription } from './release-diff.ts';
import type { TableDescription, WriterSchema } from './schema-comparison.ts';

/** What a release says of itself, read from its documents. */
export interface DescribedFiles {
  readonly licence: string;
  readonly tables: readonly { readonly name: string; readonly primary_key: readonly string[] }[];
  readonly files: readonly Pick<ReleaseManifest['files'][number], 'path' | 'media_type'>[];
  /** Text of a document; null where the release has none of that path. */
  readonly readText: (path: string) => Promise<string | null>;
}

/** Gathers what two releases are compared by beside their records. */
export async function describeRelease(release: DescribedFiles): Promise<ReleaseDescription> {
  const { licence, tables, files, readText } = release;
  const readJson = async (path: string): Promise<unknown> =>
    JSON.parse((await readText(path)) ?? 'null');
  const dictionary = (await readJson('docs/dictionary.json')) as readonly DictionaryTable[] | null;
  const described: TableDescription[] = [];
  for (const { name, primary_key } of tables) {
    described.push({
      table: name,
      primaryKey: primary_key,
      reader: (await readJson(`schema/${name}.schema.json`)) as ReaderSchema,
      writer: (await readJson(`schema/${name}.writer.schema.json`)) as WriterSchema | null,
      units: unitsOf(dictionary, name),
    });
  }
  const metadata = describeMetadata(await readJson('datapackage.json'));
  return { licence, metadata, tables: described, files };
}

/** The same for a release that is published. */
export function describePublished(release: PublishedRelease): Promise<ReleaseDescription> {
  const { licence, tables, files } = release.manifest;
  const readText = async (path: string): Promise<string | null> => {
    if (!files.some((file) => file.path === path)) return null;
    let text = '';
    for await (const lines of release.fileLines(path))
      text += lines.map((line) => `${line}\n`).join('');
    return text;
  };
  return describeRelease({ licence, tables, files, readText });
}

function unitsOf(
  dictionary: readonly DictionaryTable[] | null,
  table: string,
): TableDescription['units'] {
  const described = dictionary?.find((entry) => entry.table === table);
  return described
    ? Object.fromEntries(described.fields.map(({ name, unit }) => [name, unit]))
    : null;
}

/** Members of datapackage.json that say what the dataset is (https://datapackage.org, 2.0). */
function describeMetadata(value: unknown): ReleaseDescription['metadata'] {
  if (value === null) return null;
  const { title, description, contributors } = value as {
    readonly title: string;
    readonly description: string;
    readonly contributors: readonly { readonly title: string }[];
  };
  return { title, description, creators: contributors.map((contributor) => contributor.title) };
}
