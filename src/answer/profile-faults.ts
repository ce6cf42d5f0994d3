import { scoreOf, utilityOf } from '../derive';
import { didYouMean } from '../formula';
import type { Definitions, Exponent, Goalposts, Metric, Profile, ProfileMetric } from '../model';

import { fault } from './profile-fault';
import type { ProfileFault } from './profile-fault';
import { versionFaults } from './version-faults';

type Known = Pick<Definitions, 'metrics' | 'dimensions'>;

/** Do profiles name what exists, stand their goalposts in order, do their targets agree, and is one version of each in force at any time? */
export function profileFaults(profiles: readonly Profile[], known: Known): ProfileFault[] {
  const faults = profiles.flatMap((profile, index) => [
    ...wholeFaults(profile).map(below(`${index}`)),
    ...profile.families.flatMap(({ metrics }, family) =>
      metrics.flatMap((metric, place) =>
        metricFaults(metric, known).map(below(`${index}.families.${family}.metrics.${place}`))
      )
    ),
  ]);
  return [...versionFaults(profiles), ...faults].map(({ path, problem }) => {
    const { name, version } = profiles[Number(path.split('.')[0])];
    return { path, problem: problem.within({ profile: `${name} v${version}` }) };
  });
}

const below =
  (place: string) =>
  ({ path, problem }: ProfileFault): ProfileFault => ({ path: `${place}.${path}`, problem });

function wholeFaults(profile: Profile): ProfileFault[] {
  const sides = profile.families.map(({ family }) => family);
  const twice = sides.flatMap((family, index) => (sides.indexOf(family) < index ? [index] : []));
  return [
    ...twice.map((index) =>
      fault(`families.${index}.family`, `Family ${sides[index]} stands twice.`, { hint: 'Put its metrics together.' })
    ),
    ...(['exponent', 'familyExponent'] as const).flatMap((name) =>
      isAbove(profile[name], 1) ? [rewardsExtremes(name)] : []
    ),
    ...targetFaults(profile),
  ];
}

const isAbove = (exponent: Exponent, least: number) => exponent !== 'weakest' && exponent > least;

function rewardsExtremes(name: string): ProfileFault {
  return fault(name, 'An exponent above 1 lets a strong part more than make up for a weak one.', {
    hint: 'Choose 1 or less.',
    warns: true,
  });
}

/** A house that reaches all that it aims at reaches its score, or aims at something else than it says. */
function targetFaults(profile: Profile): ProfileFault[] {
  const { score } = scoreOf(
    profile.families.map(({ metrics }) => metrics.map(({ target, goalposts }) => utilityOf(target, goalposts))),
    profile
  );
  return score === null || score >= profile.target - 0.05
    ? []
    : [
        fault('target', `With every metric at its target the score is ${score.toFixed(1)}, below ${profile.target}.`, {
          hint: 'Lower this target, or raise those of the metrics.',
          warns: true,
        }),
      ];
}

function metricFaults(chosen: ProfileMetric, known: Known): ProfileFault[] {
  const metric = known.metrics[chosen.metric];
  const found = metric
    ? [
        ...nameFaults(chosen, metric),
        ...goalpostFaults(chosen, metric),
        ...vetoFaults(chosen),
        ...byFaults(chosen, known),
      ]
    : [
        fault('metric', `There is no metric "${chosen.metric}".`, {
          hint: didYouMean(chosen.metric, Object.keys(known.metrics)),
        }),
      ];
  return found.map(({ path, problem }) => ({ path, problem: problem.within({ metric: chosen.metric }) }));
}

function nameFaults({ variant, parameters = {} }: ProfileMetric, metric: Metric): ProfileFault[] {
  const variants = (metric.variants ?? []).map(({ name }) => name);
  const known = (metric.parameters ?? []).map(({ name }) => name);
  const strange = Object.keys(parameters).filter((name) => !known.includes(name));
  return [
    ...(variant === undefined || variants.includes(variant)
      ? []
      : [fault('variant', `There is no variant "${variant}".`, { hint: didYouMean(variant, variants) })]),
    ...strange.map((name) =>
      fault(`parameters.${name}`, `There is no parameter "${name}".`, { hint: didYouMean(name, known) })
    ),
  ];
}

function goalpostFaults({ goalposts, by }: ProfileMetric, { direction }: Metric): ProfileFault[] {
  const all = [
    ['goalposts', goalposts] as const,
    ...Object.entries(by?.goalposts ?? {}).map(([value, each]) => [`by.goalposts.${value}`, each] as const),
  ];
  return all.flatMap(([path, each]) => [
    ...orderFaults(path, each),
    ...(each.direction === direction
      ? []
      : [fault(path, `Its goalposts do not say "${direction}", as the metric itself does.`, { warns: true })]),
  ]);
}

function orderFaults(path: string, goalposts: Goalposts): ProfileFault[] {
  const message = 'Its goalposts are out of order.';
  if (goalposts.direction === 'band') {
    const { floor, low, high, ceiling } = goalposts;
    const stands = floor < low && low <= high && high < ceiling;
    return stands ? [] : [fault(path, message, { hint: 'Write floor < low <= high < ceiling.' })];
  }
  const { direction, worst, best } = goalposts;
  const stands = direction === 'higher' ? worst < best : worst > best;
  const wanted = direction === 'higher' ? 'worst below best' : 'worst above best';
  return stands ? [] : [fault(path, message, { hint: `Where ${direction} is better, ${wanted}.` })];
}

function vetoFaults({ veto: { below: least = -Infinity, above: most = Infinity } = {}, target }: ProfileMetric) {
  if (least > most) {
    return [fault('veto', 'Its veto leaves no value standing: below is above "above".')];
  }
  return target < least || target > most ? [fault('veto', 'Its own target breaks its veto.')] : [];
}

function byFaults({ by, metric }: ProfileMetric, { dimensions, metrics }: Known): ProfileFault[] {
  if (!by) {
    return [];
  }
  const dimension = dimensions[by.dimension];
  if (!dimension) {
    const hint = didYouMean(by.dimension, Object.keys(dimensions));
    return [fault('by.dimension', `There is no dimension "${by.dimension}".`, { hint })];
  }
  const { entity } = metrics[metric];
  return entity in dimension.fields
    ? []
    : [
        fault('by.dimension', `Rows of ${entity} have no ${by.dimension}.`, {
          hint: `It is known for ${Object.keys(dimension.fields).join(', ')}.`,
        }),
      ];
}
