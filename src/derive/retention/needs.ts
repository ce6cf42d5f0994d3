import { needOf, NO_LOOKS } from '../../formula';
import type { CompiledMetric, Material, Needs } from '../../formula';
import type { ClockKind, Definitions, Dimension, OwnMetric, Period, StayMoney, StayWeight } from '../../model';
import { gaugesFor } from '../measure';

/** Days before the clock starts in which a value must have been reckoned to be one. */
export const LOOK_BACK_DAYS = 400;

/** How long after the start of the period a value was reckoned first, in seconds; below 0: before it. */
export const FIRST_RECKONED: OwnMetric = {
  ...{ name: 'first reckoned', entity: 'customer_value', unit: 'seconds' },
  formula: 'min(as_of - period_start)',
};

/** Name of the dimension that says in which step of the grid, from 0, a customer left; null: not yet. */
const STEP_LEFT = 'step left';

/** In the period before the clock starts: the last that was reckoned of each customer is what they were worth then. Said of the row as of the next one, it lets a database look at the neighbour alone. */
const KNOWN = 'as_of < period_end and known(value)';
const RECKONED = `${KNOWN} and not next(customer_id, within: ${LOOK_BACK_DAYS}d, where: ${KNOWN})`;
const STILL = {
  frozen: 'coalesce(customer.left_at > period_end, true)',
  today: 'coalesce(left_at > period_end, true)',
};
const JOINED = 'coalesce(joined_at, period_end) <= period_end';

const ENTITY: Record<StayWeight, string> = { frozen: 'customer_value', today: 'customer' };
const THERE: Record<StayWeight, string> = {
  frozen: `known(customer.id) and ${STILL.frozen} and ${RECKONED}`,
  today: `${STILL.today} and ${JOINED} and known(value)`,
};

/** What is summed up of customers who were there when the clock started. */
const STAY_SUMS = ['customers', 'value', 'squares', 'negative', 'there', 'impossible'] as const;
export type StaySum = (typeof STAY_SUMS)[number] | GrowthSum;

/** The sums, by what customers are weighed with. Those without a value, or with one below 0, weigh nothing that could be summed up, and are told apart. */
export function staySums(weight: StayWeight): OwnMetric[] {
  const there = `${THERE[weight]} and value >= 0`;
  const own: Record<(typeof STAY_SUMS)[number], readonly [entity: string, formula: string]> = {
    customers: [ENTITY[weight], `count(where: ${there})`],
    value: [ENTITY[weight], `sum(value, where: ${there})`],
    squares: [ENTITY[weight], `sum(value * value, where: ${there})`],
    negative: [ENTITY[weight], `count(where: ${THERE[weight]} and value < 0)`],
    there: ['customer', `count(where: ${STILL.today} and ${JOINED})`],
    impossible: ['customer', 'count(where: left_at < coalesce(joined_at, left_at))'],
  };
  return STAY_SUMS.map((name) => ({ name, entity: own[name][0], formula: own[name][1] }));
}

/** What is summed up of their money at the start and at the end, and of that of new customers; `unknown` is that of whom the end is not known. */
export const GROWTH_SUMS = ['paid', 'shrunk', 'grown', 'unknown', 'joined', 'recommended'] as const;
/** How long after the start what was taken for the end was reckoned, in seconds: last for whom first, and for whom last. */
export const ENDS_RECKONED = ['first end', 'last end'] as const;
export type GrowthSum = (typeof GROWTH_SUMS)[number] | (typeof ENDS_RECKONED)[number];

/** Name of the link to what a customer was last reckoned to be worth by the end. */
const LATER = 'later';

/** Entities whose rows reach what was reckoned last in that time, where the money was. */
export function withLater(
  entities: Definitions['entities'],
  { money, within }: { money: StayMoney; within: Period }
): Definitions['entities'] {
  const later = (by: string) => ({ entity: 'customer_value', by, last: { by: 'customer_id', of: money, within } });
  const linked = ([name, by]: readonly [name: string, by: string]) => {
    const { links, ...entity } = entities[name];
    return [name, { ...entity, links: { ...links, [LATER]: later(by) } }];
  };
  const both = [['customer_value', 'customer_id'] as const, ['customer', 'id'] as const];
  return { ...entities, ...Object.fromEntries(both.map(linked)) };
}

/**
 * Sums of money by customer, each at the start against the end: of those who have left by `end` days what they paid, of the others as far
 * as both are known. At the end they are as known today, or as reckoned last by then.
 */
export function growthSums(money: StayMoney, end: number, isToday: boolean): OwnMetric[] {
  const seconds = Math.round(end * 86_400);
  const now = `${isToday ? 'customer' : LATER}.${money}`;
  const brought = isToday ? money : now;
  const both = `${THERE.frozen} and ${money} > 0 and ${now} >= 0`;
  const joined = `joined_at > period_end and joined_at - period_end <= ${seconds} and ${brought} >= 0`;
  const reckoned = `${LATER}.as_of - period_end, where: ${both} and coalesce(customer.left_at - period_end > ${seconds}, true)`;
  const own: Record<GrowthSum, readonly [entity: string, formula: string]> = {
    paid: [
      'customer_value',
      `sum(${money}, where: ${THERE.frozen} and ${money} > 0 and (customer.left_at - period_end <= ${seconds} or ${now} >= 0))`,
    ],
    shrunk: ['customer_value', `sum(${money} - ${now}, where: ${both} and ${now} < ${money})`],
    grown: ['customer_value', `sum(${now} - ${money}, where: ${both} and ${now} > ${money})`],
    unknown: [
      'customer_value',
      `sum(${money}, where: ${THERE.frozen} and ${money} > 0 and coalesce(${now} < 0, true))`,
    ],
    joined: ['customer', `sum(${brought}, where: ${joined})`],
    recommended: ['customer', `sum(${brought}, where: ${joined} and recommended)`],
    'first end': ['customer_value', `min(${reckoned})`],
    'last end': ['customer_value', `max(${reckoned})`],
  };
  return [...GROWTH_SUMS, ...(isToday ? [] : ENDS_RECKONED)].map((name) => ({
    name,
    entity: own[name][0],
    formula: own[name][1],
  }));
}

/** The dimension of the steps, which end so many days after the clock starts, when the period read has ended. */
export function stepDimension(days: readonly number[]): Dimension {
  const steps = (left: string) => {
    const branches = days.map((day, step) => `when ${left} - period_end <= ${Math.round(day * 86_400)} then '${step}'`);
    return `case ${branches.join(' ')} end`;
  };
  return {
    ...{ name: STEP_LEFT, title: STEP_LEFT, fields: {} },
    formulas: { customer_value: steps('customer.left_at'), customer: steps('left_at') },
  };
}

/** Name of the dimension that says how many whole steps ago a customer had joined when the clock started; null: longer ago than is told, or not known. */
const AGE = 'steps since joining';
const MOST_AGES = 60;

/** The dimension of the age in whole steps at which customers come into sight. */
export function ageDimension(stepDays: number): Dimension {
  const ages = (joined: string) => {
    const branches = Array.from(
      { length: MOST_AGES },
      (_, age) => `when period_end - ${joined} < ${(age + 1) * stepDays}d then '${age}'`
    );
    return `case ${branches.join(' ')} end`;
  };
  return {
    ...{ name: AGE, title: AGE, fields: {} },
    formulas: { customer_value: ages('customer.joined_at'), customer: ages('joined_at') },
  };
}

/** Groups of customers by the step in which they left, and before it, since joining, by their age. */
export function stayNeeds(groupBy: readonly string[], since: ClockKind, metrics: readonly CompiledMetric[]): Needs {
  return wholeNeeds([...groupBy, ...(since === 'joining' ? [AGE] : []), STEP_LEFT], metrics);
}

/** How many of the dimensions of a level are the groups that were asked for. */
export const depthIn = ({ levels: [level] }: Needs): number =>
  level.findIndex((name) => name === AGE || name === STEP_LEFT);

/** Seconds from the start of the period read until a value was first reckoned; null where none was, or that failed. */
export function reckonedAfter(needs: Needs, material: Material): number | null {
  const [first] = gaugesFor(needs, material, 'now');
  const cells = material.cellsAt('now', 0);
  return cells.length === 0 ? null : first(cells, 0).value;
}

/** One level over the whole period, of which all is known: rows count, whether looks could see as far or not. */
export function wholeNeeds(groupBy: readonly string[], metrics: readonly CompiledMetric[]): Needs {
  const unmatured = metrics.map((metric) => ({
    ...metric,
    matured: metric.matured.map(({ aggregate }) => needOf(aggregate, NO_LOOKS)),
    all: [],
  }));
  return { metrics: unmatured, levels: [groupBy], bucketed: false, whole: true, series: false, strata: [] };
}
