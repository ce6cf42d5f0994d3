import type { Doubt, Fit } from '../../src/stats';

import type { Watched } from './model';

/** Everybody at once. */
export interface Totals {
  customers: number;
  repeats: number;
  /** What those who bought again spent on that. */
  spent: number;
  /** Customers who bought again and on the whole paid nothing for it. */
  refunded: number;
  /** Of the first purchase, in days since 1970. */
  firstDay: number;
}

/** How customers buy and spend, and how well that held for a time that was kept back. */
export interface Fitted {
  /** The database, for people. */
  source: string;
  totals: Totals;
  watched: Watched;
  buying: Fit<string>;
  spending: Fit<'p' | 'q' | 'gamma'>;
  held: { watchedDay: number; expected: number; seen: number; doubts: Doubt[] };
}
