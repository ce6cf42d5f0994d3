import type { Density } from './options';

/** Pixels. */
export interface Box {
  width: number;
  height: number;
}

/** Which blocks the balance of one node shows, and how large an em is. */
export interface BalanceLayout {
  em: number;
  /** Height of the large number, in em. */
  score: number;
  /** `tall`: blocks below one another. `wide`: the number left, its sides right of it. */
  form: 'tall' | 'wide' | 'glance' | 'number';
  caption: boolean;
  spark: boolean;
  /** Columns of metrics; 0: no metrics. */
  columns: 0 | 1 | 2;
  /** Metrics shown per side. */
  rows: number;
  movements: boolean;
  /** Beside each value its target. */
  targets: boolean;
  /** Width of a metric's name, in em. */
  name: number;
  sentence: boolean;
  /** Pixels of the beam's own picture. */
  beam: Box;
}

interface Content {
  /** Metrics of the longer side. */
  rows: number;
  hasSeries: boolean;
  hasCaption: boolean;
  sentence: boolean;
  /** Letters of the longest name of a metric. */
  letters: number;
}

type Candidate = Omit<BalanceLayout, 'em' | 'beam'> & { least: number; need: Box };

/** The richest set of blocks, of those that a density asks for, that is still readable in the box. */
export function balanceLayout(box: Box, content: Content, density: Density = 'auto'): BalanceLayout {
  const groups = GROUPS[density](content);
  const fitting = groups.map((group) => largest(group, box)).find(({ em, candidate }) => em >= candidate.least);
  const { em, candidate } = fitting ?? largest(groups[groups.length - 1], box);
  const { least: _least, need: _need, ...blocks } = candidate;
  const size = softened(em, blocks.form, COMFORT[density]);
  const spare = box.height - candidate.need.height * size;
  return { ...blocks, em: size, beam: beamBox(box, size, { form: blocks.form, spare }) };
}

/** Side by side reads better than stretched, so it wins a near tie. */
function largest(group: Candidate[], box: Box): { em: number; candidate: Candidate } {
  const sized = group.map((candidate) => ({ candidate, em: fit(candidate.need, box) }));
  const liking = ({ candidate, em }: (typeof sized)[number]) => (candidate.form === 'wide' ? em * 1.2 : em);
  return sized.reduce((best, each) => (liking(each) > liking(best) ? each : best));
}

const fit = (need: Box, box: Box) => Math.min(box.width / need.width, box.height / need.height);

/** Text may grow with its box, but beyond this many pixels an em not as fast: the rest becomes air. */
export const COMFORT: Record<Density, number> = { auto: 14, board: 20, supervisor: 20, analyst: 12 };

function softened(em: number, form: BalanceLayout['form'], comfort: number): number {
  const isSmall = form === 'glance' || form === 'number';
  return isSmall || em <= comfort ? em : comfort + (em - comfort) * 0.8;
}

type Groups = (content: Content) => Candidate[][];

/** Groups of equal richness, richest first; needs are in em. */
const GROUPS: Record<Density, Groups> = {
  auto: asMuchAsFits,
  board: fewNumbers,
  supervisor: largeAndFew,
  analyst: everything,
};

function asMuchAsFits({ rows, letters, ...content }: Content): Candidate[][] {
  const { hasSeries: spark, hasCaption: caption, sentence } = content;
  const name = nameWidth(letters);
  const all = { caption, spark, sentence, rows, movements: true, targets: false, name };
  const still = { ...all, movements: false };
  const plain = { ...still, caption: false, spark: false };
  const some = { ...plain, rows: Math.min(rows, 3) };
  const few = { ...plain, rows: Math.min(rows, 2) };
  const groups = [
    [tall({ ...all, score: 6, columns: 2 }, 12), wide({ ...all, score: 6.6, columns: 2 }, 12)],
    [
      tall({ ...still, score: 5.4, columns: 2 }, 11.5),
      wide({ ...still, score: 5.4, columns: 2, caption: false }, 11.5),
      tall({ ...all, score: 5, columns: 1 }, 12),
    ],
    [tall({ ...still, score: 4.4, columns: 2, caption: false }, 11), tall({ ...some, score: 4.4, columns: 1 }, 11.5)],
    [tall({ ...some, score: 4.2, columns: 2 }, 11), wide({ ...some, score: 4.6, columns: 2 }, 11)],
    [tall({ ...few, score: 4, columns: 1 }, 11.5)],
    [tall({ ...few, score: 4.4, columns: 0, rows: 0 }, 11)],
    ...STAMPS,
  ];
  return rows > 0 ? groups : [[tall({ ...still, score: 6, columns: 0 }, 12)], ...groups.slice(5)];
}

/** For a board: the score, its sides, the sentence; no metrics. */
function fewNumbers({ hasSeries: spark, hasCaption: caption, sentence }: Content): Candidate[][] {
  const blocks = { sentence, rows: 0, columns: 0 as const, movements: false, targets: false, name: 0 };
  return [
    [tall({ ...blocks, caption, spark, score: 6 }, 13)],
    [tall({ ...blocks, caption: false, spark: false, score: 5 }, 11)],
    ...STAMPS,
  ];
}

/** For a wall: what is worth acting on, as large as it goes. */
function largeAndFew({ rows, letters, sentence }: Content): Candidate[][] {
  const plain = { caption: false, spark: false, sentence, movements: true, targets: false, name: nameWidth(letters) };
  const [some, few] = [Math.min(rows, 3), Math.min(rows, 2)];
  const of = (shown: number) => [
    tall({ ...plain, rows: shown, score: 6.4, columns: 2 }, 15),
    wide({ ...plain, rows: shown, score: 6, columns: 2 }, 15),
    tall({ ...plain, rows: shown, score: 6.4, columns: 1 }, 15),
  ];
  const bare = tall({ ...plain, rows: 0, score: 4.4, columns: 0 }, 11);
  return [...(rows > 0 ? [of(some), of(few)] : []), [bare], ...STAMPS];
}

/** For an analyst: every metric, beside each value its target. */
function everything(content: Content): Candidate[][] {
  const { rows, letters, hasSeries: spark, hasCaption: caption, sentence } = content;
  const all = { caption, spark, sentence, rows, movements: true, targets: true, name: nameWidth(letters) };
  const full = [
    tall({ ...all, score: 6.4, columns: 2 }, 10.5),
    wide({ ...all, score: 6.4, columns: 2 }, 10.5),
    tall({ ...all, score: 6.4, columns: 1 }, 10.5),
  ];
  return rows > 0 ? [full, ...asMuchAsFits(content)] : asMuchAsFits(content);
}

/** Names keep their width up to a point; longer ones end in dots. */
const nameWidth = (letters: number) => Math.min(15, Math.max(6, letters * 0.53));

/** The same columns as the grid in Bars.tsx, in em. */
const BAR = 4.2;
const VALUE = 4.4;
const MOVED = 6.2;
const TARGET = 6.6;
const SPACE = 0.8;

const metricWidth = ({ name, movements, targets }: Blocks) =>
  name + BAR + VALUE + 2 * SPACE + (targets ? TARGET + SPACE : 0) + (movements ? MOVED + SPACE : 0);

type Blocks = Omit<BalanceLayout, 'em' | 'form' | 'beam'>;

const BEAM = 4.6;
const ROW = 1.95;
const BETWEEN = 1;
const COLUMN_GAP = 2.4;

function tall(blocks: Blocks, least: number): Candidate {
  const { caption, score, sentence, columns, rows, spark } = blocks;
  const lines = columns === 1 ? 2 * rows + 0.6 : rows;
  const parts = [caption && 1.5, score * 0.86, BEAM, columns > 0 && lines * ROW, sentence && (columns === 2 ? 1.6 : 3)];
  const metrics = columns * metricWidth(blocks) + (columns === 2 ? COLUMN_GAP : 0);
  const head = score * 1.2 + 9 + (spark ? 14 : 0);
  return { ...blocks, form: 'tall', least, need: { width: Math.max(metrics, head, 24), height: stackOf(parts) } };
}

/** Width of the large number's column beside the sides, in em. */
export const WIDE_HEAD = 20;

function wide(blocks: Blocks, least: number): Candidate {
  const { caption, score, spark, rows, sentence } = blocks;
  const left = [score * 0.86, spark && 5];
  const right = [BEAM, rows * ROW];
  const height = Math.max(stackOf(left), stackOf(right)) + stackOf([caption && 1.5, sentence && 1.6]);
  const width = WIDE_HEAD + 3 + 2 * metricWidth(blocks) + COLUMN_GAP;
  return { ...blocks, form: 'wide', least, need: { width, height } };
}

const stackOf = (parts: Array<number | false>) => {
  const there = parts.filter((part) => part !== false);
  return there.reduce((sum, part) => sum + part + BETWEEN, 0);
};

function small(form: 'glance' | 'number', least: number): Candidate {
  const nothing = {
    caption: false,
    spark: false,
    sentence: false,
    rows: 0,
    movements: false,
    targets: false,
    name: 0,
    columns: 0 as const,
  };
  const need = form === 'glance' ? { width: 13.4, height: 8.6 } : { width: 4.4, height: 3.4 };
  return { ...nothing, score: form === 'glance' ? 4 : 3, form, least, need };
}

const STAMPS = [[small('glance', 9)], [small('number', 0)]];

interface BeamRoom extends Pick<BalanceLayout, 'form'> {
  /** Pixels of height that no block needs. */
  spare: number;
}

/** Beside its two ends, which keep room for their scores. Spare height lets it tilt further. */
function beamBox(box: Box, em: number, { form, spare }: BeamRoom): Box {
  if (form === 'glance' || form === 'number') {
    return { width: Math.min(box.width * 0.9, em * 12), height: em * 1.9 };
  }
  const width = form === 'wide' ? box.width - (WIDE_HEAD + 2) * em : box.width;
  const height = em * BEAM + Math.max(0, Math.min(spare * 0.4, em * 3));
  return { width: Math.max(em * 6, Math.min(width - em * 17, em * 46)), height };
}

/** Pixels for the line of scores, with the words around it. */
export function sparkBox(box: Box, { em, form, score }: BalanceLayout): Box {
  if (form === 'wide') {
    return { width: WIDE_HEAD * em, height: em * 5 };
  }
  const left = box.width - (score * 1.25 + 14) * em;
  return { width: Math.max(em * 8, Math.min(left, em * 26)), height: em * Math.min(5.6, score) };
}

/** How large a sentence may stand in a box, in pixels. */
export function sentenceSize({ width, height }: Box, length: number): number {
  const LETTER = 0.5;
  const LINE = 1.32;
  const filling = Math.sqrt((width * height) / (Math.max(length, 30) * LETTER * LINE)) * 0.9;
  return Math.max(10, Math.min(filling, height / LINE, width / 60 + 14));
}

/** Whether a sentence stands on one line of so many pixels. */
export const fitsLine = (text: string, width: number, em: number): boolean => text.length * 0.5 * em <= width;

/** How much of its size a number keeps: one of more than three letters, as with decimals, takes the room of three. */
export const keptSize = (text: string): number => Math.min(1, 3 / text.length);
