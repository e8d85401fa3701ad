import type { Report, ReportText } from '@tellings/schema';
import type { EventInput } from '../src/event/link-events.ts';
import { reportOf } from './newsroom.ts';

// Synthetic: the people, places, outlets and sentences are invented.

/** Key, day of publication or null, and text; the part of the key before the dash is the event. */
export type EventStory = readonly [key: string, published: string | null, text: string];

/** Twelve reports of four events, two of them alike: harbour strikes in two towns. */
export const eventStories: readonly EventStory[] = [
  [
    'strike-a',
    '2031-03-04',
    'Dockers at Varnholm stop work over night shifts\nDockers at Varnholm stopped work on Tuesday over the night shifts that the Lindqvist terminal wants to bring in. Their leader Oda Brekke said 340 members had laid down their gloves.',
  ],
  [
    'strike-b',
    '2031-03-04',
    'Varnholm port stands still\nThe port of Varnholm stood still on Tuesday. Oda Brekke of the seafarers union said that 340 dockers would stay out until the Lindqvist terminal drops its plan for night shifts.',
  ],
  [
    'strike-c',
    '2031-03-05',
    'Second day without cranes at Lindqvist terminal\nFor a second day no crane moved at the Lindqvist terminal in Varnholm. Oda Brekke told the 340 dockers on strike that the night shifts were off the table or nothing was.',
  ],
  [
    'walkout-a',
    '2031-06-17',
    'Pilots of Torrevella harbour walk out\nHarbour pilots at Torrevella walked out on Tuesday after the Camps company cut their boats from nine to 6. Their speaker Mateu Ferrer said ships would wait in the bay.',
  ],
  [
    'walkout-b',
    '2031-06-17',
    'Ships wait off Torrevella\nShips waited in the bay off Torrevella because the harbour pilots had walked out. Mateu Ferrer said the Camps company left them 6 boats of nine.',
  ],
  [
    'walkout-c',
    '2031-06-18',
    'Torrevella pilots stay ashore\nThe pilots of Torrevella stayed ashore on Wednesday. Mateu Ferrer wants the Camps company to give back the boats it took; 6 are too few for the bay, he said.',
  ],
  [
    'return-a',
    '2031-03-11',
    'Exiled prime minister lands at Hallsund\nThe exiled prime minister Jorun Dahl landed at Hallsund on Monday after 11 years abroad. A choir from Ostmark sang on the runway and she waved with a yellow scarf.',
  ],
  [
    'return-b',
    '2031-03-11',
    'Jorun Dahl is home\nJorun Dahl came home to Hallsund on Monday, 11 years after she went into exile. The former prime minister wore a yellow scarf and thanked the choir of Ostmark.',
  ],
  [
    'return-c',
    null,
    'A choir for Jorun Dahl\nWith a yellow scarf in her hand the exiled prime minister Jorun Dahl stepped out at Hallsund, after 11 years. The choir from Ostmark had waited since dawn.',
  ],
  [
    'quake-a',
    '2031-09-02',
    'Magnitude 5.8 tremor shakes Kesrova\nA tremor of magnitude 5.8 shook the valley of Kesrova before dawn. The mayor Ilka Sorn said 27 barns had lost their roofs and nobody was hurt.',
  ],
  [
    'quake-b',
    '2031-09-02',
    'Barns lose roofs in Kesrova\nTwenty-seven barns, 27 by the count of mayor Ilka Sorn, lost their roofs when a magnitude 5.8 tremor woke Kesrova. Nobody was hurt in the valley.',
  ],
  [
    'quake-c',
    '2031-09-03',
    'Kesrova counts its barns\nKesrova counted its barns on Wednesday after the magnitude 5.8 tremor. Ilka Sorn, the mayor, put those without a roof at 27; the valley had no wounded.',
  ],
];

export function eventOf(key: string): string {
  return key.split('-')[0] ?? key;
}

export function makeEventInput(stories: readonly EventStory[]): EventInput {
  const reports = stories.map(([key, published_date]) => reportOf(key, { published_date }));
  return {
    reports,
    texts: stories.map(([, , text], place) => textOf(reports[place], text)),
    citations: [],
  };
}

function textOf(report: Report | undefined, text: string): ReportText {
  if (report === undefined) throw new RangeError('every story has a report');
  const end = text.indexOf('\n');
  return {
    report_id: report.report_id,
    text,
    segments: [
      { kind: 'headline', start: 0, end },
      { kind: 'body', start: end + 1, end: text.length },
    ],
    quotations: [],
    repairs: [],
  };
}
