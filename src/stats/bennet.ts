/** Volume and amount of one group: its rate is amount / volume. */
export interface Part {
  volume: number;
  amount: number;
}

/** What one group did to a rate of all. */
export interface Moved {
  /** By its own rate. */
  rate: number;
  /** By its share of the volume. */
  mix: number;
}

/**
 * Splits the change of a rate of all (sum of amounts over sum of volumes) into what each group's own rate did and what its
 * share of the volume did; all parts sum to the change. A group's mix is taken against the rate of all, halfway, so that a
 * group of average rate has none, whatever its share. A group without volume on one side has no rate there: its whole effect is mix.
 * Null when one side has no volume at all.
 * Source: Bennet 1920, J. R. Stat. Soc. 83, pp. 455-462; Balk 2008, Price and Quantity Index Numbers, p. 127.
 * @example rateAndMix([{ volume: 87, amount: 81 }, { volume: 263, amount: 192 }], [{ volume: 270, amount: 234 }, { volume: 80, amount: 55 }]); // => rate -0.0537, mix 0.0994
 */
export function rateAndMix(before: readonly Part[], after: readonly Part[]): Moved[] | null {
  const [old, now] = [sumOf(before), sumOf(after)];
  if (!(old.volume > 0 && now.volume > 0)) {
    return null;
  }
  const middle = (old.amount / old.volume + now.amount / now.volume) / 2;
  return before.map((each, index) => movedBy(each, after[index], { old, now, middle }));
}

function movedBy(before: Part, after: Part, { old, now, middle }: { old: Part; now: Part; middle: number }): Moved {
  const [shareBefore, shareAfter] = [before.volume / old.volume, after.volume / now.volume];
  // Without volume on a side, the group's rate of the other side stands in: no rate is known to have changed.
  const rateBefore = rateOf(before) ?? rateOf(after) ?? middle;
  const rateAfter = rateOf(after) ?? rateBefore;
  return {
    rate: ((shareBefore + shareAfter) / 2) * (rateAfter - rateBefore),
    mix: ((rateBefore + rateAfter) / 2 - middle) * (shareAfter - shareBefore),
  };
}

function rateOf({ volume, amount }: Part): number | null {
  return volume > 0 ? amount / volume : null;
}

function sumOf(parts: readonly Part[]): Part {
  return parts.reduce((sum, { volume, amount }) => ({ volume: sum.volume + volume, amount: sum.amount + amount }), {
    volume: 0,
    amount: 0,
  });
}
