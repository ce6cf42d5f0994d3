/** A smooth function of several variables: returns its value and writes its slopes. Infinity where it is not defined. */
export type Smooth = (at: Float64Array, slopes: Float64Array) => number;

export interface Point {
  at: Float64Array;
  value: number;
  slopes: Float64Array;
}

export interface Search {
  /** Ends when no more than so much is left to be gained. */
  tolerance?: number;
  /** Ends after so many steps in any case. */
  most?: number;
  /** No variable moves further in one step. */
  furthest?: number;
}

/**
 * The lowest point that can be reached downhill from a start, by quasi-Newton steps (BFGS). Whether it is the lowest of all, and
 * whether it is one at all, is for the caller to judge by its slopes.
 * Source: Nocedal & Wright 2006, Numerical Optimization, 2nd ed., pp. 136-143; line search of Lewis & Overton 2013, Math. Program.
 * 141, p. 147, algorithm 2.6.
 * @example minimum((at, slopes) => ((slopes[0] = 2 * at[0] - 2), (at[0] - 1) ** 2), Float64Array.of(9)).at; // => [1]
 */
export function minimum(smooth: Smooth, start: Float64Array, search: Search = {}): Point {
  const { tolerance = 1e-9, most = 500, furthest = 3 } = search;
  let here = pointAt(smooth, start);
  let inverse: Float64Array[] | null = null;
  for (let step = 0; step < most; step += 1) {
    const direction = downhill(inverse, here.slopes);
    const slope = dot(direction, here.slopes);
    if (!(slope < -(tolerance + ROUNDING * Math.abs(here.value)))) {
      break;
    }
    const next = along(smooth, here, { direction, slope, longest: furthest / largest(direction) });
    if (next === null) {
      if (inverse === null) {
        break;
      }
      inverse = null; // What was learnt of the curvature misleads: begin again from the slopes alone.
      continue;
    }
    inverse = learnt(inverse, difference(next.at, here.at), difference(next.slopes, here.slopes));
    here = next;
  }
  return here;
}

/** A sum of so many rows is not known better than to this share of itself. */
const ROUNDING = 1e-14;

function pointAt(smooth: Smooth, at: Float64Array): Point {
  const slopes = new Float64Array(at.length);
  const value = smooth(at, slopes);
  return { at, value: Number.isNaN(value) ? Infinity : value, slopes };
}

function downhill(inverse: readonly Float64Array[] | null, slopes: Float64Array): Float64Array {
  return slopes.map((each, row) => (inverse === null ? -each : -dot(inverse[row], slopes)));
}

interface Line {
  direction: Float64Array;
  /** By how much the value changes along it at its start; below 0. */
  slope: number;
  longest: number;
}

/** A point clearly lower along the line, at which it falls clearly less steeply. Null where rounding hides any. */
function along(smooth: Smooth, from: Point, { direction, slope, longest }: Line): Point | null {
  let [least, most] = [0, Infinity];
  let length = Math.min(1, longest);
  for (let trial = 0; trial < 60; trial += 1) {
    const next = pointAt(
      smooth,
      from.at.map((each, index) => each + length * direction[index])
    );
    if (!(next.value <= from.value + 1e-4 * length * slope)) {
      most = length;
    } else if (dot(next.slopes, direction) < 0.9 * slope && length < longest) {
      least = length;
    } else {
      return next;
    }
    length = most < Infinity ? (least + most) / 2 : Math.min(2 * least, longest);
  }
  return null;
}

/** The inverse of the curvature, corrected so that it explains the step just made. */
function learnt(known: readonly Float64Array[] | null, step: Float64Array, turn: Float64Array): Float64Array[] | null {
  const bend = dot(step, turn);
  if (!(bend > 0)) {
    return known === null ? null : [...known];
  }
  const inverse = known ?? scaled(step.length, bend / dot(turn, turn));
  const turned = Float64Array.from(inverse, (row) => dot(row, turn));
  const scale = (1 + dot(turn, turned) / bend) / bend;
  return inverse.map((row, i) =>
    row.map((each, j) => each + scale * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / bend)
  );
}

function scaled(size: number, scale: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => new Float64Array(size).fill(scale, row, row + 1));
}

function difference(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((each, index) => each - right[index]);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let each = 0; each < left.length; each += 1) {
    sum += left[each] * right[each];
  }
  return sum;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
