export type { ExplainedCandidate, Explanation } from './explanation.ts';
export { explainReport } from './explanation.ts';
export { renderExplanation } from './explanation-text.ts';
export type { LinkResult } from './link-reports.ts';
export { linkReports } from './link-reports.ts';
export type { LinkInput } from './linking.ts';
export { linkParameters } from './weights.ts';
