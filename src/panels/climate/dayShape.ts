import type { LoadFifth } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { ticksWithin } from '../../ui/ticks';

interface Tick {
  value: number;
  /** Pixels from the left, or from the top. */
  at: number;
}

/** A fifth as it is drawn, in pixels. */
interface FifthMark {
  x: number;
  y: number;
  low: number;
  high: number;
}

export interface DayShape {
  marks: readonly FifthMark[];
  loads: readonly Tick[];
  answers: readonly Tick[];
  /** Where lines begin, and where the foot does. */
  left: number;
  bottom: number;
}

/** Answers are drawn up to this at least, so that noise does not fill the box. */
const LEAST = 0.25;
/** For what is written below and beside, in em. */
const FOOT = 2.8;
const SIDE = 3.4;

/** Where fifths stand in a box: load to the right, answers upwards, the usual of both in the middle. */
export function dayShape(fifths: readonly LoadFifth[], { box, em }: { box: Box; em: number }): DayShape {
  const [left, bottom] = [SIDE * em, box.height - FOOT * em];
  const answers = 1.1 * Math.max(LEAST, ...fifths.flatMap(({ low, high }) => [-low, high]));
  const loads = 1.15 * Math.max(...fifths.map(({ load }) => Math.abs(load)));
  const x = (load: number) => left + ((box.width - left) / 2) * (1 + load / loads);
  const y = (answer: number) => (bottom / 2) * (1 - answer / answers);
  return {
    marks: fifths.map(({ load, pulse, low, high }) => ({ x: x(load), y: y(pulse), low: y(low), high: y(high) })),
    loads: ticksWithin(-loads, loads, 5).map((value) => ({ value, at: x(value) })),
    answers: ticksWithin(-answers, answers, 4).map((value) => ({ value, at: y(value) })),
    ...{ left, bottom },
  };
}
