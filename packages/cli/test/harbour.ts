import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Synthetic: the ferry, the union and the lighthouse are invented. */
const clippings: Readonly<Record<string, string>> = {
  'datasets/harbour/clippings/ferry.txt':
    'The ferry to the outer islands leaves an hour later from Monday, said the harbour office. ',
  'datasets/harbour/clippings/union.txt':
    'Ottoline Quarrie, who leads the seafarers of Skerry, asks for a longer rest at the quay. ',
  'drafts/lamp.txt':
    'The lamp of the old lighthouse is lit again after a winter of repairs by two smiths. ',
};

const datasetYaml = `name: harbour
title: Harbour
description: Synthetic.
licence: CC0-1.0
creators: [The test]
issued: '2026-01-02'
gates:
  counts:
    reports: { min: 2 }
`;

/** A synthetic dataset of two clippings, a third beside it, and a folder to push to. */
export async function writeHarbour(root: string): Promise<void> {
  const dataset = join(root, 'datasets', 'harbour');
  for (const folder of [join(dataset, 'sources'), join(dataset, 'clippings'), join(root, 'drafts')])
    await mkdir(folder, { recursive: true });
  await writeFile(join(dataset, 'dataset.yml'), datasetYaml);
  await writeFile(join(dataset, 'registry.yml'), 'speakers: []\npublishers: []\nrecordings: []\n');
  await writeFile(
    join(dataset, 'sources', 'clippings.yml'),
    'source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: open\nlicence: CC0-1.0\n',
  );
  await writeFile(
    join(dataset, 'targets.yml'),
    'targets:\n  - name: mirror\n    folder: { path: ../../mirror }\n',
  );
  for (const [path, text] of Object.entries(clippings)) {
    await writeFile(join(root, path), `${text.slice(0, 30)}\n\n${text.repeat(3)}`);
  }
}
