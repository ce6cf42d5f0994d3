import { EXPERIENCES } from '../../model';
import type { Dimension, ExperienceKind, Instant, OwnMetric, Period, StayClock } from '../../model';

const DAY = 86_400_000;
/** Days after a contact: whether somebody comes back is known after the first, and who is lost until the last counts. */
export const EXPERIENCE_WINDOW = { from: 7, to: 60 };
/** More seconds than this are a long wait. */
export const LONG_WAIT = 120;
/** Days of contacts that are worth a look. */
const LEAST_DAYS = 14;

/** Contacts of which it can be seen whether the customer stayed; null where the clock runs too short for any. A contact lasts a day at most. */
export function contactsOf({ start, end }: StayClock): Period | null {
  const to: Instant = end - (EXPERIENCE_WINDOW.to + 1) * DAY;
  return to - start < LEAST_DAYS * DAY ? null : { from: start, to };
}

/** Contacts so late that whoever is lost after them still has all of those days ahead. */
export function recentOf({ end }: StayClock): Period {
  return { from: end - EXPERIENCE_WINDOW.from * DAY, to: end };
}

/** Conditions for having had an experience, and for not having had it; where neither holds nothing is known. */
const CONDITIONS: Record<ExperienceKind, readonly [had: string, hadNot: string]> = {
  waited: [
    `not coalesce(written, false) and wait_s > ${LONG_WAIT}`,
    `not coalesce(written, false) and wait_s <= ${LONG_WAIT}`,
  ],
  abandoned: ['abandoned', 'handled'],
  transferred: ['handled and transferred', 'handled and not transferred'],
  unresolved: ['handled and not resolved', 'handled and resolved'],
  'came back': [cameBack(''), cameBack('not ')],
};

function cameBack(not: string): string {
  return `${not}next(customer_id, within: ${EXPERIENCE_WINDOW.from}d, where: offered, unlike: chain_id)`;
}

/** One sum for each experience, to see which of them a mapping can tell. */
export const EXPERIENCE_PROBES: readonly OwnMetric[] = EXPERIENCES.map((kind) => ({
  ...{ name: kind, entity: 'contact' },
  formula: `count(where: (${CONDITIONS[kind][0]}) or (${CONDITIONS[kind][1]}))`,
}));

/** A dimension with `yes` and `no`; null: not known. */
export function experienceDimension(kind: ExperienceKind): Dimension {
  const [had, hadNot] = CONDITIONS[kind];
  const formula = `case when ${had} then 'yes' when ${hadNot} then 'no' end`;
  return { name: kind, title: kind, fields: {}, formulas: { contact: formula } };
}

export type ExperienceSum = 'customers' | 'lost' | 'worth' | 'valued';

/** Of customers by their first contact: how many, how many were lost, and what they are worth as of today. The clock starts once it is known whether they came back. */
export function experienceSums(contacts: Period): OwnMetric[] {
  const there = `coalesce(customer.left_at > ended_at + ${EXPERIENCE_WINDOW.from}d, true)`;
  const lost = `customer.left_at <= ended_at + ${EXPERIENCE_WINDOW.to}d`;
  return sumsOf({ ...worthOf(contacts, there), lost: `count(where: ${firstOf(contacts)} and ${there} and ${lost})` });
}

/** Of those who are still here when the period ends: how many, and what they are worth as of today. */
export function recentSums(contacts: Period): OwnMetric[] {
  return sumsOf(worthOf(contacts, 'coalesce(customer.left_at > period_end, true)'));
}

function worthOf(contacts: Period, there: string): Record<Exclude<ExperienceSum, 'lost'>, string> {
  const counted = `${firstOf(contacts)} and ${there}`;
  return {
    customers: `count(where: ${counted})`,
    worth: `sum(customer.value, where: ${counted} and customer.value >= 0)`,
    valued: `count(where: ${counted} and customer.value >= 0)`,
  };
}

/** The first contact of a known customer in that time. */
export function firstOf({ from, to }: Period): string {
  const among = 'offered and started_at >= period_start';
  const since = `${Math.ceil((to - from) / DAY)}d`;
  return `${among} and not previous(customer_id, within: ${since}, where: ${among}) and known(customer.id)`;
}

export const sumsOf = (formulas: Readonly<Record<string, string>>): OwnMetric[] =>
  Object.entries(formulas).map(([name, formula]) => ({ name, entity: 'contact', formula }));
