import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';

/** A fact that could not be compared, so that it counts neither for nor against. */
export interface MissingFact {
  readonly kind: Evidence['kind'];
  /** What is not known, and to whom. */
  readonly reason: string;
}

/** Facts of one report and one recording that no evidence compares, in a fixed order. */
export function findMissing(
  facts: Facts,
  { recording, release }: RecordingProfile,
  evidence: readonly Evidence[],
): readonly MissingFact[] {
  const hasDay = facts.release !== null || facts.published !== null;
  const heard = facts.quotations.filter(({ isBackground }) => !isBackground);
  const checks: readonly Check[] = [
    [['release', 'weekday', 'publication_date'], 'day', hasDay, release !== null],
    [['duration'], 'length', facts.duration !== null, recording.duration_minutes_from !== null],
    [['title'], 'title', facts.title !== null, recording.title !== null],
    [['antecedent'], 'recording before it', facts.antecedents.length > 0, true],
    [['quotation'], 'words of the recording', heard.length > 0, false],
    [['medium'], 'audio, video or text', facts.medium !== null, recording.medium !== null],
    [['publisher'], 'publisher', facts.publisher !== null, recording.publisher !== null],
  ];
  return checks.flatMap(([kinds, name, isStated, isKnown]) => {
    const [kind] = kinds;
    if (!kind || evidence.some((each) => kinds.includes(each.kind))) return [];
    return [{ kind, reason: reasonFor(kind, name, isStated, isKnown) }];
  });
}

/** Kinds of evidence that compare the fact, its name, whether the report and the registry have it. */
type Check = readonly [readonly Evidence['kind'][], string, boolean, boolean];

function reasonFor(
  kind: Evidence['kind'],
  name: string,
  isStated: boolean,
  isKnown: boolean,
): string {
  if (!isStated) return `the report ${kind === 'quotation' ? 'quotes' : 'gives'} no ${name}`;
  if (kind === 'quotation') return 'no words that it quotes are known to be of this recording';
  return isKnown
    ? `what the report gives as ${name} tells nothing here`
    : `no ${name} of this recording is known`;
}
