import type { Centre } from './centre';
import { customerId } from './contact';
import { DAY } from './days';
import { chanceOf } from './random';

/** One row of `customer_values`. */
export interface CustomerValue {
  customer_id: string;
  reckoned_at: number;
  value: number;
}

/** Days before the end of the data on which the house reckoned: once a quarter. */
const RECKONED = [365, 274, 183, 92, 1];
/** Values grow from one reckoning to the next, and no reckoning is exact. */
const GROWTH = 1.015;
const ERROR = 0.08;

/** What customers were thought to be worth, day by day of reckoning; of those who were customers then. */
export function* customerValues({ population, until }: Centre, seed = 1): Generator<CustomerValue> {
  const chance = chanceOf(seed, 'values');
  for (const [index, days] of RECKONED.entries()) {
    const at = until - days * DAY;
    const grown = GROWTH ** (index + 1 - RECKONED.length);
    for (let customer = 0; customer < population.size; customer += 1) {
      const value = population.value[customer] * grown * Math.exp(ERROR * chance.normal());
      if (population.joinedAt[customer] <= at && at < population.leftAt[customer]) {
        yield { customer_id: customerId(customer), reckoned_at: at, value: Math.round(value * 100) / 100 };
      }
    }
  }
}
