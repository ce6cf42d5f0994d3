/** Revenue of a period and of the one before. */
export interface Growth {
  /** Of the period before. */
  before: number;
  /** Now, of the customers of the period before. */
  returning: number;
  /** Now, of new customers who came because others recommended us. */
  earned: number;
  /** Now, of new customers whom advertising, sales or an acquisition brought. */
  bought: number;
}

/**
 * How much a business would have grown by customers who come back and bring others alone, and how much of its growth that is. `ratio` is
 * null where it did not grow; all is null where there was no revenue before.
 * Source: Reichheld, Darnell & Burns 2021, Winning on Purpose, appendix B.
 * @example earnedGrowth({ before: 100, returning: 85, earned: 25, bought: 20 }); // => { rate: 0.1, growth: 0.3, ratio: 1 / 3 }
 */
export function earnedGrowth(revenue: Growth): { rate: number; growth: number; ratio: number | null } | null {
  const { before, returning, earned, bought } = revenue;
  if (Object.values(revenue).some((each) => !(each >= 0 && each < Infinity))) {
    throw new RangeError(`revenue (${Object.values(revenue).join(', ')}) must be 0 or more`);
  }
  if (before === 0) {
    return null;
  }
  const rate = (returning + earned) / before - 1;
  const growth = (returning + earned + bought) / before - 1;
  return { rate, growth, ratio: growth > 0 ? rate / growth : null };
}
