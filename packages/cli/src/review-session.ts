import { defaultReason, type ReviewItem, renderQuestion } from '@tellings/link';
import type { Judgement, ReportText } from '@tellings/schema';
import type { Answers } from './answers.ts';

/** What a session needs of the world. */
export interface ReviewSession {
  readonly items: readonly ReviewItem[];
  readonly textOf: (reportId: string) => ReportText | null;
  readonly judge: string;
  /** ISO 8601. */
  readonly today: string;
  readonly answers: Answers;
  readonly print: (words: string) => void;
  /** Returns when the judgement is safe. */
  readonly keep: (judgement: Judgement) => void;
  readonly open: (url: string) => void;
}

const words: Readonly<Record<string, Judgement['judgement']>> = {
  y: 'positive',
  n: 'negative',
  u: 'unsure',
};

const help = `  y  same: the report tells of this recording
  n  not the same
  u  unsure: it stays in review, and is not asked again
  s  skip: ask again another time
  b  back: take the last answer back, and ask again
  o  open the address of the report
  q  quit; every answer so far is kept
`;

/** One answer of a session: what was kept, null when the pair was skipped. */
interface Step {
  readonly item: ReviewItem;
  readonly judgement: Judgement | null;
}

/** Asks about each pair until the last, the end of the input or q; returns the judgements that stand. */
export async function reviewItems(session: ReviewSession): Promise<number> {
  const { items, answers, print, keep } = session;
  const steps: Step[] = [];
  let shown: ReviewItem | null = null;
  for (let item = nextItem(items, steps); item; item = nextItem(items, steps)) {
    if (shown !== item) print(question(session, item));
    shown = item;
    const answer = (await answers.ask('y n u s b o q ? > '))?.trim().toLowerCase();
    const word = words[answer ?? ''];
    if (answer === undefined || answer === 'q') break;
    if (word) {
      const judgement = await judgementOf(session, item, word);
      if (!judgement) break;
      keep(judgement);
      steps.push({ item, judgement });
    } else if (answer === 's') {
      steps.push({ item, judgement: null });
    } else if (answer === 'b') {
      takeBack(session, steps);
    } else {
      print(respond(session, item, answer));
    }
  }
  return steps.filter(({ judgement }) => judgement !== null).length;
}

/** The first pair without an answer, those left out whose report carries the text of a yes. */
function nextItem(items: readonly ReviewItem[], steps: readonly Step[]): ReviewItem | null {
  const answered = new Set(steps.map(({ item }) => item));
  const settled = new Set(
    steps.flatMap(({ item, judgement }) =>
      judgement?.judgement === 'positive' ? item.copies : [],
    ),
  );
  const isOpen = (item: ReviewItem): boolean =>
    !answered.has(item) && !settled.has(item.report.report_id);
  return items.find(isOpen) ?? null;
}

function question({ items, textOf }: ReviewSession, item: ReviewItem): string {
  const text = textOf(item.report.report_id);
  return `\n[${items.indexOf(item) + 1} of ${items.length}] ${renderQuestion(item, text)}`;
}

/** Null when the input ends before there is a reason: half an answer is none. */
async function judgementOf(
  { answers, print, textOf, judge, today }: ReviewSession,
  item: ReviewItem,
  judgement: Judgement['judgement'],
): Promise<Judgement | null> {
  const { report, recording, role } = item;
  const usual = defaultReason(item, textOf(report.report_id));
  print(`reason; enter alone writes: ${usual}\n`);
  const reason = await answers.ask('> ');
  if (reason === null) return null;
  return {
    report_id: report.report_id,
    recording_id: recording.recording_id,
    role,
    judgement,
    judge,
    judged_date: today,
    reason: reason.trim() || usual,
  };
}

/** Goes one step back. What was kept stays in the file, with a line after it that withdraws it. */
function takeBack({ keep, print, today }: ReviewSession, steps: Step[]): void {
  const last = steps.pop();
  if (!last) {
    print('this is the first one\n');
  } else if (last.judgement) {
    const reason = 'Taken back in the same session.';
    keep({ ...last.judgement, judgement: 'withdrawn', judged_date: today, reason });
  }
}

function respond({ answers, open }: ReviewSession, { report }: ReviewItem, answer: string): string {
  if (answer === '?') return help;
  if (answer !== 'o') return `${JSON.stringify(answer)} is no answer; ? lists them\n`;
  if (report.url === null) return 'no address is known of this report\n';
  if (answers.isTerminal) open(report.url);
  return `${report.url}\n`;
}
