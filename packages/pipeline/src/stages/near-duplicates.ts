import {
  type DuplicateInput,
  defaultParameters,
  describeParameters,
  findNearDuplicates,
} from '@tellings/near-duplicates';
import { reportTextParts } from '@tellings/normalise';
import type { Report, ReportText } from '@tellings/schema';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Reports with text to verified pairs and copy groups. */
export const nearDuplicatesStage: Stage = {
  parameters: () => describeParameters(defaultParameters),
  inputFiles: async () => [],
  run: findPairs,
};

async function findPairs({ store, tablePath }: StageContext): Promise<StageResult> {
  const reports = await store.read(tablePath('reports'), 'report');
  const texts = await store.read(tablePath('texts'), 'text');
  const byId = new Map(reports.map((report) => [report.report_id, report]));
  const inputs = texts.flatMap((text) => {
    const report = byId.get(text.report_id);
    return report ? [duplicateInput(report, text)] : [];
  });
  const { pairs, groups, issues } = findNearDuplicates(inputs);
  return {
    tables: { duplicate_pairs: pairs, copy_groups: groups },
    issues,
    recordsIn: texts.length,
    recordsOut: inputs.length,
    recordsQuarantined: 0,
  };
}

function duplicateInput(report: Report, text: ReportText): DuplicateInput {
  const { headline, lead, body } = reportTextParts(text);
  return {
    report_id: report.report_id,
    headline: report.headline ?? headline,
    lead,
    body,
    published_at: report.published_at ?? report.published_date,
    agencies: report.agencies,
  };
}
