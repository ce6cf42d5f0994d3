/** Lives as columns of equal length, in one unit of time of the caller's. */
export interface Lives {
  /** When a life ended, or was last seen. */
  until: ArrayLike<number>;
  /** Whether it ended then; else it may still run (censored). */
  ended: ArrayLike<boolean | number>;
  /** From when on it was observed, where that is later than its beginning (left truncation); 0 by default. */
  from?: ArrayLike<number>;
  /** What it weighs, such as a customer's value: 0 or more; 1 by default. */
  weight?: ArrayLike<number>;
}

/** At each time so many lives, with the sums of their weights and of the squares of these. */
export interface Tally {
  count: Float64Array;
  weight: Float64Array;
  square: Float64Array;
}

/** All that curves and tests need of lives: a few sums at each time, which a database can give. Times ascend. */
export interface Events {
  times: Float64Array;
  ended: Tally;
  censored: Tally;
  /** Who came under observation then. Those of time 0 are there from the start, others from just after. */
  entered: Tally;
}

/**
 * Adds lives up to events. Throws a RangeError that names the first impossible life.
 * @example eventsOf({ until: [3, 5], ended: [true, false] }).ended.count; // => [0, 1, 0] at times 0, 3 and 5
 */
export function eventsOf(lives: Lives): Events {
  const { until, ended, from, weight } = lives;
  const placeOf = places(lives);
  const [over, open, begun] = [tally(placeOf.times.length), tally(placeOf.times.length), tally(placeOf.times.length)];
  for (let row = 0; row < until.length; row += 1) {
    const begins = from === undefined ? 0 : from[row];
    const weighs = weight === undefined ? 1 : weight[row];
    const flaw = lifeFlaw(begins, until[row], weighs);
    if (flaw !== null) {
      throw new RangeError(`row ${row}: ${flaw}`);
    }
    addTo(ended[row] ? over : open, placeOf.at(until[row]), weighs);
    addTo(begun, placeOf.at(begins), weighs);
  }
  return { times: placeOf.times, ended: over, censored: open, entered: begun };
}

/** What is impossible about a life, in words; null where nothing is. */
export function lifeFlaw(from: number, until: number, weight = 1): string | null {
  if (!(from >= 0 && until >= 0 && until < Infinity)) {
    return `times (from ${from} until ${until}) must be 0 or more`;
  }
  if (until < from || (until === from && from > 0)) {
    return `ends (${until}) no later than it came under observation (${from})`;
  }
  return weight >= 0 && weight < Infinity ? null : `weight (${weight}) must be 0 or more`;
}

interface Places {
  times: Float64Array;
  at: (time: number) => number;
}

/** Where each time stands among all times. Whole times find their place by themselves, unless few lives lie far apart. */
function places({ until, from }: Lives): Places {
  let longest = 0;
  let whole = true;
  for (let row = 0; row < until.length; row += 1) {
    const begins = from === undefined ? 0 : from[row];
    longest = Math.max(longest, until[row], begins);
    whole = whole && Number.isInteger(until[row]) && Number.isInteger(begins);
  }
  return whole && longest <= Math.max(1000, 4 * until.length) ? wholePlaces(longest) : sortedPlaces({ until, from });
}

function wholePlaces(longest: number): Places {
  return { times: Float64Array.from({ length: longest + 1 }, (_, time) => time), at: (time) => time };
}

function sortedPlaces({ until, from }: Pick<Lives, 'until' | 'from'>): Places {
  const distinct = new Set<number>([0]);
  for (let row = 0; row < until.length; row += 1) {
    distinct.add(until[row]).add(from === undefined ? 0 : from[row]);
  }
  const times = Float64Array.from(distinct).sort();
  const placed = new Map(Array.from(times, (time, place): [number, number] => [time, place]));
  return { times, at: (time) => placed.get(time)! };
}

/** A tally of nothing at so many times. */
export function tally(length: number): Tally {
  return { count: new Float64Array(length), weight: new Float64Array(length), square: new Float64Array(length) };
}

function addTo({ count, weight, square }: Tally, place: number, weighs: number): void {
  count[place] += 1;
  weight[place] += weighs;
  square[place] += weighs * weighs;
}
