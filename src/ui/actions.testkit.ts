import type { FollowedAction } from '../model';
import { signalsResult } from './signals.testkit';

const DAY = 86_400_000;
const { period } = signalsResult;
const side = (value: number) => ({ value, n: 100 });
const act = { id: 'a', kind: 'coaching', metric: 'handle_time', owner: 'Hanna' };

/** One action that is overdue, one that was followed, and one of which nothing can be said yet. */
export const followed: FollowedAction[] = [
  {
    ...act,
    ...{ path: ['Glasgow', 'Govan', null], note: 'Listen in', due: period.to - 20 * DAY, done: null },
    ...{ effect: null, silence: 'not done' },
  },
  {
    ...act,
    ...{
      path: ['Glasgow', 'Govan', null],
      note: 'Shorter notes',
      due: null,
      done: period.to - 90 * DAY,
      silence: null,
    },
    effect: {
      ...{ metric: 0, before: period, after: period, days: { before: 50, after: 56 } },
      own: { before: side(300), now: side(200) },
      peers: { before: side(310), now: side(305) },
      change: { value: -95, low: -120, high: -70 },
    },
  },
  {
    ...act,
    ...{ path: ['Leeds', null, null], note: 'Thank-you notes by hand', kind: 'deliberate act', owner: null },
    ...{ due: null, done: period.to - 5 * DAY, effect: null, silence: 'few days after' },
  },
];
