import { readArchived } from '@tellings/fetch';
import { normaliseCapture, normaliseParameters } from '@tellings/normalise';
import {
  type Citation,
  compareStrings,
  type Issue,
  type Report,
  type ReportText,
} from '@tellings/schema';
import { readContent } from '../content-store.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Captures to reports, one by one. */
export const normaliseStage: Stage = {
  parameters: () => normaliseParameters,
  inputFiles: async () => [],
  run: normaliseCaptures,
};

async function normaliseCaptures(context: StageContext): Promise<StageResult> {
  const captures = await context.store.read(context.tablePath('captures'), 'capture');
  const locations = await context.store.read(context.tablePath('locations'), 'location');
  const locationOf = new Map(locations.map((location) => [location.capture_id, location]));
  const reports: Report[] = [];
  const texts: ReportText[] = [];
  const citations: Citation[] = [];
  const issues: Issue[] = [];
  let quarantinedCount = 0;
  for (const [index, capture] of captures.entries()) {
    const location = locationOf.get(capture.capture_id);
    // What was read from an archive of others lies in the content store too.
    const isOurs = location !== undefined && !location.file.startsWith('./');
    const content = isOurs
      ? await readArchived(capture, location, context.archiveFolder)
      : await readContent(context.contentFolder, capture.sha256);
    const result = normaliseCapture(capture, content);
    issues.push(...result.issues);
    if (result.report) {
      reports.push(result.report);
      if (result.text) texts.push(result.text);
      if (result.citation) citations.push(result.citation);
    } else if (result.issues.some(({ level }) => level === 'error')) {
      quarantinedCount++;
    }
    context.onProgress({ done: index + 1, total: captures.length });
  }
  const byReport = (a: { report_id: string }, b: { report_id: string }): number =>
    compareStrings(a.report_id, b.report_id);
  return {
    tables: {
      reports: reports.sort(byReport),
      texts: texts.sort(byReport),
      citations: citations.sort(byReport),
    },
    issues,
    recordsIn: captures.length,
    recordsOut: reports.length,
    recordsQuarantined: quarantinedCount,
  };
}
