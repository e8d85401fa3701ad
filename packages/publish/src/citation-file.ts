import type { DatasetSpec, ReleaseManifest } from '@tellings/schema';
import { stringify } from 'yaml';

/** CITATION.cff (Citation File Format 1.2.0). Creators are given as entities: their names are not split. */
export function renderCitation(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued'>,
): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it with its version.',
      type: 'dataset',
      title: spec.title,
      abstract: spec.description,
      authors: spec.creators.map((name) => ({ name })),
      version: manifest.version,
      'date-released': manifest.issued,
      license: spec.licence,
    },
    { lineWidth: 0 },
  );
}
