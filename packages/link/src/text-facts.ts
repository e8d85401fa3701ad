import type { Report, ReportText } from '@tellings/schema';
import type { Clause } from './clause.ts';
import { readClauses, wordsBetween } from './clause.ts';
import type { Day } from './day.ts';
import type { Duration } from './duration.ts';
import { findDurations } from './duration.ts';
import type { Fact, Facts, Medium, QuotedPassage, Span, StatedName } from './facts.ts';
import type { Grammar } from './grammar.ts';
import { findNames } from './name-table.ts';
import type { Names } from './names.ts';
import { publicationOf } from './publication.ts';
import type { FoundAntecedent } from './text-antecedent.ts';
import { findAntecedents } from './text-antecedent.ts';
import { findAsideMentions, findBackgroundMentions } from './text-mentions.ts';
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
  const release = releases.find(
    ({ clause, fact }) => news.includes(clause) && isRecent(fact, published),
  );
  const asides = readClauses(text, ['caption', 'related_box'], names, grammar);
  const releaseSpan = release?.fact.span ? [release.fact.span] : [];
  return {
    reportId: report.report_id,
    ...publication,
    language: report.language,
    speakers,
    unknownSpeaker: null,
    isAboutRecording: news.some(tellsOfRecording),
    medium: findMedium(news, release?.clause),
    release: release?.fact ?? null,
    duration: findDuration(news, grammar),
    publisher: findPublisher(news, text.text),
    title: readTitle(text.text, names, speakers, news, grammar),
    antecedents: [...antecedents.values()].flat().map(({ fact }) => fact),
    quotations: readQuotations(text, names, speakers, clauses, (clause, start) =>
      repeatsEarlierWords(clause, start, antecedents.get(clause) ?? [], isEarlier(clause)),
    ),
    mentions: [
      ...findAsideMentions(asides, published),
      ...findBackgroundMentions(clauses, published, [...taken, ...releaseSpan]),
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
      clause.nouns.some((noun) => wordsBetween(clause, noun, day) <= durationReach),
  );
}

function tellsOfRecording(clause: Clause): boolean {
  if (clause.rank > leadSentences) return false;
  const isNamed = clause.nouns.some(({ medium }) => medium !== null);
  const isReleased = clause.nouns.length > 0 && clause.releaseVerbs.length > 0;
  const isFirst = clause.nouns.length > 0 && /(?<![\p{L}])first\s/u.test(clause.folded);
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

function findDuration(news: readonly Clause[], grammar: Grammar): Fact<Duration> | null {
  for (const clause of news) {
    for (const { minutes, qualifier, start, end } of findDurations(clause.masked, grammar)) {
      const span = { start: start + clause.start, end: end + clause.start };
      if (!clause.nouns.some((noun) => wordsBetween(clause, noun, span) <= durationReach)) continue;
      return { value: { minutes, qualifier }, span, rule: 'length-of-message', confidence: 0.9 };
    }
  }
  return null;
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
  isBackground: (clause: Clause, start: number) => boolean,
): readonly QuotedPassage[] {
  const ids = new Set(speakers.map(({ value }) => value));
  return quotations.flatMap(({ start, end, speaker }) => {
    const named = speaker === null ? [] : findNames(names.speakers, speaker);
    const isOther =
      speaker !== null && !mayBeSpeaker(speaker) && !named.some(({ id }) => ids.has(id));
    if (isOther) return [];
    const clause = clauses.find((each) => each.start <= start && start < each.end);
    if (!clause) return [];
    const span = { start, end };
    return [{ text: text.slice(start, end), isBackground: isBackground(clause, start), span }];
  });
}

/** A pronoun, or a description such as "the reclusive leader" that names nobody else. */
function mayBeSpeaker(speaker: string): boolean {
  const words = speaker.trim();
  if (/^(?:he|she|they)$/i.test(words)) return true;
  return /^the\s.*\b(?:leader|chief|figure|speaker|voice|recording|message)\b/i.test(words);
}

/**
 * Whether a quotation repeats words of an earlier recording: its sentence tells of one, or goes on
 * from the earlier time to what was said then ("appeared in July and said").
 */
function repeatsEarlierWords(
  clause: Clause,
  start: number,
  antecedents: readonly FoundAntecedent[],
  isEarlier: boolean,
): boolean {
  if (isEarlier) return true;
  return antecedents.some(({ fact }) => {
    if (!fact.span || fact.span.end > start) return false;
    const between = clause.folded.slice(fact.span.end - clause.start, start - clause.start);
    return /^\s*,?\s*(?:and|when|where|in which)\s/u.test(between);
  });
}
