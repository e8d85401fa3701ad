export { normaliseParameters } from './parameters.ts';
export { type NormaliseResult, normaliseCapture } from './report.ts';
export { type ReportTextParts, reportTextParts } from './report-text.ts';
