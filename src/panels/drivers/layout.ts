import type { Ladder } from '../../ui/ladder';

/** Pixels. */
export interface Box {
  width: number;
  height: number;
}

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
  /** Rate and share beside the sum. */
  split: boolean;
}

interface Content {
  rungs: number;
  families: number;
  /** Letters of the sentence; 0: none. */
  letters: number;
  /** Whether rates and shares are known. */
  split: boolean;
}

const [ROW, ROOMY, LINE, LETTER] = [1.85, 2.8, 1.4, 0.5];
/** The smallest text that is read, and where growing with the box slows down, in pixels. */
const [LEAST, COMFORT] = [11, 14];
/** Name, bar and figure; what rate and share add, in em. */
const [NEEDS, SPLIT] = [26, 10];

/** As much of the waterfall as stays readable: families first give up their rows, then the smallest steps theirs. */
export function layoutOf(box: Box, content: Content): Layout {
  const nothing = { row: ROW, heads: false, most: 0, split: false };
  if (box.width < 240 || box.height < 110) {
    return { ...nothing, form: 'stamp', em: Math.max(9, Math.min(box.width / 13, box.height / 7.6)) };
  }
  const heads = content.families > 1;
  const full = fitted(box, content, content.rungs + 2 + (heads ? content.families : 0));
  if (full.em >= LEAST) {
    return { ...full, form: 'waterfall', heads, most: content.rungs, split: hasSplit(box, full.em, content) };
  }
  const rows = Math.floor((box.height / LEAST - wordsHeight(box, content, LEAST)) / ROW) - 2;
  if (rows < 2) {
    return { ...nothing, form: 'sentence', em: LEAST };
  }
  const most = Math.min(rows, content.rungs);
  const less = fitted(box, content, most + 2);
  const em = Math.max(less.em, LEAST * 0.95);
  return { ...less, em, form: 'waterfall', heads: false, most, split: hasSplit(box, em, content) };
}

const hasSplit = (box: Box, em: number, { split }: Content) => split && box.width / em >= NEEDS + SPLIT;

/** Caption or trail, and the sentence, in em. */
const wordsHeight = ({ width }: Box, { letters }: Content, em: number) =>
  2.6 + (letters > 0 ? Math.ceil((letters * LETTER * em) / width) * LINE + 0.8 : 0);

function fitted(box: Box, content: Content, rows: number): Pick<Layout, 'em' | 'row'> {
  let em = Math.min(box.width / NEEDS, box.height / (rows * ROW + 2.6));
  while (em > LEAST && (rows * ROW + wordsHeight(box, content, em)) * em > box.height) {
    em *= 0.98;
  }
  em = (rows * ROW + wordsHeight(box, content, em)) * em > box.height ? 0 : em;
  const soft = em <= COMFORT ? em : COMFORT + (em - COMFORT) * 0.8;
  const spare = soft > 0 ? (box.height / soft - wordsHeight(box, content, soft)) / rows : ROW;
  return { em: soft, row: Math.min(ROOMY, Math.max(ROW, spare)) };
}

/** A bar in per cent of its track. */
export interface Bar {
  left: number;
  width: number;
  /** Where the next step goes on from. */
  at: number;
}

export interface Bars {
  before: Bar;
  now: Bar;
  steps: readonly Bar[];
  /** The scale does not begin at zero: the two whole bars are cut. */
  cut: boolean;
}

/** Every step begins where the one above it ended. */
export function barsOf({ before, now }: Pick<Ladder, 'before' | 'now'>, moves: readonly number[]): Bars {
  const stops = moves.reduce<number[]>((all, by) => [...all, all[all.length - 1] + by], [before]);
  const [low, high] = [Math.min(...stops, now), Math.max(...stops, now)];
  const span = high - low || Math.abs(high) || 1;
  const from = low >= 0 ? Math.max(0, low - span * 0.4) : low - span * 0.05;
  const to = high + span * 0.05;
  const place = (value: number) => ((value - from) / (to - from)) * 100;
  const whole = (value: number): Bar => ({ left: 0, width: place(value), at: place(value) });
  const steps = moves.map((_, index) => {
    const [start, end] = [place(stops[index]), place(stops[index + 1])];
    return { left: Math.min(start, end), width: Math.abs(end - start), at: end };
  });
  return { before: whole(before), now: whole(now), steps, cut: from > 0 };
}
