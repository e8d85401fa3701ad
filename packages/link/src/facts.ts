import type { Antecedent } from './antecedent.ts';
import type { Day, DayInterval } from './day.ts';
import type { Duration } from './duration.ts';
import type { ReleaseDay } from './release-day.ts';

export type Medium = 'audio' | 'video' | 'text';

/** Offsets in the private text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One fact as a report states it. `span` is null for a citation, which has no text. */
export interface Fact<Value> {
  readonly value: Value;
  readonly span: Span | null;
  /** Name of the rule that read it, in kebab-case. */
  readonly rule: string;
  /** 0 to 1: whether the words can mean another recording. Below 0.5 a fact founds nothing. */
  readonly confidence: number;
}

/** A recording that a report mentions without being news of it. */
export interface Mention {
  readonly role: 'background' | 'background_quoted' | 'photo_caption' | 'related_box';
  /** Release days stated, resolved. */
  readonly days: DayInterval;
  readonly speakerIds: readonly string[];
  readonly medium: Medium | null;
  readonly span: Span | null;
}

/** The speaker's words in a report, for comparing reports of one recording. */
export interface QuotedPassage {
  readonly text: string;
  /** Whether the sentence dates the words to an earlier recording. */
  readonly isBackground: boolean;
  readonly span: Span;
}

/** What one report says of the recording it tells of; both front ends produce this. */
export interface Facts {
  readonly reportId: string;
  readonly published: Day | null;
  /** Month of publication that the address states, when no day is known. */
  readonly publishedMonth: DayInterval | null;
  readonly language: string | null;
  /** Registered speakers, the likeliest first; empty when none is named. */
  readonly speakers: readonly Fact<string>[];
  /** A name that stands where a speaker belongs but is not registered. */
  readonly unknownSpeaker: string | null;
  /** Whether the report tells of a recording at all. */
  readonly isAboutRecording: boolean;
  readonly medium: Fact<Medium> | null;
  readonly release: Fact<ReleaseDay> | null;
  readonly duration: Fact<Duration> | null;
  readonly publisher: Fact<StatedName> | null;
  readonly title: Fact<string> | null;
  readonly antecedents: readonly Fact<Antecedent>[];
  /** Facts left out because the report states two that exclude each other. */
  readonly contradicted: readonly ('release' | 'duration')[];
  /** Days before which the message, or the report itself, cannot have come out. */
  readonly lowerBounds: readonly Fact<LowerBound>[];
  readonly quotations: readonly QuotedPassage[];
  readonly mentions: readonly Mention[];
}

/** A day named in the speaker's own words (`message`) or in the report's. */
export interface LowerBound {
  readonly day: Day;
  readonly basis: 'message' | 'report';
}

/** A name as stated, with the id it is registered under. */
export interface StatedName {
  readonly id: string | null;
  readonly name: string;
}
