import type { Fit, Renewals } from '../../src/stats';

import type { Held, Watched } from './model';

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
  /** Until this day, in days since 1970, the model was fitted once more, to see how well it foresees the rest. */
  watchedDay: number;
  /** Purchases after that day; null where nobody had bought again until then. */
  held: Held | null;
}

/** Customers under contract, as the database counted them. */
export interface Tenures {
  /** By whole periods stayed, as the model takes them. */
  renewals: Renewals;
  customers: number;
  gone: number;
  /** They left before they joined: left out. */
  impossible: number;
  /** Of those still there, so many of whom it is not known what they pay. */
  unpriced: number;
  /** The most whole periods that somebody who is still there has stayed. */
  longest: number;
}

/** A model fitted on a database, ready to value every customer there. */
export interface Reckoned {
  /** What was fitted, how well, and what to doubt: lines for a terminal. */
  text: string;
  /** What is known of each pattern, by column. */
  patterns: () => Readonly<Record<string, Float64Array>>;
  /** The statement that values customers by such a table of patterns. */
  valued: (tables: { patterns: string; into: string }) => string;
}
