/** Pixels. */
export interface Box {
  width: number;
  height: number;
}

/** How much is said above a picture: what moved and why, what moved, or nothing. */
export type Said = 'full' | 'short' | 'nothing';

export interface Layout {
  /** `stamp`: a number and its first reason. `sentence`: words alone. `waterfall`: all of it. */
  form: 'stamp' | 'sentence' | 'waterfall';
  em: number;
  /** Height of a row, in em. */
  row: number;
  /** Families have rows of their own. */
  heads: boolean;
  /** Steps there is room for. */
  most: number;
  /** Figures beside the sum: none, or two and more. */
  split: number;
  /** Width of a step's name, in em. */
  name: number;
  /** The period, or the way back. */
  top: boolean;
  said: Said;
}

export interface Content {
  rungs: number;
  families: number;
  /** Letters of the longest name of a step. */
  letters: number;
  /** Whether the top line must stay: it is the way back. */
  keepsTop: boolean;
  /** Letters of what may be said; 0: nothing. */
  sentence: Record<Exclude<Said, 'nothing'>, number>;
  /** How many figures there are beside the sum. */
  split: number;
}

const [ROW, ROOMY, LINE, LETTER] = [1.85, 2.8, 1.4, 0.5];
/** The smallest text that is read, and where growing with the box slows down, in pixels. */
const [LEAST, COMFORT] = [11, 14];
/** Columns in em: the least bar, a figure, and one of those beside it. */
const [BAR, FIGURE, BESIDE] = [6, 5.6, 6.2];
/** Names longer than this end in dots. */
const LONGEST = 15;

/** Less room than this holds a number and a reason, in pixels. */
export const isStamp = ({ width, height }: Box): boolean => width < 240 || height < 110;

export const stampSize = ({ width, height }: Box): number => Math.max(9, Math.min(width / 13, height / 7.6));

/** As much of the waterfall as stays readable: families first give up their rows, then the smallest steps theirs, then the words. */
export function layoutOf(box: Box, content: Content, largest = Infinity): Layout {
  const tiers = tiersOf(content);
  const nothing = { row: ROW, heads: false, most: 0, split: 0, name: 0, top: true, said: 'full' as const };
  if (isStamp(box)) {
    return { ...nothing, form: 'stamp', em: stampSize(box) };
  }
  const found = tiers
    .map((words) => whole(box, content, { words, largest }) ?? folded(box, content, words))
    .find(Boolean);
  return found ?? { ...nothing, form: 'sentence', em: LEAST };
}

interface Words extends Pick<Layout, 'top' | 'said'> {
  /** Fewer steps than this are not worth these words. */
  least: number;
}

function tiersOf({ rungs, keepsTop, sentence: { full, short } }: Content): Words[] {
  const said = (letters: number, which: Said): Said => (letters > 0 ? which : 'nothing');
  return [
    { top: true, said: said(full, 'full'), least: Math.min(rungs, 4) },
    { top: keepsTop, said: said(short, 'short'), least: Math.min(rungs, 3) },
    { top: keepsTop, said: 'nothing', least: Math.min(rungs, 2) },
  ];
}

/** Every step, with the families' rows where they fit. */
function whole(box: Box, content: Content, { words, largest }: Told): Layout | null {
  const { rungs, families } = content;
  const all = { form: 'waterfall' as const, most: rungs, ...words };
  for (const heads of families > 1 ? [true, false] : [false]) {
    const fit = fitted(box, { content, words, largest, rows: rungs + 2 + (heads ? families : 0) });
    if (fit.em >= LEAST) {
      return { ...all, ...fit, heads };
    }
  }
  return null;
}

/** The largest steps, and the others summed. */
function folded(box: Box, content: Content, words: Words): Layout | null {
  const room = Math.floor((box.height / LEAST - wordsHeight(box, content, { words, em: LEAST })) / ROW) - 2;
  const most = Math.min(room, content.rungs);
  return most < words.least
    ? null
    : { form: 'waterfall', heads: false, most, ...words, ...columnsOf(box, content, LEAST), em: LEAST, row: ROW };
}

interface Told {
  words: Words;
  /** Pixels that an em may have, so that one level reads like the other. */
  largest: number;
}

interface Fitting extends Told {
  content: Content;
  rows: number;
}

function fitted(box: Box, { content, words, rows, largest }: Fitting): Pick<Layout, 'em' | 'row' | 'split' | 'name'> {
  const needs = (em: number) => (rows * ROW + wordsHeight(box, content, { words, em })) * em;
  let em = Math.min(box.width / (nameWidth(content) + BAR + FIGURE), box.height / (rows * ROW));
  while (em > LEAST && needs(em) > box.height) {
    em *= 0.98;
  }
  if (needs(em) > box.height) {
    return { em: 0, row: ROW, split: 0, name: 0 };
  }
  const soft = Math.min(softened(em), largest);
  const spare = (box.height / soft - wordsHeight(box, content, { words, em: soft })) / rows;
  return { em: soft, row: Math.min(ROOMY, Math.max(ROW, spare)), ...columnsOf(box, content, soft) };
}

/** Text may grow with its box, but not as fast. */
const softened = (em: number) => (em <= COMFORT ? em : COMFORT + (em - COMFORT) * 0.8);

/** Of the longest name; longer ones are cut where bars need the room. */
const nameWidth = (content: Content) => Math.min(LONGEST, wholeWidth(content));

const wholeWidth = ({ letters }: Content) => letters * 0.53 + 2.6;

/** More figures, two at least, only where bars stay long enough to be compared. */
function columnsOf({ width }: Box, content: Content, em: number): Pick<Layout, 'split' | 'name'> {
  const room = width / em - FIGURE;
  const name = Math.max(Math.min(nameWidth(content), room - BAR), Math.min(wholeWidth(content), room - 2 * BAR));
  const fit = Math.min(content.split, Math.floor((room - name - 2 * BAR) / BESIDE));
  return { name, split: fit < 2 ? 0 : fit };
}

/** Top line, sentence and the heads of the two figures, in em. */
function wordsHeight({ width }: Box, { sentence, split }: Content, { words, em }: { words: Words; em: number }) {
  const letters = words.said === 'nothing' ? 0 : sentence[words.said];
  const lines = Math.ceil((letters * LETTER * em) / width);
  return (words.top ? 1.4 : 0) + (lines > 0 ? lines * LINE + 0.8 : 0) + (split > 0 ? 1.4 : 0);
}

/** A plot with words above it, or a stamp. */
export interface PlotLayout {
  form: 'stamp' | 'plot';
  em: number;
  said: Said;
  plot: Box;
}

/** The least plot that can be read, in em. */
const PLOT = 9;

/** A plot takes what the words leave; where that is little, the words go first. */
export function plotLayout(box: Box, sentence: Content['sentence'], largest = Infinity): PlotLayout {
  if (isStamp(box)) {
    return { form: 'stamp', em: stampSize(box), said: 'nothing', plot: box };
  }
  const natural = Math.min(box.width / 34, box.height / 18);
  const em = Math.min(Math.max(LEAST, softened(natural)), largest);
  const words = (said: Said) =>
    said === 'nothing' ? 1.6 : 1.6 + Math.ceil((sentence[said] * LETTER * em) / box.width) * LINE + 0.8;
  const said = (['full', 'short'] as const).find((each) => box.height / em - words(each) >= PLOT) ?? 'nothing';
  return { form: 'plot', em, said, plot: { width: box.width, height: box.height - words(said) * em } };
}
