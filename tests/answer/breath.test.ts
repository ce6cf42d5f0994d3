import { firstWants, street } from '../../src/answer';
import type { Request } from '../../src/model';

import { MONTH } from './calls.testkit';
import { definitionsOf } from './tables.testkit';

const wall: Request = {
  ...{ version: 1, answer: 'live', groupBy: ['queue'], period: MONTH, now: MONTH.to },
  calendar: { zone: 'UTC', weekStart: 'monday' },
};
const contact = [{ id: 'a', started_at: MONTH.from, queue: 'care', offered: true, handled: true, wait_s: 5 }];

const definitions = definitionsOf(
  { contact },
  {
    sources: { files: { uid: 'files', name: 'Warehouse', kind: 'postgres' } },
  }
);

it('lets a host breathe between the many statements of a wall', () => {
  const step = street(wall, definitions)(new Map());
  const wanted = firstWants(street(wall, definitions));
  expect(wanted.length).toBeGreaterThan(10);
  expect(step.kind === 'compute' && step.works.length).toBe(wanted.length);
});
