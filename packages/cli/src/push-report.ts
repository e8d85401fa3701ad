import type { PushPlan, PushProgress, PushStep } from '@tellings/targets';

/** Least time between two progress lines, in ms. */
const interval = 1000;

/** Prints progress to standard error: a live line on a terminal, otherwise a line now and then. */
export function createPushReporter(): (progress: PushProgress) => void {
  const isTerminal = process.stderr.isTTY === true;
  let shownAt = performance.now();
  return ({ phase, path, done, total }) => {
    const now = performance.now();
    const isLast = done === total;
    if (!isLast && now - shownAt < (isTerminal ? interval / 10 : interval)) return;
    shownAt = now;
    const line = `${phase} ${done} of ${total}${isLast ? '' : `: ${path}`}`;
    process.stderr.write(
      isTerminal && !isLast ? `\r\u001b[K${line}` : `${isTerminal ? '\r\u001b[K' : ''}${line}\n`,
    );
  };
}

/** What a push did or would do, as text: counts by release, then the pointers, then what to know. */
export function renderPlan(target: string, plan: PushPlan, isDryRun: boolean): string {
  const versions = [...new Set(plan.steps.map(({ version }) => version))];
  const lines = versions.map((version) => {
    const steps = plan.steps.filter((step) => step.version === version);
    return `  ${(version ?? 'redacted copies').padEnd(16)} ${countActions(steps, isDryRun)}`;
  });
  const pointers = plan.pointers.map(
    ({ path, action }) => `  ${path.padEnd(16)} ${wordOf(action, isDryRun)}`,
  );
  const head = isDryRun ? `${target}: would do this; nothing was written` : `${target}: done`;
  return `${[head, ...lines, ...pointers, ...plan.notes.map((note) => `  note: ${note}`)].join('\n')}\n`;
}

const actions = ['send', 'replace', 'remove', 'present'] as const;

function countActions(steps: readonly PushStep[], isDryRun: boolean): string {
  const parts = actions.flatMap((action) => {
    const those = steps.filter((step) => step.action === action);
    if (those.length === 0) return [];
    const bytes = those.reduce((sum, { byte_count }) => sum + byte_count, 0);
    return [`${wordOf(action, isDryRun)} ${those.length} (${bytes} bytes)`];
  });
  return parts.join(', ');
}

function wordOf(action: PushStep['action'], isDryRun: boolean): string {
  const words = {
    send: ['to send', 'sent'],
    replace: ['to replace', 'replaced'],
    remove: ['to remove', 'removed'],
    present: ['there already', 'there already'],
  } as const;
  return words[action][isDryRun ? 0 : 1];
}
