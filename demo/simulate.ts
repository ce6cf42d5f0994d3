import type { Columns } from '../src/model';
import { batches } from './batches';
import { centreOf, type SimulateOptions } from './centre';
import { contacts } from './contacts';
import { customerRows } from './customer-rows';
import { CONTACT_LEGS, CUSTOMERS, type Table } from './tables';

export interface Simulated {
  table: Table;
  /** Made while they are walked, once. */
  batches: Iterable<Columns>;
}

/** The tables of a simulated contact centre, to be walked in order: the customers are as the contacts left them. */
export function* simulate(options: SimulateOptions): Generator<Simulated> {
  const centre = centreOf(options);
  const legs = contacts(centre);
  yield { table: CONTACT_LEGS, batches: batches(CONTACT_LEGS, legs) };
  // Whoever skipped contacts still gets the customers that they would have left behind.
  while (!legs.next().done) {
    continue;
  }
  yield { table: CUSTOMERS, batches: batches(CUSTOMERS, customerRows(centre)) };
}
