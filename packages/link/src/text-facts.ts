import type { Report, ReportText } from '@tellings/schema';
import type { Clause } from './clause.ts';
import { isDayOfEvent, readClauses, wordsBetween } from './clause.ts';
import { settleDuration, settleRelease } from './contradiction.ts';
import type { Day } from './day.ts';
import type { Duration } from './duration.ts';
import { findDurations } from './duration.ts';
import type { Fact, Facts, Medium, QuotedPassage, Span, StatedName } from './facts.ts';
import { foldText, wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { findNames } from './name-table.ts';
import type { Names } from './names.ts';
import { publicationOf } from './publication.ts';
import type { FoundAntecedent } from './text-antecedent.ts';
import { findAntecedents } from './text-antecedent.ts';
import { findLowerBounds } from './text-lower-bound.ts';
import {
  findAppearanceMentions,
  findAsideMentions,
  findBackgroundMentions,
} from './text-mentions.ts';
import type { FoundRelease } from './text-release.ts';
import { findReleases } from './text-release.ts';
import { findKnownTitle, findTitle } from './title.ts';
import { thresholds } from './weights.ts';

/** Body sentences in which a report says what it is news of. */
const leadSentences = 5;
/** Words between a length and the noun it measures. */
const durationReach = 6;

/** The facts of a report whose text is known. */
export function readText(report: Report, text: ReportText, names: Names, grammar: Grammar): Facts {
  const publication = publicationOf(report);
  const { published } = publication;
  const clauses = readClauses(text, ['headline', 'standfirst', 'body'], names, grammar);
  const antecedents = new Map(clauses.map((clause) => [clause, findAntecedents(clause, grammar)]));
  const taken = [...antecedents.values()].flat().flatMap(({ fact }) => fact.span ?? []);
  const releases = findReleases(clauses, published, taken);
  const isEarlier = (clause: Clause): boolean =>
    tellsOfEarlier(clause, antecedents.get(clause) ?? [], releases, published);
  const news = clauses.filter((clause) => !isEarlier(clause));
  const named = rankSpeakers(news);
  const speakers = named.length > 0 ? named : rankSpeakers(clauses);
  const recent = releases.filter(
    ({ clause, fact }) => news.includes(clause) && isRecent(fact, published),
  );
  const release = settleRelease(recent.map(({ fact }) => fact));
  const asides = readClauses(text, ['caption', 'related_box'], names, grammar);
  const dated = [...taken, ...recent.flatMap(({ fact }) => fact.span ?? [])];
  const follows =
    (link: EarlierLink) =>
    (clause: Clause, start: number): boolean =>
      followsEarlierTime(clause, start, antecedents.get(clause) ?? [], link, grammar);
  const isToldOfEarlier = follows('relatives');
  const isAlsoOfEarlier = follows('continuations');
  const duration = settleDuration(findLengths(news, grammar, isToldOfEarlier));
  const quotations = readQuotations(
    text,
    names,
    speakers,
    clauses,
    grammar,
    (clause, start) =>
      isEarlier(clause) || isToldOfEarlier(clause, start) || isAlsoOfEarlier(clause, start),
  );
  return {
    reportId: report.report_id,
    ...publication,
    language: report.language,
    speakers,
    unknownSpeaker: null,
    isAboutRecording: news.some((clause) => tellsOfRecording(clause, grammar)),
    medium: findMedium(news, recent[0]?.clause),
    release: release.fact,
    duration: duration.fact,
    publisher: findPublisher(news, text.text),
    title: readTitle(text.text, names, speakers, news, grammar),
    antecedents: [...antecedents.values()].flat().map(({ fact }) => fact),
    contradicted: [
      ...(release.isContradicted ? ['release' as const] : []),
      ...(duration.isContradicted ? ['duration' as const] : []),
    ],
    lowerBounds: findLowerBounds(clauses, quotations, dated, published, grammar),
    quotations,
    mentions: [
      ...findAsideMentions(asides, published),
      ...findBackgroundMentions(clauses, published, dated),
      ...findAppearanceMentions(clauses, published, dated, grammar),
    ],
  };
}

function isRecent({ value }: FoundRelease['fact'], published: Day | null): boolean {
  return (
    value.kind !== 'days' ||
    published === null ||
    published - value.to <= thresholds.retrospectiveDays
  );
}

/** Whether a sentence tells of an earlier recording, so that its facts are not of the one told of. */
function tellsOfEarlier(
  clause: Clause,
  antecedents: readonly FoundAntecedent[],
  releases: readonly FoundRelease[],
  published: Day | null,
): boolean {
  const release = releases.find((each) => each.clause === clause);
  if (release) return !isRecent(release.fact, published);
  if (antecedents.some(({ isAboutEarlier }) => isAboutEarlier)) return true;
  if (antecedents.length > 0 || clause.nouns.length === 0) return false;
  // A message with a month or year beside it, and no release day, is dated to the past.
  return clause.days.some(
    (day) =>
      ['date', 'month', 'month-day', 'year'].includes(day.kind) &&
      !isDayOfEvent(clause, day) &&
      clause.nouns.some((noun) => wordsBetween(clause, noun, day) <= durationReach),
  );
}

function tellsOfRecording(clause: Clause, grammar: Grammar): boolean {
  if (clause.rank > leadSentences) return false;
  const isNamed = clause.nouns.some(({ medium }) => medium !== null);
  const isReleased = clause.nouns.length > 0 && clause.releaseVerbs.length > 0;
  const first = grammar.pattern('first', () => wholeWords(grammar.any('first')));
  const isFirst = clause.nouns.length > 0 && clause.folded.search(first) >= 0;
  return isNamed || isReleased || isFirst;
}

/** Speakers named, those that stand beside a message first. */
function rankSpeakers(clauses: readonly Clause[]): readonly Fact<string>[] {
  const scores = new Map<string, { score: number; span: Span; isDescription: boolean }>();
  for (const clause of clauses) {
    const isLead = clause.rank <= leadSentences;
    const beside = clause.nouns.length > 0 ? 2 : 0;
    const released = clause.releaseVerbs.length > 0 ? 1 : 0;
    const nearest = nearestSpeaker(clause);
    for (const { id, isDescription, start, end } of clause.speakers) {
      const gain = isLead ? 1 + beside + released + (id === nearest ? 1 : 0) : 0.2;
      const known = scores.get(id) ?? { score: 0, span: { start, end }, isDescription };
      scores.set(id, { ...known, score: known.score + (isDescription ? gain / 2 : gain) });
    }
  }
  const ranked = [...scores].toSorted(
    ([, a], [, b]) => b.score - a.score || a.span.start - b.span.start,
  );
  const top = ranked[0]?.[1].score ?? 0;
  return ranked
    .filter(([, { score }]) => score >= top / 2)
    .map(([id, { score, span, isDescription }]) => ({
      value: id,
      span,
      rule: isDescription ? 'speaker-description' : 'speaker-name',
      confidence: score === top ? 0.9 : 0.3,
    }));
}

/** The speaker named nearest to a message noun; the first of several. */
function nearestSpeaker(clause: Clause): string | null {
  const distances = clause.speakers.flatMap((speaker) =>
    clause.nouns.map((noun) => ({ id: speaker.id, words: wordsBetween(clause, noun, speaker) })),
  );
  const [nearest] = distances.toSorted((a, b) => a.words - b.words);
  return nearest?.id ?? null;
}

function findMedium(news: readonly Clause[], release: Clause | undefined): Fact<Medium> | null {
  const lead = news.filter(({ rank }) => rank <= leadSentences);
  for (const clause of [...(release ? [release] : []), ...lead, ...news]) {
    const noun = clause.nouns.find(({ medium }) => medium !== null);
    if (!noun?.medium) continue;
    const span = { start: noun.start, end: noun.end };
    return { value: noun.medium, span, rule: 'message-noun', confidence: 0.8 };
  }
  return null;
}

function findLengths(
  news: readonly Clause[],
  grammar: Grammar,
  isOfEarlier: (clause: Clause, start: number) => boolean,
): readonly Fact<Duration>[] {
  return news.flatMap((clause) =>
    findDurations(clause.masked, grammar).flatMap(({ minutes, qualifier, start, end }) => {
      const span = { start: start + clause.start, end: end + clause.start };
      const isBeside = clause.nouns.some(
        (noun) => wordsBetween(clause, noun, span) <= durationReach,
      );
      if (!isBeside || isOfEarlier(clause, span.start)) return [];
      const value = { minutes, qualifier };
      return [{ value, span, rule: 'length-of-message', confidence: 0.9 }];
    }),
  );
}

function findPublisher(news: readonly Clause[], text: string): Fact<StatedName> | null {
  for (const clause of news) {
    const [found] = clause.publishers;
    if (!found || (clause.nouns.length === 0 && clause.releaseVerbs.length === 0)) continue;
    const { id, start, end } = found;
    return {
      value: { id, name: text.slice(start, end) },
      span: { start, end },
      rule: 'publisher-name',
      confidence: 0.8,
    };
  }
  return null;
}

/** A title that a sentence about a message announces, or a title known for the speaker. */
function readTitle(
  text: string,
  names: Names,
  speakers: readonly Fact<string>[],
  news: readonly Clause[],
  grammar: Grammar,
): Fact<string> | null {
  const known = speakers.flatMap(({ value }) => names.titles.get(value) ?? []);
  for (const clause of news) {
    const sentence = text.slice(clause.start, clause.end);
    const announced = clause.nouns.length > 0 ? findTitle(sentence, grammar) : null;
    const found = announced ?? findKnownTitle(sentence, known);
    if (!found) continue;
    const span = { start: clause.start + found.start, end: clause.start + found.end };
    const rule = announced ? 'announced-title' : 'known-title';
    return { value: found.title, span, rule, confidence: 0.8 };
  }
  return null;
}

/** Quotations that the speaker may have spoken: those nobody else is named for. */
function readQuotations(
  { text, quotations }: ReportText,
  names: Names,
  speakers: readonly Fact<string>[],
  clauses: readonly Clause[],
  grammar: Grammar,
  isBackground: (clause: Clause, start: number) => boolean,
): readonly QuotedPassage[] {
  const ids = new Set(speakers.map(({ value }) => value));
  return quotations.flatMap(({ start, end, speaker }) => {
    const named = speaker === null ? [] : findNames(names.speakers, speaker);
    const isOther =
      speaker !== null && !mayBeSpeaker(speaker, grammar) && !named.some(({ id }) => ids.has(id));
    if (isOther) return [];
    const clause = clauses.find((each) => each.start <= start && start < each.end);
    if (!clause) return [];
    const span = { start, end };
    return [{ text: text.slice(start, end), isBackground: isBackground(clause, start), span }];
  });
}

/** A pronoun, or a description such as "the reclusive leader" that names nobody else. */
function mayBeSpeaker(speaker: string, grammar: Grammar): boolean {
  const source = (): string => {
    const description = `${grammar.any('articles')}\\s.*${wholeWords(grammar.any('speakerNouns'))}`;
    return `^(?:${grammar.any('pronouns')}$|${description})`;
  };
  return foldText(speaker.trim()).search(grammar.pattern('may-be-speaker', source)) >= 0;
}

/** Words between the time of the earlier recording and what is told or quoted of it. */
type EarlierLink = 'relatives' | 'continuations';

/**
 * Whether a sentence goes on from the time of the earlier recording to a place: "since July, when he
 * released 31 minutes of audio", "appeared on camera in July and said".
 */
function followsEarlierTime(
  clause: Clause,
  start: number,
  antecedents: readonly FoundAntecedent[],
  link: EarlierLink,
  grammar: Grammar,
): boolean {
  // A phrase of being seen may stand between: "in July on camera and said".
  const source = (): string =>
    `^(?:\\s+(?:[\\p{L}-]+\\s+)?${grammar.any('appearance')}(?:\\s+[\\p{L}-]+)?)?\\s*,?\\s*${grammar.any(link)}\\s`;
  const pattern = grammar.pattern(`earlier-${link}`, source);
  return antecedents.some(({ fact }) => {
    if (!fact.span || fact.span.end > start) return false;
    const between = clause.folded.slice(fact.span.end - clause.start, start - clause.start);
    return between.search(pattern) >= 0;
  });
}
