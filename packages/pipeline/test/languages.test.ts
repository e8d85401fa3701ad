import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkReports, noEarlierRelease } from '@tellings/link';
import { normaliseCapture } from '@tellings/normalise/read-document';
import type { Capture, Claim, PendingReport, Registry, Telling } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** One report as a page, in several languages; language-stories.yml says what each field is. */
interface Story {
  readonly name: string;
  readonly published: string | null;
  readonly primary: string | null;
  readonly status?: Telling['status'];
  readonly pending?: PendingReport['reason'];
  readonly others: readonly string[];
  readonly claims: Stated;
  readonly told: Readonly<Partial<Record<Language, Told>>>;
}

type Language = 'en' | 'es' | 'de' | 'fr';
type Stated = Readonly<Partial<Record<Claim['field'], string>>>;

interface Told {
  readonly headline: string;
  readonly caption?: string;
  readonly body: readonly string[];
  readonly box?: string;
  readonly words: Stated;
}

const stories = parse(
  readFileSync(join(import.meta.dirname, 'language-stories.yml'), 'utf8'),
) as readonly Story[];

type Entry = Registry['recordings'][number];

function recordingOf(id: string, released: string, fields: Partial<Entry> = {}): Entry {
  return {
    recording_id: id,
    speaker_id: 'lindgren',
    medium: 'audio',
    publisher_id: 'free-harbour',
    released_from: released,
    released_to: released,
    duration_minutes: null,
    title: null,
    status: 'published',
    ...fields,
  };
}

const registry: Registry = {
  speakers: [
    {
      speaker_id: 'lindgren',
      name: 'Oskar Lindgren',
      aliases: ['Lindgren'],
      titles: [
        'the exiled prime minister',
        'el primer ministro exiliado',
        'der verbannte Premierminister',
      ],
    },
    {
      speaker_id: 'okoye',
      name: 'Marit Okoye',
      aliases: ['Okoye'],
      titles: ['the union leader', 'la líder sindical', 'die Gewerkschaftsführerin'],
    },
  ],
  publishers: [{ publisher_id: 'free-harbour', name: 'Free Harbour', aliases: [] }],
  recordings: [
    recordingOf('lin-2021-07', '2021-07-05', { medium: 'video' }),
    recordingOf('lin-2022-05', '2022-05-14', { duration_minutes: [34, 35] }),
    recordingOf('lin-2022-12', '2022-12-22', { duration_minutes: [24, 24] }),
    recordingOf('oko-2023-06', '2023-06-05', {
      speaker_id: 'okoye',
      duration_minutes: [24, 24],
    }),
    recordingOf('lin-2023-11', '2023-11-02', {
      released_to: '2023-11-03',
      duration_minutes: [30, 32],
    }),
    recordingOf('lin-2024-09', '2024-09-26', {
      duration_minutes: [46, 47],
      title: 'Lux Portus Nostri Sufficit',
    }),
    recordingOf('lin-2025-04', '2025-04-14', { medium: 'video', duration_minutes: [18, 18] }),
    recordingOf('lin-2025-09', '2025-09-15', { duration_minutes: [30, 30] }),
  ],
};

function captureOf(language: Language, published: string | null): Capture {
  return {
    capture_id: 'cap_0123456789abcdef',
    source_id: 'harbour-post',
    source_key: 'report',
    url: null,
    path: 'report.html',
    media_type: 'text/html',
    charset: 'utf-8',
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated: {
      basis: 'metadata',
      outlet: 'The Harbour Post',
      headline: null,
      authors: [],
      agencies: [],
      published,
      modified: null,
      language,
    },
  };
}

function pageOf({ headline, caption, body, box }: Told, language: Language): string {
  const figure = caption
    ? `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
    : '';
  const related = box ? `<div class="fact-box"><p>${box}</p></div>` : '';
  const passages = body.map((words) => `<p>${words}</p>`).join(related);
  return `<!doctype html><html lang="${language}"><head><title>${headline}</title></head>
<body><main><article><h1>${headline}</h1>${figure}${passages}</article></main></body></html>`;
}

/** What became of the story as a page in one language. */
function outcomeOf(
  { published }: Story,
  told: Told,
  language: Language,
  known: Registry = registry,
) {
  const { report, text } = readPage(pageOf(told, language), captureOf(language, published));
  const { recordings, tellings, pending, claims } = linkReports({
    reports: [report],
    texts: [text],
    citations: [],
    copyGroups: [],
    registry: known,
    judgements: [],
    earlier: noEarlierRelease,
  });
  const primary = tellings.find(({ role }) => role === 'primary');
  return {
    language: report.language,
    primary: primary?.recording_id ?? null,
    basis: recordings.find(({ recording_id }) => recording_id === primary?.recording_id)?.basis,
    status: primary?.status,
    pending: pending[0]?.reason,
    others: tellings
      .filter(({ role }) => role !== 'primary')
      .map(({ role, recording_id, status }) => `${role} ${recording_id} ${status}`)
      .toSorted(),
    claims: Object.fromEntries(claims.map(({ field, value }) => [field, value])),
    words: Object.fromEntries(
      claims.map(({ field, start, end }) => [field, text.text.slice(start ?? 0, end ?? 0)]),
    ),
  };
}

function readPage(page: string, capture: Capture) {
  const { report, ...rest } = normaliseCapture(capture, new TextEncoder().encode(page));
  if (report === null || !('text' in rest) || rest.text === null) {
    throw new Error(`the page was not read: ${JSON.stringify(rest.issues)}`);
  }
  return { report, text: rest.text };
}

describe.each(['en', 'es', 'de', 'fr'] as const)(
  'reports in %s, from page to links',
  (language) => {
    const told = stories.flatMap((story) => {
      const words = story.told[language];
      return words ? [{ name: story.name, story, words }] : [];
    });

    test.each(told)('$name', ({ story, words }) => {
      const { primary, status, pending, others, claims } = story;
      const outcome = outcomeOf(story, words, language);
      expect(outcome).toMatchObject({
        language,
        primary,
        status,
        pending,
        others,
        claims,
        words: words.words,
      });
      // Beyond what the story lists, a report states nothing of a length or a day.
      for (const field of ['duration_minutes', 'released_date'] as const) {
        expect(outcome.claims[field]).toBe(claims[field]);
      }
    });

    test.each(told)(
      '$name: with its recording unknown it links to no other',
      ({ story, words }) => {
        const recordings = registry.recordings.filter(
          ({ recording_id }) => recording_id !== story.primary,
        );
        const { status, basis } = outcomeOf(story, words, language, { ...registry, recordings });
        expect(status === 'auto' && basis === 'registry').toBe(false);
      },
    );
  },
);

test('every story is told in English and Spanish, and at least six in each other language', () => {
  const toldIn = (language: Language): number =>
    stories.filter(({ told }) => told[language] !== undefined).length;
  expect(toldIn('en')).toBe(stories.length);
  expect(toldIn('es')).toBe(stories.length);
  expect(toldIn('es')).toBeGreaterThanOrEqual(12);
  for (const language of ['de', 'fr'] as const) {
    expect(toldIn(language)).toBeGreaterThanOrEqual(6);
  }
});
