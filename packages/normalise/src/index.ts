export { type NormaliseResult, unreadCapture } from './normalise-result.ts';
export { learnRecurring, type PageBlocks, type RecurringRow } from './page/recurring.ts';
export { normaliseParameters } from './parameters.ts';
export { type ReportTextParts, reportTextParts } from './report-text.ts';
export { defaultTables, extendTables, type SourceTables } from './table/source-tables.ts';
export { groupCaptures } from './version/grouping.ts';
export { type CapturedReport, foldVersions } from './version/version.ts';
