import { WARM_UP, type Centre } from './centre';
import { customerId } from './contact';
import { DAY, type Day } from './days';
import { someCustomer } from './population';
import { chanceOf, logOdds, probability, type Chance } from './random';
import { TRUTHS } from './truths';

/** One row of `journey_steps`, instants in milliseconds. */
export interface JourneyStep {
  step_id: string;
  journey_id: string;
  journey: string;
  step: string;
  position: number;
  customer_id: string;
  began_at: number;
  ended_at: number;
  result: 'done' | 'failed';
}

/** A journey a day at scale 1, and how often each of its steps works. */
interface Plan {
  journey: string;
  daily: number;
  steps: ReadonlyArray<readonly [step: string, works: number]>;
}

const PLANS: readonly Plan[] = [
  {
    journey: TRUTHS.brokenStep.journey,
    daily: 30,
    steps: [
      ['Log in', 0.95],
      ['Find the bill', 0.97],
      [TRUTHS.brokenStep.step, 0.96],
      ['See the receipt', 0.99],
    ],
  },
  {
    journey: 'Order online',
    daily: 22,
    steps: [
      ['Choose', 0.9],
      ['Say where to', 0.94],
      ['Pay', 0.93],
      ['Confirm', 0.98],
    ],
  },
  {
    journey: 'Move home online',
    daily: 8,
    steps: [
      ['Log in', 0.95],
      ['Enter the new address', 0.82],
      ['Choose a day', 0.93],
    ],
  },
];

/** How far one day of a step differs from another, in log-odds. */
const DAYS_DIFFER = 0.25;

/** What customers tried to do without us, step by step, each until it fails or arrives. */
export function* journeySteps(centre: Centre, seed = 1): Generator<JourneyStep> {
  const chance = chanceOf(seed, 'journeys');
  let number = 0;
  for (const day of centre.days.slice(WARM_UP)) {
    for (const plan of PLANS) {
      const works = plan.steps.map(([step, usual]) => chanceToWork(plan, step, { usual, day, chance }));
      for (let left = daily(plan, centre, chance); left > 0; left -= 1) {
        yield* walked(`j${(number += 1)}`, plan, { works, day, chance, centre });
      }
    }
  }
}

function daily(plan: Plan, { scale }: Centre, chance: Chance): number {
  const mean = plan.daily * scale;
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.normal()));
}

function chanceToWork(
  { journey }: Plan,
  step: string,
  { usual, day, chance }: { usual: number; day: Day; chance: Chance }
): number {
  const { brokenStep } = TRUTHS;
  const isBroken =
    journey === brokenStep.journey && step === brokenStep.step && day.beforeEnd <= brokenStep.daysBeforeEnd;
  return probability(logOdds(isBroken ? brokenStep.works : usual) + DAYS_DIFFER * chance.normal());
}

function* walked(
  id: string,
  { journey, steps }: Plan,
  { works, day, chance, centre }: { works: readonly number[]; day: Day; chance: Chance; centre: Centre }
): Generator<JourneyStep> {
  let now = day.start + chance.whole(DAY / 1000 - 3600) * 1000;
  const customer = customerId(someCustomer(centre.population, now, chance));
  for (const [index, [step]] of steps.entries()) {
    const done = chance.happens(works[index]);
    const end = now + (5 + Math.round(chance.exponential(40))) * 1000;
    yield {
      ...{ step_id: `${id}-${index + 1}`, journey_id: id, journey, step, position: index + 1, customer_id: customer },
      ...{ began_at: now, ended_at: end, result: done ? 'done' : 'failed' },
    };
    if (!done) {
      return;
    }
    now = end;
  }
}
