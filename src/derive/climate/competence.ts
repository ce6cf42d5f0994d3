import type { Material, Needs } from '../../formula';
import type { Competence, CompetencePoint, Learners, LongerLearning } from '../../model';
import { medianTime, normalQuantile, productLimit, restrictedMean, tally } from '../../stats';
import type { Events } from '../../stats';
import { valuesOf } from '../measure';
import { byName, keyOf } from '../paths';
import type { Path } from '../paths';
import { standAgainstChance } from '../retention/beyond-chance';

import { COMPETENCE_DIMENSIONS, MOST_STEPS, STEP_DAYS } from './competence-needs';
import type { CompetenceSum } from './competence-needs';

/** Fewer people learning than this and a curve is not told: one of them would be too much of it, and could be known by it. */
const LEAST_PEOPLE = 5;
/** A curve begins in these steps or not at all: who was competent before anybody looked is missing from it. */
const LATEST_START = 5;
const Z95 = normalQuantile(0.975)!;

/** What is told where nobody says who is new and who is competent. */
export const NO_COMPETENCE: Competence = {
  ...{ groups: [], competent: null, already: null, slowest: null, leastPeople: LEAST_PEOPLE, silence: 'unavailable' },
};

/**
 * How soon new people are competent: the product-limit estimate over steps of tenure. Each stretch up to which a person was seen is under
 * observation from the one before, so that who is first seen late enters late, and who leaves, moves or is not seen for long is censored.
 * Assumes: people who leave before they are competent would have come to be as soon as those who stay.
 */
export function competenceOf(needs: Needs, material: Material): Competence {
  if (material.silent.size > 0) {
    return NO_COMPETENCE;
  }
  const { all, groups } = countedIn(needs, material);
  const told = groups.filter(({ path }) => !path.includes(null)).sort((left, right) => byName(left.path, right.path));
  const whole = learnersOf(all, null);
  const learners = [whole, ...(told.length > 1 ? told.map((each) => learnersOf(each, all)) : [])];
  const silence = whole.half === null ? 'few' : null;
  const { competent, already } = silence === null ? all : NO_COMPETENCE;
  return {
    ...{ groups: learners, competent, already, slowest: slowestOf(learners) },
    ...{ leastPeople: LEAST_PEOPLE, silence },
  };
}

/** People of one place by step of tenure, from the first. */
class Counted {
  readonly learning = new Float64Array(MOST_STEPS + 1);
  readonly ended = new Float64Array(MOST_STEPS + 1);
  people = 0;
  already = 0;

  constructor(readonly path: Path) {}

  add({ steps, sums }: Row, sign = 1): void {
    this.people += sign * sums['seen new'];
    this.already += sign * sums['seen competent'];
    if (steps !== null) {
      for (let step = steps.from + 1; step <= steps.until; step += 1) {
        this.learning[step] += sign * sums.stretches;
      }
      this.ended[steps.until] += sign * sums.competent;
    }
  }

  /** All others. */
  without({ path, learning, ended }: Counted): Counted {
    const rest = new Counted(path);
    learning.forEach((count, step) => {
      rest.learning[step] = this.learning[step] - count;
      rest.ended[step] = this.ended[step] - ended[step];
    });
    return rest;
  }

  get competent(): number {
    return this.ended.reduce((sum, count) => sum + count, 0);
  }

  /** The steps that follow each other in which enough people learn; null where none of the first has. */
  private get told(): { from: number; to: number } | null {
    const from = this.learning.findIndex((count) => count >= LEAST_PEOPLE);
    const few = this.learning.findIndex((count, step) => step > from && count < LEAST_PEOPLE);
    return from < 0 || from > LATEST_START ? null : { from: from - 1, to: few < 0 ? MOST_STEPS : few - 1 };
  }

  /** Who learns in a step is under observation in it alone: a curve knows no more of anybody. */
  get events(): Events | null {
    const { told } = this;
    if (told === null) {
      return null;
    }
    const length = told.to - told.from + 1;
    const [ended, censored, entered] = [tally(length), tally(length), tally(length)];
    for (let place = 1; place < length; place += 1) {
      const step = told.from + place;
      entered.count[place - 1] = this.learning[step];
      ended.count[place] = this.ended[step];
      censored.count[place] = this.learning[step] - this.ended[step];
    }
    return {
      times: Float64Array.from({ length }, (_, place) => (told.from + place) * STEP_DAYS),
      ...{ ended, censored, entered },
    };
  }
}

interface Row {
  group: Path;
  steps: { from: number; until: number } | null;
  sums: Record<CompetenceSum, number>;
}

function countedIn(needs: Needs, material: Material): { all: Counted; groups: Counted[] } {
  const all = new Counted([]);
  const groups = new Map<string, Counted>();
  for (const row of rowsIn(needs, material)) {
    const own = groups.get(keyOf(row.group)) ?? new Counted(row.group);
    groups.set(keyOf(row.group), own);
    all.add(row);
    own.add(row);
  }
  return { all, groups: [...groups.values()].filter(({ path }) => path.length > 0) };
}

function rowsIn({ metrics }: Needs, material: Material): Row[] {
  const cells = material.cellsAt('now', 0);
  const columns = metrics.map((metric) => [metric.info.key as CompetenceSum, valuesOf(metric, cells).above] as const);
  return cells.groups.map((path, row) => {
    const [until, since] = path.slice(-COMPETENCE_DIMENSIONS.length).map((step) => (step === null ? 0 : Number(step)));
    return {
      group: path.slice(0, -COMPETENCE_DIMENSIONS.length),
      steps: until > 0 && since > 0 && since <= until ? { from: until - since, until } : null,
      sums: Object.fromEntries(columns.map(([key, values]) => [key, values[row] || 0])) as Row['sums'],
    };
  });
}

/** `all`: those among whom they are compared with the others; null where they are not. */
function learnersOf(counted: Counted, all: Counted | null): Learners {
  const { path, people, events } = counted;
  const steps = events === null ? [] : productLimit(events);
  const median = events && medianTime(steps);
  return {
    ...{ path, people },
    curve: steps.map(({ time, atRisk, survival, interval }): CompetencePoint => ({
      ...{ days: time, learning: atRisk, share: 1 - survival },
      interval: interval && { low: 1 - interval.high, high: 1 - interval.low },
    })),
    half: median && { days: median.value, low: median.low, high: median.high },
    longer: all && longerThan(events, all.without(counted).events),
  };
}

/** Over the time in which both are seen. */
function longerThan(own: Events | null, others: Events | null): LongerLearning | null {
  if (own === null || others === null) {
    return null;
  }
  const within = Math.min(...[own, others].map(({ times }) => times[times.length - 1]));
  const [mine, theirs] = [restrictedMean(own, within), restrictedMean(others, within)];
  if (mine === null || theirs === null) {
    return null;
  }
  const value = mine.value - theirs.value;
  const error = Z95 * Math.hypot(mine.error, theirs.error);
  return { value, within, low: value - error, high: value + error };
}

/** The one that takes longest of those that stand against chance over all that were looked at. */
function slowestOf(groups: readonly Learners[]): number | null {
  const compared = groups.flatMap(({ longer }, index) => (longer === null ? [] : [{ index, longer }]));
  const stands = standAgainstChance(compared.map(({ longer }) => ({ value: longer.value, interval: longer })));
  const [slowest] = compared
    .filter(({ longer }, at) => stands[at] && longer.value > 0)
    .sort((one, other) => other.longer.value - one.longer.value);
  return slowest?.index ?? null;
}
