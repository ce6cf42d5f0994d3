import type { Definitions, OwnMetric, Period, StayClock } from '../../model';

import { firstOf, sumsOf } from './experience-needs';
import { LOOK_BACK_DAYS } from './needs';

const DAY = 86_400_000;
/** Days after a contact in which its customer's value must have been reckoned anew, or they must have left: a house that reckons every quarter has done so. */
export const DELTA_WINDOW = { from: 7, to: 98 };
/** Days of contacts that are worth a look. */
const LEAST_DAYS = 14;

const [BEFORE, AFTER] = ['before', 'after'];

/** Contacts after which value can have been reckoned anew; null where the clock runs too short for any. A contact lasts a day at most. */
export function deltaContactsOf({ start, end }: StayClock): Period | null {
  const to = end - (DELTA_WINDOW.to + 1) * DAY;
  return to - start < LEAST_DAYS * DAY ? null : { from: start, to };
}

/** Contacts reach what was last reckoned before they began, and last in the days after they ended. */
export function withReckonings(entities: Definitions['entities']): Definitions['entities'] {
  const reckoned = (at: string, from: number, to: number) => ({
    ...{ entity: 'customer_value', by: 'customer_id' },
    last: { by: 'customer_id', of: 'value', within: { at, from: from * 86_400, to: to * 86_400 } },
  });
  const links = {
    [BEFORE]: reckoned('started_at', -LOOK_BACK_DAYS, 0),
    [AFTER]: reckoned('ended_at', DELTA_WINDOW.from, DELTA_WINDOW.to),
  };
  const { contact } = entities;
  return { ...entities, contact: { ...contact, links: { ...contact.links, ...links } } };
}

export const DELTA_SUMS = ['customers', 'lost', 'was', 'gone', 'worths', 'grown', 'squares'] as const;
export type DeltaSum = (typeof DELTA_SUMS)[number];

/** Of customers by their first contact, as far as it is known of both sides what they are worth: whoever has left is worth 0. */
export function deltaSums(contacts: Period): OwnMetric[] {
  const gone = `customer.left_at <= ended_at + ${DELTA_WINDOW.to}d`;
  const there = `coalesce(customer.left_at > ended_at + ${DELTA_WINDOW.from}d, true)`;
  const both = `${firstOf(contacts)} and ${there} and ${BEFORE}.value >= 0 and (${gone} or ${AFTER}.value >= 0)`;
  const growth = `(${AFTER}.value - ${BEFORE}.value)`;
  const stayed = `${both} and coalesce(not (${gone}), true)`;
  const formulas: Record<DeltaSum, string> = {
    customers: `count(where: ${both})`,
    lost: `count(where: ${both} and ${gone})`,
    was: `sum(${BEFORE}.value, where: ${both})`,
    gone: `sum(${BEFORE}.value, where: ${both} and ${gone})`,
    worths: `sum(${BEFORE}.value * ${BEFORE}.value, where: ${both})`,
    grown: `sum(${growth}, where: ${stayed})`,
    squares: `sum(${growth} * ${growth}, where: ${stayed})`,
  };
  return sumsOf(formulas);
}
