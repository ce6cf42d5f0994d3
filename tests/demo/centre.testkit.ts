import { simulate, type SimulateOptions } from '../../demo';
import type { CustomerValue } from '../../demo/customer-values';
import type { DeskState } from '../../demo/desks';
import type { Leg } from '../../demo/leg';
import type { Promised } from '../../demo/promises';
import type { Survey } from '../../demo/surveys';

export const DAY = 86_400_000;
export const UNTIL = Date.UTC(2026, 5, 1);

export interface Customer {
  customer_id: string;
  value_tier: string;
  lifetime_value: number;
  joined_at: number;
  left_at: number | null;
}

/** The tables as rows, the slow and obvious way. */
export function rowsOf(options: Partial<SimulateOptions> = {}): {
  legs: Leg[];
  customers: Customer[];
  surveys: Survey[];
  promises: Promised[];
  states: DeskState[];
  values: CustomerValue[];
} {
  const rows = new Map<string, object[]>();
  for (const { table: made, batches } of simulate({ until: UNTIL, ...options })) {
    const table: object[] = [];
    for (const { length, columns } of batches) {
      for (let row = 0; row < length; row += 1) {
        const one: Record<string, unknown> = {};
        columns.forEach(({ name, values }) => (one[name] = values[row]));
        table.push(one);
      }
    }
    rows.set(made.name, table);
  }
  return {
    legs: rows.get('contact_legs') as Leg[],
    customers: rows.get('customers') as Customer[],
    surveys: rows.get('survey_invitations') as Survey[],
    promises: rows.get('promises') as Promised[],
    states: rows.get('desk_states') as DeskState[],
    values: rows.get('customer_values') as CustomerValue[],
  };
}

export interface Judged {
  leg: Leg;
  cameBack: boolean;
}

/** Contacts that could be judged: inbound, answered, customer known, a week to look ahead; and whether the customer came back in it. */
export function judged(legs: readonly Leg[]): Judged[] {
  const last = new Map(legs.filter((leg) => leg.outcome === 'answered').map((leg) => [leg.contact_id, leg]));
  const arrivals = groupBy(
    legs.filter(({ customer_id, direction }) => customer_id && direction === 'inbound'),
    (leg) => leg.customer_id!
  );
  const index = [...last.values()].filter(
    (leg) => leg.customer_id && leg.direction === 'inbound' && leg.ended_at < UNTIL - 7 * DAY
  );
  return index.map((leg) => ({ leg, cameBack: arrivals.get(leg.customer_id!)!.some((other) => follows(leg, other)) }));
}

function follows(leg: Leg, other: Leg): boolean {
  const later = other.arrived_at - leg.ended_at;
  return other.contact_id !== leg.contact_id && later >= 0 && later <= 7 * DAY;
}

export function resolution(contacts: readonly Judged[]): number {
  return share(contacts, ({ cameBack }) => !cameBack);
}

export function share<T>(rows: readonly T[], test: (row: T) => boolean): number {
  return rows.filter(test).length / rows.length;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) {
      group.push(row);
    } else {
      groups.set(key(row), [row]);
    }
  }
  return groups;
}

export function beforeEnd(days: number): number {
  return UNTIL - days * DAY;
}
