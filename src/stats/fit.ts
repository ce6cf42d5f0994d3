import { inverse } from './inverse';
import { minimum } from './minimum';
import type { Smooth } from './minimum';
import { normalQuantile } from './normal';
import type { Interval } from './wilson';

/** The log likelihood of rows, as a function of parameters that are all above 0. */
export interface Likelihood<Name extends string> {
  names: readonly Name[];
  at: Smooth;
}

/** Why an estimate should not be trusted as it stands. */
export interface Doubt {
  kind: DoubtKind;
  /** The parameter it is about. */
  of?: string;
  /** What was measured, where a doubt rests on a measure. */
  value?: number;
}

export type DoubtKind =
  /** More likely parameters are left to be found. */
  | 'not-converged'
  /** Rows hardly tell this parameter: its 95 % interval reaches tenfold, or it has none. */
  | 'undetermined'
  /** So many customers bought again in no time at all, which no rate of buying explains: the peak found is only a local one. */
  | 'bought-at-once'
  /** The model's repeat purchases of its own customers differ from those seen, by this share. */
  | 'misses-repeats'
  /** Purchases of the held-out time differ from those foreseen, by this share of them. */
  | 'misses-holdout'
  /** The model's survival differs from the one seen, by so much at the worst time. */
  | 'misses-survival'
  /** Those who buy more often spend more or less each time than the model allows: this correlation. */
  | 'spend-goes-with-frequency'
  /** The mean over all customers is infinite under these parameters. */
  | 'infinite-mean';

export type Parameters<Name extends string> = Record<Name, number>;

export interface Fit<Name extends string> {
  parameters: Parameters<Name>;
  /** Standard errors; null where the rows do not tell. */
  errors: Record<Name, number | null>;
  /** 95 % intervals, symmetric in the logarithm. */
  intervals: Record<Name, Interval | null>;
  /** Of the logarithms of the parameters, in the order of their names; null where the likelihood has no peak. */
  covariance: number[][] | null;
  logLikelihood: number;
  doubts: Doubt[];
}

/**
 * The most likely parameters, found downhill in their logarithms, with errors from the curvature there.
 * Assumes: 1) rows are independent; 2) there are enough of them for the likelihood to be about normal around its peak.
 * Source: Pawitan 2001, In All Likelihood, pp. 32-34 and 218-221 (observed information, intervals on a scale of one's choice).
 */
export function fitPositive<Name extends string>(likelihood: Likelihood<Name>, start: Parameters<Name>): Fit<Name> {
  const { names } = likelihood;
  const loss = inLogarithms(likelihood.at);
  const found = settled(
    loss,
    Float64Array.from(names, (name) => Math.log(start[name]))
  );
  const covariance = inverse(found.curvature);
  const errors = names.map((_, index) => errorOf(covariance, index));
  const record = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(names.map((name, index) => [name, value(index)])) as Record<Name, Value>;
  const values = found.at.map(Math.exp);
  return {
    parameters: record((index) => values[index]),
    errors: record((index) => times(errors[index], values[index])),
    intervals: record((index) => intervalOf(values[index], errors[index])),
    covariance,
    logLikelihood: -found.value,
    doubts: [
      ...(found.left <= ENOUGH ? [] : [{ kind: 'not-converged' as const }]),
      ...names
        .filter((_, index) => !(errors[index] !== null && Z95 * errors[index] < Math.log(10)))
        .map((of) => ({ kind: 'undetermined' as const, of })),
    ],
  };
}

/** The log likelihood under given parameters. */
export function likelihoodAt<Name extends string>({ names, at }: Likelihood<Name>, given: Parameters<Name>): number {
  return at(
    Float64Array.from(names, (name) => given[name]),
    new Float64Array(names.length)
  );
}

/**
 * Standard error of a figure that follows from the parameters, by how it changes with them (delta method); null where a parameter has
 * no error.
 * Source: Pawitan 2001, p. 89.
 * @example figureError(fit, ({ alpha, beta }) => alpha / (alpha + beta));
 */
export function figureError<Name extends string>(
  { parameters, covariance }: Fit<Name>,
  figure: (parameters: Parameters<Name>) => number
): number | null {
  const names = Object.keys(parameters) as Name[];
  const moved = (name: Name, by: number) => figure({ ...parameters, [name]: parameters[name] * Math.exp(by) });
  const slopes = names.map((name) => (moved(name, WIDTH) - moved(name, -WIDTH)) / (2 * WIDTH));
  const variance = covariance?.reduce(
    (sum, row, i) => sum + row.reduce((before, each, j) => before + slopes[i] * each * slopes[j], 0),
    0
  );
  return variance === undefined ? null : Math.sqrt(variance);
}

const Z95 = normalQuantile(0.975)!;

/** So much log likelihood may be left to be gained, at most. */
const ENOUGH = 1e-5;

/** Of a step in a logarithm over which a slope is taken. */
const WIDTH = 1e-4;

/** Beyond e to this power a parameter has left every scale that rows can speak of. */
const FURTHEST = 40;

function inLogarithms(at: Smooth): Smooth {
  return (logarithms, slopes) => {
    if (logarithms.some((each) => Math.abs(each) > FURTHEST)) {
      return Infinity;
    }
    const values = logarithms.map(Math.exp);
    const value = at(values, slopes);
    slopes.forEach((slope, index) => (slopes[index] = -slope * values[index]));
    return -value;
  };
}

interface Settled {
  at: Float64Array;
  value: number;
  curvature: number[][];
  /** What the curvature says is left to be gained. */
  left: number;
}

/** Walks down until nothing is left to gain; where the search stopped short of that, it sets out again from there. */
function settled(loss: Smooth, start: Float64Array): Settled {
  let best = start;
  for (let round = 0; ; round += 1) {
    const { at, value, slopes } = minimum(loss, best);
    const curvature = curvatureOf(loss, at);
    const left = gain(curvature, slopes);
    if (left <= ENOUGH || round === 2) {
      return { at, value, curvature, left };
    }
    best = at;
  }
}

function gain(curvature: number[][], slopes: Float64Array): number {
  const covariance = inverse(curvature);
  const step = (row: readonly number[]) => row.reduce((sum, each, index) => sum + each * slopes[index], 0);
  return covariance === null
    ? slopes.reduce((sum, slope) => sum + Math.abs(slope), 0)
    : slopes.reduce((sum, slope, index) => sum + 0.5 * slope * step(covariance[index]), 0);
}

/** Second derivatives, as central differences of the exact slopes. */
function curvatureOf(loss: Smooth, at: Float64Array): number[][] {
  const slopesAt = (moved: number, by: number) => {
    const slopes = new Float64Array(at.length);
    loss(
      at.map((each, index) => (index === moved ? each + by : each)),
      slopes
    );
    return slopes;
  };
  const rows = Array.from(at, (_, moved) => {
    const [above, below] = [slopesAt(moved, WIDTH), slopesAt(moved, -WIDTH)];
    return above.map((each, index) => (each - below[index]) / (2 * WIDTH));
  });
  return rows.map((row, i) => Array.from(row, (each, j) => (each + rows[j][i]) / 2));
}

/** Of a logarithm; null where there is none or it spans every scale. */
function errorOf(covariance: number[][] | null, index: number): number | null {
  const error = covariance === null ? Infinity : Math.sqrt(covariance[index][index]);
  return error < FURTHEST ? error : null;
}

function intervalOf(value: number, error: number | null): Interval | null {
  return error === null ? null : { low: value * Math.exp(-Z95 * error), high: value * Math.exp(Z95 * error) };
}

function times(error: number | null, value: number): number | null {
  return error === null ? null : error * value;
}
