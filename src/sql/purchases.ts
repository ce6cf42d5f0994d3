import type { Instant } from '../model';
import type { EntityRead } from '../plan';

import type { Dialect } from './dialect';
import { filledRows } from './filled-rows';
import { withLayers } from './layer';
import type { Layer } from './layer';

const DAY = 86_400_000;

/** Fields of a purchase that customers are told apart by. */
const FIELDS = ['customer_id', 'bought_at', 'amount'] as const;

/** What is asked of purchases. Days are counted from 1970 in UTC. */
export interface PurchasesAsked {
  read: EntityRead;
  /** Purchases after this day are not read. */
  lastDay: number;
  /** Until the end of this day customers are watched; what they buy later is only counted. Whole occasions before `lastDay`. */
  watchedDay: number;
  /** Everything bought in so many days is one purchase, and they one occasion; the last one ends with `lastDay`. */
  occasionDays: number;
  /** Width of a step of the grid of time, in days; as wide as an occasion or more. */
  stepDays: number;
}

/** Everybody at once. `refunded`: customers who bought again and on the whole paid nothing for it. */
export function totalsStatement(asked: PurchasesAsked, dialect: Dialect): string {
  const refunded = `COUNT(CASE WHEN repeats > 0 AND NOT spent > 0 THEN 1 END)`;
  const firstDay = `MIN(first_occasion) * ${asked.occasionDays} - ${shiftOf(asked)}`;
  return written(
    asked,
    dialect,
    `SELECT COUNT(*) AS customers, SUM(repeats) AS all_repeats, SUM(CASE WHEN spent > 0 THEN spent END) AS all_spent, ${refunded} AS refunded, ${firstDay} AS earliest_day\nFROM ${dialect.name('buyers')}`
  );
}

/** How many customers show each pattern of repeat purchases, last of them and time watched, and what they bought later. In order, so that whoever fits them again finds the same to the last digit. */
export function patternsStatement(asked: PurchasesAsked, dialect: Dialect): string {
  return written(
    asked,
    dialect,
    `SELECT repeats, last_step, watched_step, COUNT(*) AS customers, SUM(later) AS all_later\nFROM ${dialect.name('buyers')}\nGROUP BY repeats, last_step, watched_step\nORDER BY repeats, last_step, watched_step`
  );
}

/** How many customers spent how much on average at their repeat purchases, in steps of `moneyStep`. */
export function spendingStatement(asked: PurchasesAsked, moneyStep: number, dialect: Dialect): string {
  const step = dialect.floor(`spent / repeats / ${dialect.number(moneyStep)}`);
  return written(
    asked,
    dialect,
    `SELECT repeats, ${step} AS spend_step, COUNT(*) AS customers\nFROM ${dialect.name('buyers')}\nWHERE repeats > 0 AND spent > 0\nGROUP BY repeats, ${step}\nORDER BY repeats, spend_step`
  );
}

/** What customers are to be worth, written for each of them where they are. */
export interface Valued {
  /** Table with a row for each pattern: repeats, last_step, watched_step, as_of, purchases, alive. */
  patterns: string;
  /** Table that gets customer_id, as_of, value, alive. */
  into: string;
  /** Of what is spent, so much is earned. */
  margin: number;
  /** Of the model of spending: what a customer is expected to spend at a purchase is p (gamma + spent) / (p repeats + q - 1). */
  spending: Readonly<Record<'p' | 'q' | 'gamma', number>>;
}

/** The statement that values every customer; nothing of them leaves the database. */
export function valuedStatement(
  asked: PurchasesAsked,
  { patterns, into, margin, spending: { p, q, gamma } }: Valued,
  dialect: Dialect
): string {
  const [shape, scale, others] = [p, gamma, q - 1].map(dialect.number);
  const known = `${shape} * (${scale} + b.spent) / (${shape} * b.repeats + ${others})`;
  const unknown = `${shape} * ${scale} / ${others}`;
  const spend = `CASE WHEN b.repeats > 0 AND b.spent > 0 THEN ${known} ELSE ${unknown} END`;
  const same = ['repeats', 'last_step', 'watched_step'].map((column) => `p.${column} = b.${column}`).join(' AND ');
  const values = written(
    asked,
    dialect,
    `SELECT b.customer_id, p.as_of, ${dialect.number(margin)} * p.purchases * ${spend}, p.alive\nFROM ${dialect.name('buyers')} b\nJOIN ${patterns} p ON ${same}`
  );
  return `INSERT INTO ${into} (customer_id, as_of, value, alive)\n${values}`;
}

function written(asked: PurchasesAsked, dialect: Dialect, select: string): string {
  return withLayers(buyerLayers(asked, dialect), select, dialect);
}

/** Days by which the count of days must be moved for an occasion to end with the last day. */
function shiftOf({ lastDay, occasionDays }: PurchasesAsked): number {
  return (occasionDays - ((lastDay + 1) % occasionDays)) % occasionDays;
}

/** A row for each customer whose first purchase was seen by the day until which customers are watched. */
function buyerLayers(asked: PurchasesAsked, dialect: Dialect): Layer[] {
  const { read, lastDay, watchedDay, occasionDays, stepDays } = asked;
  const asOf: Instant = (lastDay + 1) * DAY;
  const [id, at, amount] = FIELDS.map(dialect.name);
  const where = [`${at} < ${asOf}`, `${id} IS NOT NULL`];
  const layers = filledRows({ read, fields: FIELDS, where, asOf }, dialect);
  const shift = shiftOf(asked);
  const occasion = dialect.floor(`(${at} + ${shift * DAY}) / ${occasionDays * DAY}`);
  const step = (occasions: string) => dialect.floor(`(${occasions}) / ${dialect.number(stepDays / occasionDays)}`);
  const until = Math.floor((watchedDay + shift) / occasionDays);
  const watched = `occasion <= ${until}`;
  return [
    ...layers,
    {
      name: 'occasions',
      sql: `SELECT ${id} AS customer_id, ${occasion} AS occasion, SUM(${amount}) AS amount\n  FROM ${dialect.name(read.entity.name)}\n  GROUP BY ${id}, ${occasion}`,
    },
    {
      name: 'since_first',
      sql: `SELECT customer_id, occasion, amount, MIN(occasion) OVER (PARTITION BY customer_id) AS first_occasion\n  FROM ${dialect.name('occasions')}`,
    },
    {
      name: 'buyers_by_occasion',
      sql: `SELECT customer_id, first_occasion, CAST(COUNT(CASE WHEN ${watched} THEN 1 END) - 1 AS ${dialect.types.number}) AS repeats,\n    MAX(CASE WHEN ${watched} THEN occasion END) - first_occasion AS last_occasions,\n    COUNT(CASE WHEN NOT ${watched} THEN 1 END) AS later,\n    SUM(CASE WHEN ${watched} AND occasion > first_occasion THEN amount END) AS spent\n  FROM ${dialect.name('since_first')}\n  WHERE first_occasion <= ${until}\n  GROUP BY customer_id, first_occasion`,
    },
    {
      name: 'buyers',
      sql: `SELECT customer_id, first_occasion, repeats, later, spent, ${step('last_occasions')} AS last_step, ${step(`${until} - first_occasion`)} AS watched_step\n  FROM ${dialect.name('buyers_by_occasion')}`,
    },
  ];
}
