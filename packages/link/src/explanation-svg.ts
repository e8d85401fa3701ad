import type { ExplainedCandidate, ExplainedRival, Explanation } from './explanation.ts';
import type { Scale } from './explanation-scale.ts';
import { makeScale, ticksOf } from './explanation-scale.ts';
import { escapeXml, wrapText } from './explanation-svg-text.ts';
import {
  describeCondition,
  describeOutcome,
  describeRecording,
  describeReport,
  evidenceNames,
  formatBits,
} from './explanation-words.ts';

const width = 960;
const margin = 16;
const chart = { left: 400, right: 880 };
const lineHeight = 15;
/** Letters of small type that fit between the margin and the chart. */
const reasonLetters = 62;
const headLetters = 120;

/** One line of the picture: a bar from one sum to another, or none for what was not compared. */
interface Row {
  readonly name: string;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly style: 'for' | 'against' | 'veto' | 'missing' | 'sum' | 'rival';
}

/**
 * The waterfall of an explanation as one self-contained SVG 1.1 document: no script, no link, no
 * font of its own; light and dark by the reader's setting; title and description for those who do
 * not see it. The same explanation gives the same bytes.
 */
export function renderExplanationSvg(explanation: Explanation): string {
  const { report, shown, rival, thresholds } = explanation;
  const title = [describeReport(report), ...describeOutcome(explanation)];
  const rows = shown ? rowsOf(shown, rival) : [];
  const { review_bits, link_bits } = thresholds;
  const scale = makeScale(
    [0, review_bits, link_bits, ...rows.flatMap(({ from, to }) => [from, to])],
    chart,
  );
  const head = drawHead(title);
  const top = head.bottom + 44;
  const body = drawRows(rows, scale, top);
  const foot = drawConditions(explanation, body.bottom + 24);
  const height = foot.bottom + margin;
  const id = report.report_id;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="tellings-waterfall" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title-${id} desc-${id}">`,
    `<title id="title-${id}">${escapeXml(title.join(' '))}</title>`,
    `<desc id="desc-${id}">${escapeXml(describe(explanation, rows))}</desc>`,
    `<style>${style}</style>`,
    `<defs><pattern id="hatch-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="veto-ground" width="6" height="6"/><rect class="veto-line" width="3" height="6"/></pattern></defs>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...head.parts,
    ...(rows.length > 0
      ? [
          ...drawAxis(scale, top, body.bottom),
          ...drawThreshold('review', review_bits, scale, top, body.bottom),
          ...drawThreshold('link', link_bits, scale, top, body.bottom),
        ]
      : []),
    ...body.parts.map((part) => part.replace('url(#hatch)', `url(#hatch-${id})`)),
    ...foot.parts,
    '</svg>',
    '',
  ].join('\n');
}

function rowsOf(shown: ExplainedCandidate, rival: ExplainedRival | null): readonly Row[] {
  const { steps, missing, bits } = shown;
  return [
    ...steps.map((step): Row => {
      const { kind, reason, sum_bits, is_veto } = step;
      const style = is_veto ? 'veto' : step.bits < 0 ? 'against' : 'for';
      const from = sum_bits - step.bits;
      const label = `${formatBits(step.bits)}${is_veto ? ' veto' : ''}`;
      return { name: evidenceNames[kind], reason, from, to: sum_bits, label, style };
    }),
    ...missing.map(
      ({ kind, reason }): Row => ({
        name: evidenceNames[kind],
        reason,
        from: bits,
        to: bits,
        label: 'null',
        style: 'missing',
      }),
    ),
    sumRow('sum', describeRecording(shown.recording), bits, 'sum'),
    ...(rival
      ? [
          sumRow(
            `next best, ${rival.margin_bits.toFixed(2)} bits behind`,
            describeRivalry(rival),
            rival.candidate.bits,
            'rival',
          ),
        ]
      : []),
  ];
}

function sumRow(name: string, reason: string, bits: number, style: Row['style']): Row {
  return { name, reason, from: 0, to: bits, label: bits.toFixed(2), style };
}

function describeRivalry({ candidate, differences }: ExplainedRival): string {
  const [widest] = differences;
  const name = describeRecording(candidate.recording);
  if (!widest) return `${name}; all evidence is the same`;
  const { kind, bits, rival_bits } = widest;
  return `${name}; the widest difference: ${evidenceNames[kind]}, ${formatBits(bits)} and ${formatBits(rival_bits)}`;
}

interface Drawing {
  readonly parts: readonly string[];
  /** Where the next drawing may begin. */
  readonly bottom: number;
}

function drawHead(title: readonly string[]): Drawing {
  let y = margin;
  const parts = title.flatMap((sentence, place) =>
    wrapText(sentence, headLetters).map((line) => {
      y += 18;
      return text(place === 0 ? 'head' : 'line', margin, y, line);
    }),
  );
  return { parts, bottom: y };
}

function drawRows(rows: readonly Row[], scale: Scale, top: number): Drawing {
  let y = top;
  const parts: string[] = [];
  for (const [place, row] of rows.entries()) {
    const lines = wrapText(row.reason, reasonLetters);
    const height = 22 + lines.length * lineHeight;
    if (row.style === 'sum') parts.push(line('rule', margin, y, width - margin, y));
    parts.push(
      '<g>',
      `<title>${escapeXml(`${row.name}: ${row.label}; ${row.reason}`)}</title>`,
      text('name', margin, y + 17, row.name),
      ...lines.map((each, index) =>
        text('reason', margin, y + 17 + (index + 1) * lineHeight, each),
      ),
      ...drawBar(row, scale, y + 5),
      '</g>',
    );
    const next = rows[place + 1];
    // The step from one sum to the next; sums begin at 0 again.
    if (next && next.style !== 'sum' && next.style !== 'rival') {
      parts.push(line('step', scale.x(row.to), y + 23, scale.x(row.to), y + height + 5));
    }
    y += height;
  }
  return { parts, bottom: y };
}

const barHeight = 18;

function drawBar(
  { from, to, label, style: kind }: Row,
  scale: Scale,
  y: number,
): readonly string[] {
  const [start, end] = [scale.x(Math.min(from, to)), scale.x(Math.max(from, to))];
  const fill = kind === 'veto' ? ' fill="url(#hatch)"' : '';
  const isLeft = to < from;
  // Beside the bar, on the side it points to, unless the edge of the picture is there.
  const isRoomy = isLeft ? start > chart.left + 60 : end < chart.right + 10;
  const atStart = isLeft === isRoomy;
  const anchor = atStart ? ' text-anchor="end"' : '';
  const x = atStart ? start - 5 : end + 5;
  return [
    ...(kind === 'missing'
      ? [line('null-mark', start, y, start, y + barHeight)]
      : [
          `<rect class="bar ${kind}"${fill} x="${number(start)}" y="${number(y)}" width="${number(Math.max(end - start, 1))}" height="${barHeight}"/>`,
        ]),
    text(`bits bits-${kind}`, x, y + 13, label, anchor),
  ];
}

function drawAxis(scale: Scale, top: number, bottom: number): readonly string[] {
  return ticksOf(scale).flatMap((tick) => [
    line(tick === 0 ? 'zero' : 'tick', scale.x(tick), top, scale.x(tick), bottom),
    text('tick-label', scale.x(tick), bottom + 14, String(tick), ' text-anchor="middle"'),
  ]);
}

function drawThreshold(
  name: 'review' | 'link',
  bits: number,
  scale: Scale,
  top: number,
  bottom: number,
): readonly string[] {
  const x = scale.x(bits);
  // One above the other, for the two lie close together.
  const y = name === 'review' ? top - 20 : top - 6;
  return [
    line(`threshold ${name}`, x, y + 3, x, bottom),
    text('threshold-label', x, y, `${name} ${bits} bits`, ' text-anchor="middle"'),
  ];
}

function drawConditions({ conditions }: Explanation, top: number): Drawing {
  if (conditions.length === 0) return { parts: [], bottom: top };
  let y = top + 18;
  const parts = [text('name', margin, y, 'A link without a person takes')];
  for (const each of conditions) {
    y += 17;
    const mark = each.is_met ? 'yes' : 'no';
    parts.push(
      text(`mark ${mark}`, margin, y, mark),
      text('line', margin + 34, y, describeCondition(each)),
    );
  }
  return { parts, bottom: y };
}

/** What the picture shows, in the order it shows it. */
function describe({ conditions }: Explanation, rows: readonly Row[]): string {
  if (rows.length === 0) return 'No recording was weighed.';
  const unmet = conditions.filter(({ is_met }) => !is_met).map(describeCondition);
  return [
    ...rows.map(({ name, label, reason }) => `${name}: ${label}; ${reason}.`),
    unmet.length > 0 ? `Not met: ${unmet.join('; ')}.` : 'Every condition of a link is met.',
  ].join(' ');
}

function text(kind: string, x: number, y: number, content: string, attributes = ''): string {
  return `<text class="${kind}" x="${number(x)}" y="${number(y)}"${attributes}>${escapeXml(content)}</text>`;
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${kind}" x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"/>`;
}

/** A tenth of a unit is finer than any screen shows. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

type Colour = 'ground' | 'ink' | 'soft' | 'grid' | 'for' | 'against' | 'veto' | 'rival';

const light: Readonly<Record<Colour, string>> = {
  ground: '#ffffff',
  ink: '#1f2328',
  soft: '#59636e',
  grid: '#d8dee4',
  for: '#0b62a4',
  against: '#b5500b',
  veto: '#b3123a',
  rival: '#7d8590',
};
const dark: Readonly<Record<Colour, string>> = {
  ground: '#14181d',
  ink: '#e6edf3',
  soft: '#9aa4af',
  grid: '#333b44',
  for: '#58a6e8',
  against: '#f0964a',
  veto: '#ff7b93',
  rival: '#8b949e',
};

/** Rules for one palette. Written out, for many programs that draw SVG know no CSS variables. */
function colourRules(colour: Readonly<Record<Colour, string>>): string {
  return scoped([
    `.ground,.veto-ground{fill:${colour.ground}}`,
    `text{fill:${colour.ink}}`,
    `.reason,.tick-label,.threshold-label,.bits-missing{fill:${colour.soft}}`,
    `.tick,.rule{stroke:${colour.grid}}`,
    `.zero,.null-mark,.step,.threshold.review{stroke:${colour.soft}}`,
    `.threshold.link{stroke:${colour.ink}}`,
    `.bar.for,.bar.sum,.mark.yes{fill:${colour.for}}`,
    `.bar.against,.mark.no{fill:${colour.against}}`,
    `.bar.rival{fill:${colour.rival}}`,
    `.bar.veto{stroke:${colour.veto}}`,
    `.veto-line{fill:${colour.veto}}`,
  ]);
}

/** Every selector below the picture's own class, so that a page that holds it keeps its style. */
function scoped(rules: readonly string[]): string {
  return rules
    .map((rule) => {
      const [selectors = '', declarations = ''] = rule.split(/(?=\{)/u);
      const own = selectors.split(',').map((selector) => `.tellings-waterfall ${selector}`);
      return own.join(',') + declarations;
    })
    .join('');
}

const style = [
  '.tellings-waterfall{font-family:system-ui,sans-serif;font-size:13px}',
  scoped([
    '.head,.name,.bits-sum,.mark.no{font-weight:600}',
    '.reason,.tick-label,.threshold-label,.bits-missing{font-size:11px}',
    '.step,.null-mark{stroke-dasharray:2 2}',
    '.threshold{stroke-dasharray:5 3}',
  ]),
  colourRules(light),
  `@media (prefers-color-scheme:dark){${colourRules(dark)}}`,
].join('');
