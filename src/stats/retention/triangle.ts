/** So many customers of a cohort, or so much value of theirs, still there at an age; age 0 is the whole cohort. */
export interface CohortCell {
  /** Which cohort, from 0 in the order in which they began. */
  cohort: number;
  /** Periods since it began. */
  age: number;
  kept: number;
}

export interface Triangle {
  /** Share kept by cohort and age; null at ages that a cohort has not reached, or where it was empty. */
  shares: Array<Array<number | null>>;
  /** Of all cohorts that have reached an age, together. */
  together: Array<number | null>;
}

/**
 * Retention by cohort and age. A cohort that has reached an age and has no cell there has kept nobody: that is 0, not unknown.
 * `reached` tells for each cohort which age is the last that could be seen.
 * @example triangle([{ cohort: 0, age: 0, kept: 9 }, { cohort: 0, age: 1, kept: 6 }], [1]).shares; // => [[1, 0.667]]
 */
export function triangle(cells: readonly CohortCell[], reached: readonly number[]): Triangle {
  const width = Math.max(-1, ...reached) + 1;
  const kept: Array<Array<number | null>> = reached.map((last) =>
    Array.from({ length: width }, (_, age) => (age <= last ? 0 : null))
  );
  for (const { cohort, age, kept: count } of cells) {
    const before = kept[cohort]?.[age];
    if (before === undefined || before === null || !(count >= 0 && count < Infinity)) {
      throw new RangeError(
        `cohort ${cohort} at age ${age} keeps ${count}: no such cohort, not reached, or less than none`
      );
    }
    kept[cohort][age] = before + count;
  }
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const sumAt = (age: number, at: number) => kept.reduce((sum, row) => (row[age] === null ? sum : sum + row[at]!), 0);
  return {
    shares: kept.map((row) => row.map((each) => (each === null ? null : share(each, row[0]!)))),
    together: Array.from({ length: width }, (_, age) => share(sumAt(age, age), sumAt(age, 0))),
  };
}
