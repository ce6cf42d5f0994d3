import type { Parameters } from '../fit';
import { seeded } from '../seeded';

import type { Renewals } from './sbg';

/** Customers as the models suppose them, from a seed. */
export function simulator(seed: number) {
  const random = seeded(seed);

  const exponential = (rate: number) => -Math.log1p(-random()) / rate;
  const normal = () => Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random());

  /** Marsaglia & Tsang 2000, ACM Trans. Math. Softw. 26, pp. 363-372. */
  function gamma(shape: number, rate = 1): number {
    if (shape < 1) {
      return gamma(shape + 1, rate) * (1 - random()) ** (1 / shape);
    }
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log1p(-random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return (d * v) / rate;
      }
    }
  }

  const beta = (a: number, b: number) => {
    const first = gamma(a);
    return first / (first + gamma(b));
  };

  /** Buys at `rate` for as long as `stays` says after each purchase and until `leaves`; `held` units of time after those observed too. */
  function buyer(rate: number, { stays, leaves, held }: { stays: () => boolean; leaves: number; held: number }) {
    const observed = 26 + Math.floor(random() * 27);
    let [repeats, last, later] = [0, 0, 0];
    for (let time = exponential(rate); time < Math.min(observed + held, leaves); time += exponential(rate)) {
      if (time < observed) {
        repeats += 1;
        last = time;
      } else {
        later += 1;
      }
      if (!stays()) {
        break;
      }
    }
    return { repeats, last, observed, later };
  }

  return {
    random,
    /** With `first` 1 a customer may leave after the first purchase too (MBG/NBD). */
    betaGeometric: (
      count: number,
      { r, alpha, a, b }: Parameters<'r' | 'alpha' | 'a' | 'b'>,
      { first = 0, held = 0 }: { first?: 0 | 1; held?: number } = {}
    ) =>
      columns(count, () => {
        const chance = beta(a, b);
        const leaves = first === 1 && random() < chance ? 0 : Infinity;
        return buyer(gamma(r, alpha), { stays: () => random() >= chance, leaves, held });
      }),
    pareto: (count: number, { r, alpha, s, beta: scale }: Parameters<'r' | 'alpha' | 's' | 'beta'>) =>
      columns(count, () =>
        buyer(gamma(r, alpha), { stays: () => true, leaves: exponential(gamma(s, scale)), held: 0 })
      ),
    donors: (count: number, given: Parameters<'alpha' | 'beta' | 'gamma' | 'delta'>, observed: number) =>
      columns(count, () => {
        const [gives, leaves] = [beta(given.alpha, given.beta), beta(given.gamma, given.delta)];
        let [repeats, last] = [0, 0];
        for (let occasion = 1; occasion <= observed && random() >= leaves; occasion += 1) {
          if (random() < gives) {
            repeats += 1;
            last = occasion;
          }
        }
        return { repeats, last, observed, later: 0 };
      }),
    contracts: (count: number, given: Parameters<'alpha' | 'beta'>, periods: number): Renewals => {
      const lost = new Array<number>(periods).fill(0);
      let kept = count;
      for (let customer = 0; customer < count; customer += 1) {
        const leaves = beta(given.alpha, given.beta);
        const period = lost.findIndex(() => random() < leaves);
        if (period >= 0) {
          lost[period] += 1;
          kept -= 1;
        }
      }
      return { lost, kept: lost.map((_, period) => (period === periods - 1 ? kept : 0)) };
    },
    spending: (count: number, given: Parameters<'p' | 'q' | 'gamma'>) => {
      const purchases = Array.from({ length: count }, () => 1 + Math.floor(exponential(0.4)));
      const spend = purchases.map((times) => {
        const rate = gamma(given.q, given.gamma);
        return gamma(given.p * times, rate) / times;
      });
      return { purchases, spend };
    },
  };
}

interface Bought {
  repeats: number;
  last: number;
  observed: number;
  /** Purchases in the time held out. */
  later: number;
}

function columns(count: number, customer: () => Bought) {
  const column = () => new Float64Array(count);
  const all = { repeats: column(), last: column(), observed: column(), later: column() };
  for (let row = 0; row < count; row += 1) {
    const { repeats, last, observed, later } = customer();
    all.repeats[row] = repeats;
    all.last[row] = last;
    all.observed[row] = observed;
    all.later[row] = later;
  }
  return all;
}
