import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bgNbd, eventsOf, gammaGamma, paretoNbd, patternsOf, productLimit, seeded } from '../src/stats';
import { simulator } from '../src/stats/lifetime/simulated.testkit';

import { race, table } from './rounds';

const MILLION = 1_000_000;
const SUBSCRIBERS = 333_000;

/** Customers of CDNOW; a million simulated ones whose times lie on a grid of weeks; the survival of what a third of a million are worth. */
export async function raceModels(): Promise<string> {
  const { repeats, last, observed, spend } = cdnow();
  const customers = { repeats, last, observed };
  const spending = { purchases: repeats, spend };
  const many = weekly(simulator(1).betaGeometric(MILLION, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }));
  const merged = patternsOf(many);
  const lives = subscribers();
  const events = eventsOf(lives);
  const timings = [
    await race(
      [
        { name: 'BG/NBD, CDNOW, 2,357 customers', run: () => bgNbd.fit(customers) },
        { name: 'Gamma-Gamma, CDNOW, 946 customers', run: () => gammaGamma.fit(spending) },
        { name: 'Pareto/NBD, CDNOW', run: () => paretoNbd.fit(customers) },
      ],
      21
    ),
    await race(
      [
        {
          name: `BG/NBD, 1,000,000 customers by week, merged to ${merged.repeats.length}`,
          run: () => bgNbd.fit(merged),
        },
        { name: 'the same with merging', run: () => bgNbd.fit(many) },
        { name: 'of that, the merging', run: () => patternsOf(many) },
      ],
      5
    ),
    await race(
      [
        { name: 'value-weighted survival, 333,000 customers', run: () => productLimit(eventsOf(lives), 'weight') },
        { name: 'of that, from events by day', run: () => productLimit(events, 'weight') },
      ],
      21
    ),
  ];
  const off = bgNbd.fit(customers)!.logLikelihood + 9582.4256;
  return `${timings.map(table).join('\n')}\n  log likelihood of CDNOW off by ${off.toExponential(0)}`;
}

function cdnow() {
  const rows = readFileSync(join(process.cwd(), 'tests/fixtures/cdnow/customers.csv'), 'utf8').trim().split('\n');
  const column = (index: number) => Float64Array.from(rows.slice(1), (row) => Number(row.split(',')[index]));
  return { repeats: column(1), last: column(2), observed: column(3), spend: column(4) };
}

/** The last purchase in the middle of its week, as a database counts patterns. */
function weekly(customers: { repeats: Float64Array; last: Float64Array; observed: Float64Array }) {
  const last = customers.last.map((time, row) => (customers.repeats[row] === 0 ? 0 : Math.floor(time) + 0.5));
  return { repeats: customers.repeats, last, observed: customers.observed };
}

function subscribers() {
  const random = seeded(1);
  const until = new Float64Array(SUBSCRIBERS);
  const ended = new Uint8Array(SUBSCRIBERS);
  const weight = new Float64Array(SUBSCRIBERS);
  for (let row = 0; row < SUBSCRIBERS; row += 1) {
    const day = Math.ceil(-700 * Math.log1p(-random()));
    const seen = 1 + Math.floor(730 * random());
    until[row] = Math.min(day, seen);
    ended[row] = day <= seen ? 1 : 0;
    weight[row] = Math.round(100 * Math.exp(2 * random()));
  }
  return { until, ended, weight };
}
