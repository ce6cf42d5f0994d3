import type { WaitBand, WaitCurve, WaitGap } from '../../model';
import { directlyStandardised, mantelHaenszel } from '../../stats';
import type { Stratum } from '../../stats';

import { beyondChance } from './beyond-chance';
import { bandEnds } from './wait-needs';

/** What a proposition promises, and what it is called. */
export type Promised = Pick<WaitCurve, 'of' | 'promise' | 'proposition'>;

/** Customers of one stratum whose time fell into one band, and how many of them were lost. */
export interface Waited {
  stratum: string;
  band: number;
  customers: number;
  lost: number;
}

/** Fewer customers than this say nothing of a band. */
const LEAST = 30;

/** Who stays by how long it took them, against what is promised; null where nobody knows how long. */
export function waitCurve(waited: readonly Waited[], promised: Promised): WaitCurve | null {
  const { promise } = promised;
  const ends = bandEnds(promise);
  const kept = ends.indexOf(promise);
  const half = ends.filter((end) => end <= promise / 2).length - 1;
  const inTime: Side = (band) => band <= kept;
  const later = [...ends, null].map((_, band) =>
    inTime(band)
      ? null
      : gapOf(
          waited,
          (each) => each === band,
          (each) => inTime(each) || each === band
        )
  );
  const longer = gapOf(
    waited,
    (band) => !inTime(band),
    () => true
  );
  const shorter = gapOf(waited, (band) => band <= half, inTime);
  const tell = teller([...later, longer, shorter]);
  const bands = [...ends, null].map((to, band) => ({
    ...bandOf(waited, band, { from: ends[band - 1] ?? 0, to }),
    beyond: tell(later[band]),
  }));
  return waited.length === 0 ? null : { ...promised, bands, longer: tell(longer), shorter: tell(shorter) };
}

function bandOf(
  waited: readonly Waited[],
  band: number,
  ends: Pick<WaitBand, 'from' | 'to'>
): Omit<WaitBand, 'beyond'> {
  const [customers, lost] = sumsOf(waited.filter((each) => each.band === band));
  const strata = [...new Set(waited.map(({ stratum }) => stratum))].map((stratum) => {
    const [n, gone] = sumsOf(waited.filter((each) => each.stratum === stratum && each.band === band));
    return { unit: { successes: n - gone, n }, all: sumsOf(waited.filter((each) => each.stratum === stratum))[0] };
  });
  const share = directlyStandardised(
    strata.map(({ unit }) => unit),
    strata.map(({ all }) => all)
  );
  const kept = share && customers >= LEAST ? { value: share.value, interval: share.interval } : null;
  return { ...ends, customers, lost, kept };
}

type Side = (band: number) => boolean;

/** Those of `side` beside all others `among` whom they are compared. */
function gapOf(waited: readonly Waited[], side: Side, among: Side) {
  const strata = [...new Set(waited.map(({ stratum }) => stratum))].map((stratum): Stratum => {
    const own = waited.filter((each) => each.stratum === stratum && among(each.band));
    const counted = (isOn: boolean) => {
      const [n, successes] = sumsOf(own.filter(({ band }) => side(band) === isOn));
      return { successes, n };
    };
    return { exposed: counted(true), unexposed: counted(false) };
  });
  const compared = mantelHaenszel(strata);
  const total = (of: 'exposed' | 'unexposed') => ({
    customers: strata.reduce((sum, each) => sum + each[of].n, 0),
    lost: strata.reduce((sum, each) => sum + each[of].successes, 0),
  });
  return compared && { difference: compared.difference, exposed: total('exposed'), unexposed: total('unexposed') };
}

type Compared = NonNullable<ReturnType<typeof gapOf>>;

/** Gaps, with what stands against chance over all of them. */
function teller(gaps: ReadonlyArray<Compared | null>): (gap: Compared | null) => WaitGap | null {
  const stand = beyondChance(gaps.filter((gap) => gap !== null));
  return (gap) =>
    gap && {
      ...{ customers: gap.exposed.customers, others: gap.unexposed.customers },
      ...{ difference: gap.difference, goesWith: stand.get(gap) ?? null },
    };
}

function sumsOf(waited: readonly Waited[]): [customers: number, lost: number] {
  return [waited.reduce((sum, { customers }) => sum + customers, 0), waited.reduce((sum, { lost }) => sum + lost, 0)];
}
