import type { Material, Needs } from '../../formula';
import type { Columns, FalseAlarms, FoundSignal, LookedSignal } from '../../model';

import { Judge } from './judge';
import { neededBy } from './legs';
import type { Sought } from './legs';
import { candidatesIn } from './search';
import type { Candidate } from './search';
import { Tracks } from './tracks';

/** False alarms that a board may expect in a quarter, whatever it shows. */
const PER_QUARTER = 1;
/** A week's figures are looked at once, when the week is over: so often a quarter. */
const LOOKS = 13;
/**
 * Signals that stand while no more than one false alarm a quarter is to be expected on the whole board: half of it is spent on the
 * first figures of all signals, in all units, at all weeks; half on the others, which are only asked where the first has moved.
 * `searched` as `signalSearch` came to it.
 * Assumes: 1) as `shiftAt` and `driftBeyond`; 2) what chance does to a first figure, it does not do to the others.
 * Source: expected number of false findings by Bonferroni, Gordon et al. 2007, Ann. Appl. Stat. 1, p. 180; every figure must pass by
 * itself, Berger 1982, Technometrics 24, p. 295.
 */
export function signals(
  needs: Needs,
  sought: readonly Sought[],
  { material, searched }: { material: Material; searched: Columns | null }
): { looked: LookedSignal[]; found: FoundSignal[]; alarms: FalseAlarms } {
  const tracks = new Tracks(needs, material);
  const judge = new Judge(tracks, needs, material.edges.now);
  const isTold = ({ signal }: Candidate) => neededBy(sought[signal]).every((metric) => tracks.canTell(metric));
  const candidates = searched ? candidatesIn(searched, tracks).filter(isTold) : [];
  const alarms = alarmsOf(candidates);
  const level = alarms.perQuarter / 2 / alarms.looks;
  const moved = candidates.filter(({ chance }) => chance <= level / alarms.tests);
  const asked = moved.reduce((sum, { signal }) => sum + sought[signal].others.length, 0);
  const standing = moved.filter((each) => judge.stands(each, sought[each.signal], level / asked));
  return {
    looked: sought.map((each, signal) => lookedFor(each, candidates, signal)),
    found: standing
      .sort((left, right) => left.chance - right.chance)
      .map((each) => judge.found(each, sought[each.signal])),
    alarms,
  };
}

function alarmsOf(candidates: readonly Candidate[]): FalseAlarms {
  return {
    perQuarter: PER_QUARTER,
    units: new Set(candidates.map(({ unit }) => unit)).size,
    tests: candidates.reduce((sum, { tests }) => sum + tests, 0),
    looks: LOOKS,
  };
}

function lookedFor(each: Sought, candidates: readonly Candidate[], signal: number): LookedSignal {
  const { name, title, sentence, source } = each.signal;
  return {
    ...{ name, title, sentence, source },
    metrics: neededBy(each),
    units: candidates.filter((candidate) => candidate.signal === signal).length,
  };
}
