import type { Goalposts, Guard, Profile, ProfileMetric, Reward, ScoredMetric, ScoreNode, Signal } from '../../model';
import { LEAST_UTILITY } from '../../stats';
import { scoreOf } from '../scorecard/score';
import type { Utilities } from '../scorecard/score';

/** Of the utility, to tell a slope: small against any goalpost, large against rounding. */
const NUDGE = 1e-6;
/** Fewer units than this have no best quarter. */
const LEAST_UNITS = 4;

/** What is rewarded, beside whom, and what would show if it were gamed. */
interface Rewarding {
  profile: Profile;
  /** Units of one level, among which what some reach is within reach of others. */
  peers: readonly ScoreNode[];
  signals: readonly Signal[];
}

/** What each metric's movement would earn a node under this profile: what it would pay for, were pay hung on it. */
export function rewardsOf(node: ScoreNode, rewarding: Rewarding): Reward[] {
  const utilities = node.families.map(({ metrics }) => metrics.map(({ score }) => score && score / 100));
  return node.families.flatMap(({ metrics }, family) =>
    metrics.map((scored, place) => {
      const at: Place = { utilities, family, place };
      const judged = rewarding.profile.families[family].metrics[place];
      return {
        metric: scored.metric,
        perUnit: perUnit(scored, judged, at, rewarding.profile),
        reachable: reachable(scored, at, rewarding),
        guards: guardsOf(judged, rewarding),
      };
    })
  );
}

interface Place {
  utilities: Utilities;
  family: number;
  place: number;
}

/** By the chain rule: points per utility times utility per unit. */
function perUnit({ now, score, vetoed, shrunk }: ScoredMetric, metric: ProfileMetric, at: Place, profile: Profile) {
  if (score === null || now.value === null || metric.by || vetoed) {
    return null;
  }
  const slope = slopeOf(shrunk ?? now.value, metric.goalposts);
  const earned = slope === 0 ? 0 : gain(at, Math.min(1, score / 100 + NUDGE), profile);
  return earned === null ? null : (earned / NUDGE) * slope;
}

/** Utility gained by one unit in the better direction; none at the best, and none before the worst is passed. */
function slopeOf(value: number, goalposts: Goalposts): number {
  const steep = 1 - LEAST_UTILITY;
  if (goalposts.direction === 'band') {
    const { floor, low, high, ceiling } = goalposts;
    return value >= floor && value < low
      ? steep / (low - floor)
      : value > high && value <= ceiling
        ? steep / (ceiling - high)
        : 0;
  }
  const { worst, best } = goalposts;
  const way = (value - worst) / (best - worst);
  return way >= 0 && way < 1 ? steep / Math.abs(best - worst) : 0;
}

/** Points that the node's score rises by if this metric alone has another utility. */
function gain({ utilities, family, place }: Place, utility: number, profile: Profile): number | null {
  const better = utilities.map((row, index) =>
    index === family ? row.map((each, at) => (at === place ? utility : each)) : row
  );
  const [before, after] = [utilities, better].map((each) => scoreOf(each, profile).score);
  return before === null || after === null ? null : after - before;
}

/** The unit that a quarter of them equal or pass; null where this node does so itself. */
function reachable({ metric, score }: ScoredMetric, at: Place, { peers, profile }: Rewarding): Reward['reachable'] {
  const known = peers.flatMap(({ families }) =>
    families.flatMap(({ metrics }) => metrics.filter((each) => each.metric === metric && each.score !== null))
  );
  const ranked = known.sort((one, other) => other.score! - one.score!);
  const model = ranked[Math.ceil(ranked.length / 4) - 1];
  if (ranked.length < LEAST_UNITS || score === null || model.score! <= score) {
    return null;
  }
  const points = gain(at, model.score! / 100, profile);
  return points === null ? null : { value: model.shrunk ?? model.now.value!, points };
}

function guardsOf({ metric }: ProfileMetric, { profile, signals }: Rewarding): Guard[] {
  const judged = new Set(profile.families.flatMap(({ metrics }) => metrics.map((each) => each.metric)));
  return signals
    .filter(({ flatters }) => flatters.includes(metric))
    .map(({ name, title, truth }) => ({
      signal: name,
      title,
      truth: truth?.metric ?? null,
      judged: truth !== undefined && truth.metric !== metric && judged.has(truth.metric),
    }));
}
