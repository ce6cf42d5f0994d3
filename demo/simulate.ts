import type { Columns } from '../src/model';
import { actsOf } from './acts';
import { batches } from './batches';
import { centreOf, type SimulateOptions } from './centre';
import { coachingsOf } from './coachings';
import { contacts } from './contacts';
import { Desks } from './desks';
import { customerRows } from './customer-rows';
import { customerValues } from './customer-values';
import { HalfHours } from './half-hours';
import { journeySteps } from './journeys';
import { payrollOf } from './payroll';
import { pledgesOf } from './pledges';
import { Promises } from './promises';
import { rostersOf } from './rosters';
import { rushes } from './rush';
import { dayAnswers, staffAnswers } from './staff-answers';
import { COACHINGS, PAYROLL, PLEDGES, ROSTERS, STAFF_ANSWERS } from './staff-tables';
import { Surveys } from './surveys';
import {
  ACTS,
  CONTACT_LEGS,
  CUSTOMERS,
  CUSTOMER_VALUES,
  DESK_STATES,
  HALF_HOURS,
  JOURNEY_STEPS,
  PROMISES,
  SURVEY_INVITATIONS,
  type Table,
} from './tables';

export interface Simulated {
  table: Table;
  /** Made while they are walked, once. */
  batches: Iterable<Columns>;
}

/** The tables of a simulated contact centre, to be walked in order: all others are as the contacts left them. `rushFrom`: from which instant on there are rushes. */
export function* simulate(options: SimulateOptions & { rushFrom?: number }): Generator<Simulated> {
  const centre = centreOf(options);
  const { seed, life = seed } = options;
  const surveys = new Surveys(centre, life);
  const promises = new Promises(centre, life);
  const desks = new Desks(centre, life);
  const halfHours = new HalfHours((leg) => desks.log(leg));
  const lived = contacts(centre, (issue, contact) => {
    surveys.ask(issue, contact);
    promises.hear(contact);
  });
  const legs = halfHours.counting(chained(lived, rushes(centre, options.rushFrom ?? Infinity, options.seed)));
  yield { table: CONTACT_LEGS, batches: batches(CONTACT_LEGS, legs) };
  // Whoever skipped contacts still gets what they would have left behind.
  while (!legs.next().done) {
    continue;
  }
  yield { table: CUSTOMERS, batches: batches(CUSTOMERS, customerRows(centre, seed)) };
  yield { table: SURVEY_INVITATIONS, batches: batches(SURVEY_INVITATIONS, surveys.rows) };
  yield { table: HALF_HOURS, batches: batches(HALF_HOURS, halfHours.rows) };
  yield { table: PROMISES, batches: batches(PROMISES, promises.rows) };
  yield { table: DESK_STATES, batches: batches(DESK_STATES, desks.rows) };
  yield { table: CUSTOMER_VALUES, batches: batches(CUSTOMER_VALUES, customerValues(centre, life)) };
  yield { table: JOURNEY_STEPS, batches: batches(JOURNEY_STEPS, journeySteps(centre, life)) };
  yield { table: ACTS, batches: batches(ACTS, actsOf(centre)) };
  yield { table: COACHINGS, batches: batches(COACHINGS, coachingsOf(centre, life)) };
  yield { table: ROSTERS, batches: batches(ROSTERS, rostersOf(centre, life)) };
  yield { table: PAYROLL, batches: batches(PAYROLL, payrollOf(centre, life)) };
  const daily = dayAnswers(centre, halfHours.occupancies(), life);
  yield { table: STAFF_ANSWERS, batches: batches(STAFF_ANSWERS, chained(staffAnswers(centre, life), daily)) };
  yield { table: PLEDGES, batches: batches(PLEDGES, pledgesOf(centre)) };
}

function* chained<T>(...all: ReadonlyArray<Iterable<T>>): Generator<T> {
  for (const each of all) {
    yield* each;
  }
}
