import { type Capture, compareStrings, type Issue, type SourceSpec } from '@tellings/schema';
import { type Content, captureContent } from './capture.ts';
import type { FetchContext, FetchResult } from './context.ts';
import { buildIssue, compareIssues } from './issue.ts';

/** What one source has given so far: every entry ends as a capture or as an issue of level error. */
export interface Collection {
  /** `source_id/source_key`: how issues name an entry. */
  recordId(sourceKey: string): string;
  report(issue: Issue): void;
  /** Keeps an entry, or quarantines it when its key was used before; `place` is its file or URL. */
  add(entry: Omit<Content, 'sourceId'>, place: string): Promise<void>;
  result(): FetchResult;
}

export function openCollection(
  source: SourceSpec,
  context: FetchContext,
  total: number | null,
): Collection {
  const captures: Capture[] = [];
  const issues: Issue[] = [];
  const placeOfKey = new Map<string, string>();
  let entryCount = 0;

  const finishEntry = (): void => {
    entryCount += 1;
    context.onProgress?.(entryCount, total);
  };
  const recordId = (sourceKey: string): string => `${source.source_id}/${sourceKey}`;
  const report = (issue: Issue): void => {
    issues.push(issue);
    if (issue.level === 'error') finishEntry();
  };

  return {
    recordId,
    report,
    async add(entry, place) {
      const earlier = placeOfKey.get(entry.sourceKey);
      if (earlier !== undefined) {
        report(duplicateKey(recordId(entry.sourceKey), entry.sourceKey, place, earlier));
        return;
      }
      placeOfKey.set(entry.sourceKey, place);
      const content = { ...entry, sourceId: source.source_id };
      captures.push(await captureContent(content, context.saveContent));
      finishEntry();
    },
    result: () => ({
      captures: captures.toSorted((a, b) => compareStrings(a.capture_id, b.capture_id)),
      locations: [],
      issues: issues.toSorted(compareIssues),
      entryCount,
    }),
  };
}

function duplicateKey(recordId: string, key: string, place: string, earlier: string): Issue {
  return buildIssue('error', 'duplicate-key', {
    recordId,
    path: place,
    message: `${place}: key ${key} was used before, at ${earlier}; the later entry is left out: give it a key of its own`,
    detail: { earlier },
  });
}
