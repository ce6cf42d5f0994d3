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
 * group of average rate has none, whatever its share. A group without volume on one side has no rate there: its whole effect is mix,
 * and so is that of an amount without volume, such as the handle time of a team that only takes over what others
 * began. Null when one side has no volume at all.
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
  const [rateBefore, rateAfter] = [rateOf(before), rateOf(after)];
  if (rateBefore === null || rateAfter === null) {
    // No rate is known to have changed.
    const moved = after.amount / now.volume - before.amount / old.volume;
    return { rate: 0, mix: moved - middle * (shareAfter - shareBefore) };
  }
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

/** What one group comes to in each of many draws. */
export interface DrawnPart {
  volume: Float64Array;
  amount: Float64Array;
}

/** A group on both sides. */
export interface DrawnSides {
  before: DrawnPart;
  now: DrawnPart;
}

/**
 * What the rates of all groups together did, draw by draw; NaN where a side has no volume.
 * clear: for each draw, the sum of `rateAndMix(before, now)` over its rates
 */
export function ratesDrawn(groups: readonly DrawnSides[], draws: number): Float64Array {
  const [old, now] = (['before', 'now'] as const).map((side) => volumeDrawn(groups, side, draws));
  const out = new Float64Array(draws);
  for (const { before: was, now: is } of groups) {
    for (let draw = 0; draw < draws; draw += 1) {
      const [volumeWas, volumeIs] = [was.volume[draw], is.volume[draw]];
      if (volumeWas > 0 && volumeIs > 0) {
        const share = (volumeWas / old[draw] + volumeIs / now[draw]) / 2;
        out[draw] += share * (is.amount[draw] / volumeIs - was.amount[draw] / volumeWas);
      }
    }
  }
  return out.map((rate, draw) => (old[draw] > 0 && now[draw] > 0 ? rate : NaN));
}

function volumeDrawn(groups: readonly DrawnSides[], side: 'before' | 'now', draws: number): Float64Array {
  const sum = new Float64Array(draws);
  for (const group of groups) {
    const { volume } = group[side];
    for (let draw = 0; draw < draws; draw += 1) {
      sum[draw] += volume[draw] > 0 ? volume[draw] : 0;
    }
  }
  return sum;
}
