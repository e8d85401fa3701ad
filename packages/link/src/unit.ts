import type { CopyGroup, Judgement } from '@tellings/schema';
import type { EarlierRelease } from './earlier-release.ts';
import type { Facts } from './facts.ts';
import type { LooseRecording } from './recording-profile.ts';

/** Reports that may bear on each other, and all that bears on them. */
export interface Unit {
  /** Sorted by report id. */
  readonly facts: readonly Facts[];
  readonly registered: readonly LooseRecording[];
  readonly speakerNames: ReadonlyMap<string, string>;
  readonly copyGroups: readonly CopyGroup[];
  /** In the order of the file. */
  readonly judgements: readonly Judgement[];
  /** Of all speakers: ids are compared within one. */
  readonly earlier: EarlierRelease;
}

/**
 * Splits reports by speaker: those that name speakers together, carry one text or are judged to tell
 * of another speaker's recording stay together. Linking the parts gives what linking the whole gives.
 */
export function divideUnit(whole: Unit): readonly Unit[] {
  const speakerOf = new Map(
    whole.registered.map(({ recording }) => [recording.recording_id, recording.speaker_id]),
  );
  // What an id that nobody registered stands for is known only when all is linked.
  if (whole.judgements.some((judgement) => !areRegistered(judgement, speakerOf))) return [whole];
  const rootOf = connect(whole, speakerOf);
  const parts = new Map<string, MutableUnit>();
  const partOf = (node: string): MutableUnit => {
    const root = rootOf(node);
    const known = parts.get(root);
    if (known) return known;
    const part = { ...whole, facts: [], registered: [], copyGroups: [], judgements: [] };
    parts.set(root, part);
    return part;
  };
  for (const facts of whole.facts) partOf(facts.reportId).facts.push(facts);
  for (const loose of whole.registered) partOf(loose.recording.speaker_id).registered.push(loose);
  for (const group of whole.copyGroups) partOf(group.report_ids[0] ?? '').copyGroups.push(group);
  for (const judgement of whole.judgements) {
    partOf(speakerOf.get(judgement.recording_id) ?? '').judgements.push(judgement);
  }
  return [...parts.values()];
}

type MutableUnit = { -readonly [Key in keyof Unit]: Unit[Key] } & {
  facts: Facts[];
  registered: LooseRecording[];
  copyGroups: CopyGroup[];
  judgements: Judgement[];
};

function areRegistered(
  { recording_id, other_recording_id }: Judgement,
  speakerOf: ReadonlyMap<string, string>,
): boolean {
  return (
    speakerOf.has(recording_id) &&
    (typeof other_recording_id !== 'string' || speakerOf.has(other_recording_id))
  );
}

/** Gives the representative of each report and speaker: the same one for all that are connected. */
function connect(
  { facts, copyGroups, judgements }: Unit,
  speakerOf: ReadonlyMap<string, string>,
): (node: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let each = node; each !== root; ) {
      const up = parents.get(each) ?? root;
      parents.set(each, root);
      each = up;
    }
    return root;
  };
  const join = (nodes: readonly string[]): void => {
    const [first = ''] = nodes;
    for (const node of nodes) {
      const [a, b] = [rootOf(first), rootOf(node)];
      if (a !== b) parents.set(b, a);
    }
  };
  for (const { reportId, speakers, mentions } of facts) {
    join([reportId, ...speakers.map(({ value }) => value)]);
    for (const { speakerIds } of mentions) join([reportId, ...speakerIds]);
  }
  for (const { report_ids } of copyGroups) join(report_ids);
  for (const { report_id, recording_id, other_recording_id } of judgements) {
    const speakers = [recording_id, other_recording_id].flatMap((id) =>
      typeof id === 'string' ? (speakerOf.get(id) ?? []) : [],
    );
    join([...speakers, ...(report_id === null ? [] : [report_id])]);
  }
  return rootOf;
}
