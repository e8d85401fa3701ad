export { normaliseParameters } from './parameters.ts';
export {
  type NormaliseResult,
  normaliseCapture,
  unreadCapture,
} from './report.ts';
export { type ReportTextParts, reportTextParts } from './report-text.ts';
export { groupVersions } from './version/grouping.ts';
export type { CapturedReport } from './version/version.ts';
