import type { Cells, CompiledMetric, Material } from '../../formula';
import type { DrivenStep, DrivenWalk } from '../../model';
import { chainMoves } from '../../stats';
import type { Chain } from '../../stats';
import { silenceOf, stepOf } from '../measure';
import type { WholeSides } from './groups';

/** The movement of the whole through what a metric's formula is made of; null where it is of one piece. */
export function walkOver(metric: CompiledMetric, material: Material, whole: WholeSides): DrivenWalk | null {
  const { walk } = metric;
  if (!walk || silenceOf(metric, material, 'now')) {
    return null;
  }
  const [now, before] = [chainIn(metric, material.cellsAt('now', 0)), chainIn(metric, material.cellsAt('before', 0))];
  const untold = whyUntold({ now, before }, whole);
  const moves = untold === null ? chainMoves(before, now) : null;
  const stepsOf = (side: 'parts' | 'factors') =>
    walk[side].map(({ title }, index): DrivenStep => ({
      title,
      now: known(now[side][index]),
      before: known(before[side][index]),
      by: moves?.[side][index] ?? null,
      isFactor: side === 'factors',
    }));
  return { steps: [...stepsOf('parts'), ...stepsOf('factors')], untold };
}

/** NaN where a step is not known. A sum of nothing is nothing, beside others that are something. */
function chainIn(metric: CompiledMetric, cells: Cells): Chain {
  const [parts, factors] = (['parts', 'factors'] as const).map((side) =>
    metric.walk![side].map((step) => (cells.length > 0 ? stepOf(step, metric, cells)[0] : NaN))
  );
  const knowsAny = parts.some((part) => !Number.isNaN(part));
  return { parts: knowsAny ? parts.map((part) => (Number.isNaN(part) ? 0 : part)) : parts, factors };
}

/** Sums of doubles in another order: far above their rounding and far below a row. */
const ROUNDING = 1e-9;

function whyUntold(sides: { now: Chain; before: Chain }, { now, before }: WholeSides): DrivenWalk['untold'] {
  const values = { now: now.value, before: before?.value ?? null };
  const all = (['now', 'before'] as const).map((side) => ({ ...sides[side], value: values[side] }));
  const isKnown = ({ parts, factors, value }: (typeof all)[number]) =>
    value !== null && ![...parts, ...factors].some(Number.isNaN);
  if (!all.every(isKnown)) {
    return 'unknown';
  }
  if (all.some(({ parts, factors }) => parts.some((part) => part < 0) || factors.some((factor) => factor <= 0))) {
    return 'negative';
  }
  const isWhole = ({ parts, factors, value }: (typeof all)[number]) => {
    const times = factors.reduce((product, factor) => product * factor, 1);
    const sum = parts.reduce((total, part) => total + part * times, 0);
    return Math.abs(sum - value!) <= ROUNDING * Math.abs(sum);
  };
  return all.every(isWhole) ? null : 'not adding up';
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
