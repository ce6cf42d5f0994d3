import { legOf } from '../derive';
import type { Sought } from '../derive';
import type { CompiledMetric } from '../formula';
import { Problem } from '../model';
import type { ChosenMetric, Definitions, MetricAbove, MetricMove, Period, Request, Signal } from '../model';
import { wholeBuckets } from '../plan';

import { compileMetric } from './compile';

const DAY = 86_400_000;
/** A change leaves three weeks on either side, and two more tell how weeks differ. */
const LEAST_WEEKS = 8;

/** Signals look at whole weeks that are over, at units of the chain, and at people only where that was allowed. */
export function signalsRequest(asked: Request, definitions: Definitions): Request {
  const groupBy = asked.groupBy?.length ? asked.groupBy : unitLevels(definitions);
  demandAllowed({ ...asked, groupBy }, definitions);
  return { ...asked, groupBy, period: weeksOf(asked), grain: 'week', compare: 'none' };
}

/** Every metric that a signal names, its first leg first. */
export function signalMetrics({ legs, unless = [], truth }: Signal): ChosenMetric[] {
  return [...legs, ...unless, ...(truth ? [truth] : [])].map(({ metric, variant, entity, parameters }) => ({
    metric,
    ...{ variant, entity, parameters },
  }));
}

/** Signals with their metrics found among the compiled ones; without those whose metrics make no sense, which is told elsewhere. */
export function soughtIn(definitions: Definitions, metrics: readonly CompiledMetric[]): Sought[] {
  const keys = metrics.map(({ info }) => info.key);
  const indexOf = (choice: ChosenMetric) => keys.indexOf(keyOf(choice, definitions));
  const legsOf = (moves: ReadonlyArray<MetricMove | MetricAbove>) => moves.map((move) => legOf(move, indexOf(move)));
  return Object.values(definitions.signals)
    .filter((signal) => signalMetrics(signal).every((choice) => indexOf(choice) >= 0))
    .map((signal) => {
      const [first, ...others] = legsOf(signal.legs);
      const truth = signal.truth ? indexOf(signal.truth) : null;
      return { signal, first, others, unless: legsOf(signal.unless ?? []), truth };
    });
}

function keyOf({ metric, variant, entity, parameters }: ChosenMetric, definitions: Definitions): string {
  try {
    return compileMetric({ metric, variant, entity, parameters }, definitions).info.key;
  } catch {
    return '';
  }
}

/** The chain down to where people begin. */
function unitLevels({ chains, dimensions }: Definitions): string[] {
  const [chain] = Object.values(chains);
  return (chain?.levels ?? []).filter((level) => !dimensions[level]?.person);
}

/** A field of the house's own may hold names: it is not asked about what nobody knows of it. */
function demandAllowed({ groupBy = [], filters = [] }: Request, { dimensions, signalsByPerson }: Definitions): void {
  const names = [...groupBy, ...filters.map(({ dimension }) => dimension)];
  const person = names.find((name) => dimensions[name]?.person ?? dimensions[name] === undefined);
  if (person !== undefined && !signalsByPerson) {
    throw new Problem('denied', `Signals are not given by ${person}: they would be about single people.`, {
      hint: 'Look at teams. An administrator can allow signals about people in the settings of this data source.',
    });
  }
}

function weeksOf({ period, calendar, now }: Request): Period {
  const whole = wholeBuckets({ from: period.from, to: Math.min(period.to, now) }, 'week', calendar);
  const weeks = whole ? Math.round((whole.to - whole.from) / (7 * DAY)) : 0;
  if (whole === null || weeks < LEAST_WEEKS) {
    throw new Problem('invalid', `Signals need ${LEAST_WEEKS} whole weeks, and the period has ${weeks}.`, {
      hint: 'Choose a longer period; a year shows most. In a panel, "Relative time" of the query options does it for this panel alone.',
    });
  }
  return whole;
}
