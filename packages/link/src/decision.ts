import type { PendingReport } from '@tellings/schema';
import type { Candidate } from './candidate.ts';
import { roundBits } from './evidence.ts';
import type { Facts } from './facts.ts';
import { thresholds } from './weights.ts';

/** What becomes of one report, before copies inherit. */
export type Decision =
  | {
      readonly kind: 'primary';
      readonly status: 'auto' | 'review';
      readonly best: Candidate;
      readonly reviewReason: string | null;
    }
  | {
      readonly kind: 'pending';
      readonly reason: PendingReport['reason'];
      readonly message: string;
      readonly best: Candidate | null;
    };

/**
 * Links at `linkBits`, with a margin, no veto and one identity fact; else review where one
 * recording is likely; else pending with the reason. `candidates` stand best first.
 */
export function decide(facts: Facts, candidates: readonly Candidate[]): Decision {
  const main = facts.speakers[0]?.value;
  if (main === undefined) {
    const message = facts.unknownSpeaker
      ? `${facts.unknownSpeaker} is not in the registry of speakers`
      : 'the report names no registered speaker';
    return pendingAs('no-speaker', message, null);
  }
  const isMain = ({ profile }: Candidate): boolean => profile.recording.speaker_id === main;
  const decision = decideAmong(facts, candidates.filter(isMain));
  const beside = candidates.find((candidate) => !isMain(candidate) && isReviewable(candidate));
  // Who of two speakers is heard is for people to say, however well the other's recording fits.
  if (decision.kind !== 'pending' || !beside || !facts.isAboutRecording) return decision;
  return {
    kind: 'primary',
    status: 'review',
    best: beside,
    reviewReason: 'speaker-named-beside',
  };
}

function isReviewable({ bits, hasIdentity, isVetoed, isRetrospective }: Candidate): boolean {
  return bits >= thresholds.reviewBits && hasIdentity && !isVetoed && !isRetrospective;
}

function decideAmong(facts: Facts, candidates: readonly Candidate[]): Decision {
  const eligible = candidates.filter(({ isVetoed }) => !isVetoed);
  const [first] = eligible;
  const [best, rival = null] = eligible.filter(({ isRetrospective }) => !isRetrospective);
  const [nearest = null] = candidates;
  if (!nearest) return pendingAs('no-candidate', 'no recording of this speaker is known', null);
  if (!first) {
    const message = `every known recording is excluded; the nearest: ${vetoOf(nearest)}`;
    return pendingAs('vetoed', message, nearest);
  }
  if (!best || (first.isRetrospective && first.bits >= Math.max(best.bits, 0))) {
    const message = 'the report came out long after the recording it fits best';
    return pendingAs('retrospective', message, first);
  }
  if (!facts.isAboutRecording) {
    return pendingAs('not-about-a-recording', 'the report opens with no news of a recording', best);
  }
  return decideBetween(best, rival);
}

function pendingAs(
  reason: PendingReport['reason'],
  message: string,
  best: Candidate | null,
): Decision {
  return { kind: 'pending', reason, message, best };
}

function decideBetween(best: Candidate, rival: Candidate | null): Decision {
  const margin = rival ? roundBits(best.bits - rival.bits) : Number.POSITIVE_INFINITY;
  const primary = (status: 'auto' | 'review', reviewReason: string | null): Decision => ({
    kind: 'primary',
    status,
    best,
    reviewReason,
  });
  const { linkBits, reviewBits, reviewMarginBits } = thresholds;
  if (best.bits >= linkBits && margin >= thresholds.marginBits && best.hasIdentity) {
    return primary('auto', null);
  }
  if (best.bits < reviewBits) {
    return pendingAs(
      'insufficient-evidence',
      `the best recording reaches ${best.bits} bits of ${reviewBits}`,
      best,
    );
  }
  if (margin < reviewMarginBits) {
    const other = rival ? rival.profile.recording.recording_id : 'another';
    return pendingAs('narrow-margin', `${other} fits as well: ${margin} bits between them`, best);
  }
  if (!hasSolidFact(best)) {
    return pendingAs(
      'no-identity-fact',
      'nothing but weekday, medium and publisher speaks for the best recording',
      best,
    );
  }
  if (!best.hasIdentity) return primary('review', 'no-identity-fact');
  return primary('review', best.bits < linkBits ? 'below-threshold' : 'narrow-margin');
}

function hasSolidFact({ evidence }: Candidate): boolean {
  const weak = new Set(['speaker', 'medium', 'publisher', 'weekday']);
  return evidence.some(({ kind, bits }) => bits > 0 && !weak.has(kind));
}

function vetoOf(candidate: Candidate): string {
  return candidate.evidence.find(({ isVeto }) => isVeto)?.reason ?? 'no recording';
}
