import type { Issue } from '@tellings/schema';

/** A problem found by this stage; `code` without the stage's prefix. */
export function makeIssue({
  code,
  level,
  recordId,
  message,
  detail = null,
}: {
  readonly code: string;
  readonly level: Issue['level'];
  readonly recordId: string | null;
  readonly message: string;
  readonly detail?: string | null;
}): Issue {
  return {
    code: `link/${code}`,
    level,
    stage: 'link',
    record_id: recordId,
    path: null,
    message,
    detail,
  };
}
