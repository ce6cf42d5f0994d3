import { catalog } from '../../src/catalog';
import type { Profile } from '../../src/model';
import { seeded } from '../../src/stats';

import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const FROM = Date.parse('2026-01-05T00:00:00Z');
export const PERIOD = { from: FROM, to: FROM + 28 * DAY };

/** Share of callers lost by site and queue, and calls a day. */
export type Losses = Readonly<Record<string, Readonly<Record<string, readonly [share: number, calls: number]>>>>;

/** Four weeks of calls. */
export function lostCalls(losses: Losses): Tables {
  const random = seeded(5);
  const kinds = Object.entries(losses).flatMap(([site, queues]) =>
    Object.entries(queues).map(([queue, [share, calls]]) => ({
      site: site === 'none' ? null : site,
      queue,
      share,
      calls,
    }))
  );
  const rows = Array.from({ length: 28 }, (_, day) => FROM + day * DAY).flatMap((start) =>
    kinds.flatMap(({ share, calls, ...place }) =>
      Array.from({ length: calls }, (_, call) => {
        const abandoned = random() < share;
        return { started_at: start + call * 60_000, handled: !abandoned, abandoned, wait_s: 60, ...place };
      })
    )
  );
  return { contact: rows.map((row, index) => ({ id: `c${index}`, ...row })) };
}

/** Scores nothing but callers lost. */
export const losses: Profile = {
  ...catalog.profiles.balanced,
  name: 'losses',
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [
        { metric: 'abandon_rate', weight: 1, target: 0.05, goalposts: { direction: 'lower', worst: 0.5, best: 0 } },
      ],
    },
  ],
};

/** Worse in both queues. */
export const WORSE: Losses = {
  north: { billing: [0.3, 20], orders: [0.2, 20] },
  south: { billing: [0.15, 20], orders: [0.05, 20] },
  west: { billing: [0.15, 20], orders: [0.05, 20] },
};
/** No worse in either, but three of four of its calls are about billing. */
export const HARD: Losses = {
  north: { billing: [0.3, 60], orders: [0.05, 20] },
  south: { billing: [0.3, 20], orders: [0.05, 60] },
};
