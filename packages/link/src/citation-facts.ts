import type { Citation, Report } from '@tellings/schema';
import type { Antecedent, AntecedentTime } from './antecedent.ts';
import { antecedentMedium, findAntecedentTime } from './antecedent.ts';
import { parseDay } from './day.ts';
import { findDayExpressions, readEdtfDay } from './day-expression.ts';
import type { Duration } from './duration.ts';
import type { Fact, Facts } from './facts.ts';
import type { Grammar } from './grammar.ts';
import { lookUpName } from './name-table.ts';
import type { Names } from './names.ts';
import { publicationOf } from './publication.ts';
import type { ReleaseDay } from './release-day.ts';
import { resolveReleaseDay } from './release-day.ts';

/** The facts of a report of which only a bibliographic entry is known. */
export function readCitation(
  report: Report,
  citation: Citation,
  names: Names,
  grammar: Grammar,
): Facts {
  const publication = publicationOf(report);
  const speakerId = citation.speaker === null ? null : lookUpName(names.speakers, citation.speaker);
  const stated = [
    citation.medium,
    citation.title,
    citation.duration_minutes,
    citation.release_words,
  ];
  return {
    reportId: report.report_id,
    ...publication,
    language: report.language,
    speakers: speakerId === null ? [] : [factOf(speakerId, 'cited-speaker')],
    unknownSpeaker: speakerId === null ? citation.speaker : null,
    isAboutRecording: stated.some((value) => value !== null),
    medium: citation.medium === null ? null : factOf(citation.medium, 'cited-medium'),
    release: readRelease(citation, publication.published, grammar),
    duration: readDuration(citation),
    publisher:
      citation.publisher === null
        ? null
        : factOf(
            { id: lookUpName(names.publishers, citation.publisher), name: citation.publisher },
            'cited-publisher',
          ),
    title: citation.title === null ? null : factOf(citation.title, 'cited-title'),
    antecedents: readAntecedents(citation, grammar),
    contradicted: [],
    lowerBounds: [],
    quotations: [],
    mentions: [],
  };
}

function factOf<Value>(value: Value, rule: string): Fact<Value> {
  return { value, span: null, rule, confidence: 1 };
}

function readRelease(
  { release_edtf, release_words }: Citation,
  published: number | null,
  grammar: Grammar,
): Fact<ReleaseDay> | null {
  const calendarDay = release_edtf === null ? null : readEdtfDay(release_edtf);
  const resolved = calendarDay ? resolveReleaseDay(calendarDay, published) : null;
  if (resolved) return factOf(resolved, 'cited-release-day');
  if (release_words === null) return null;
  const expressions = findDayExpressions(release_words, grammar, false);
  // "today (13 November)" states one day twice; the calendar day is the firmer.
  for (const expression of expressions.toSorted((a, b) => firmness(a.kind) - firmness(b.kind))) {
    const day = resolveReleaseDay(expression, published);
    if (day) return factOf(day, 'cited-release-words');
  }
  return null;
}

const kindsByFirmness: readonly string[] = ['date', 'month-day', 'weekday', 'days-ago', 'week'];

function firmness(kind: string): number {
  const rank = kindsByFirmness.indexOf(kind);
  return rank < 0 ? kindsByFirmness.length : rank;
}

function readDuration(citation: Citation): Fact<Duration> | null {
  if (citation.duration_minutes === null) return null;
  return factOf(
    { minutes: citation.duration_minutes, qualifier: citation.duration_qualifier },
    'cited-duration',
  );
}

function readAntecedents(citation: Citation, grammar: Grammar): readonly Fact<Antecedent>[] {
  const words = citation.antecedent_words;
  const medium = words === null ? null : antecedentMedium(words, grammar);
  // A few words do not tell whose medium they name.
  const media = { medium, earlierMedium: medium };
  const stated = statedInterval(citation);
  if (stated) return [factOf({ ...media, time: stated }, 'cited-antecedent-interval')];
  return (words?.split(/\s+[/;]\s+/) ?? []).flatMap((part) => {
    const found = findAntecedentTime(part, grammar, false);
    return found ? [factOf({ ...media, time: found.time }, 'cited-antecedent-words')] : [];
  });
}

function statedInterval({ antecedent_from, antecedent_to }: Citation): AntecedentTime | null {
  const from = antecedent_from === null ? null : parseDay(antecedent_from);
  const to = antecedent_to === null ? null : parseDay(antecedent_to);
  if (from === null || to === null || to < from) return null;
  return { kind: 'interval', from, to };
}
