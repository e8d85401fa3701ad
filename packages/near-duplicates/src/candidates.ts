/** The earlier texts that one text met, each once, and how. */
export interface Candidates {
  readonly texts: Uint32Array;
  /** By text: 0 for none, else 1 and the number of shingles that brought them together. */
  readonly meetings: Uint32Array;
  count: number;
}

export function createCandidates(textCount: number): Candidates {
  return { texts: new Uint32Array(textCount), meetings: new Uint32Array(textCount), count: 0 };
}

export function addCandidate(candidates: Candidates, text: number): void {
  if (candidates.meetings[text] !== 0) return;
  candidates.meetings[text] = 1;
  candidates.texts[candidates.count] = text;
  candidates.count++;
}
