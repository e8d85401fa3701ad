import {
  measureReplay,
  measureWarc,
  type ReplayMeasurement,
  type WarcMeasurement,
} from './archive-measurements.ts';
import {
  measurePairs,
  measureSignatures,
  type PairMeasurement,
  type SignatureMeasurement,
  type TruthMeasurement,
  writeTruth,
} from './corpus-measurements.ts';
import { type CrawlMeasurement, measureCrawl } from './crawl-measurement.ts';
import { type ExtractionMeasurement, measureExtraction } from './extraction-measurements.ts';
import {
  type AdditionMeasurement,
  type GrowthMeasurement,
  measureAdditions,
  measureGrowth,
  type ReportWriting,
  writeReports,
} from './index-measurements.ts';
import {
  type LinkAdditionMeasurement,
  type LinkMeasurement,
  measureLink,
  measureLinkAddition,
} from './link-measurements.ts';
import {
  measurePublish,
  type PublishMeasurement,
  type PublishTables,
  writePublishTables,
} from './publish-measurement.ts';

/** One piece of work, done in a process of its own. */
export type Measurement =
  | SignatureMeasurement
  | PairMeasurement
  | TruthMeasurement
  | ReportWriting
  | GrowthMeasurement
  | AdditionMeasurement
  | CrawlMeasurement
  | WarcMeasurement
  | ReplayMeasurement
  | ExtractionMeasurement
  | LinkMeasurement
  | LinkAdditionMeasurement
  | PublishTables
  | PublishMeasurement;

/** Does one piece of work. Throws UsageError for what this build cannot do. */
export async function runMeasurement(measurement: Measurement): Promise<unknown> {
  switch (measurement.measure) {
    case 'signatures':
      return measureSignatures(measurement);
    case 'pairs':
      return measurePairs(measurement);
    case 'truth':
      return writeTruth(measurement);
    case 'reports':
      return writeReports(measurement);
    case 'growth':
      return measureGrowth(measurement);
    case 'additions':
      return measureAdditions(measurement);
    case 'crawl':
      return measureCrawl(measurement);
    case 'warc':
      return measureWarc(measurement);
    case 'replay':
      return measureReplay(measurement);
    case 'extraction':
      return measureExtraction(measurement);
    case 'link':
      return measureLink(measurement);
    case 'link-addition':
      return measureLinkAddition(measurement);
    case 'publish-tables':
      return writePublishTables(measurement);
    case 'publish':
      return measurePublish(measurement);
  }
}
