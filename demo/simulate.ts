import type { Columns } from '../src/model';
import { batches } from './batches';
import { centreOf, type SimulateOptions } from './centre';
import { contacts } from './contacts';
import { customerRows } from './customer-rows';
import { HalfHours } from './half-hours';
import { Surveys } from './surveys';
import { CONTACT_LEGS, CUSTOMERS, HALF_HOURS, SURVEY_INVITATIONS, type Table } from './tables';

export interface Simulated {
  table: Table;
  /** Made while they are walked, once. */
  batches: Iterable<Columns>;
}

/** The tables of a simulated contact centre, to be walked in order: all others are as the contacts left them. */
export function* simulate(options: SimulateOptions): Generator<Simulated> {
  const centre = centreOf(options);
  const surveys = new Surveys(centre, options.seed);
  const halfHours = new HalfHours();
  const legs = halfHours.counting(contacts(centre, (issue, contact) => surveys.ask(issue, contact)));
  yield { table: CONTACT_LEGS, batches: batches(CONTACT_LEGS, legs) };
  // Whoever skipped contacts still gets what they would have left behind.
  while (!legs.next().done) {
    continue;
  }
  yield { table: CUSTOMERS, batches: batches(CUSTOMERS, customerRows(centre)) };
  yield { table: SURVEY_INVITATIONS, batches: batches(SURVEY_INVITATIONS, surveys.rows) };
  yield { table: HALF_HOURS, batches: batches(HALF_HOURS, halfHours.rows) };
}
