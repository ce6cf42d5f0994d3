import { didYouMean } from '../../src/formula';
import { Problem } from '../../src/model';
import type { Definitions, Goalposts, Metric, Profile, ProfileMetric } from '../../src/model';
import type { Finding } from './finding';
import { refuse, warn } from './finding';

/** Does a scorecard name what exists, and do its goalposts stand in order? */
export function judgeProfile({ families }: Profile, definitions: Definitions): Finding[] {
  const sides = families.map(({ family }) => family);
  const twice = sides.filter((family, index) => sides.indexOf(family) < index);
  return [
    ...twice.map((family) => refuse(`Family ${family} stands twice.`, 'Put its metrics together.')),
    ...families.flatMap(({ metrics }) => metrics.flatMap((metric) => judgeMetricOf(metric, definitions))),
  ];
}

function judgeMetricOf(chosen: ProfileMetric, definitions: Definitions): Finding[] {
  const metric = definitions.metrics[chosen.metric];
  const findings = metric
    ? [...nameFindings(chosen, metric), ...goalpostFindings(chosen, metric), ...dimensionFindings(chosen, definitions)]
    : [refuse(`There is no metric "${chosen.metric}".`, didYouMean(chosen.metric, Object.keys(definitions.metrics)))];
  return findings.map(({ problem }) => ({ problem: problem.within({ metric: chosen.metric }) }));
}

function nameFindings({ variant, parameters = {} }: ProfileMetric, metric: Metric): Finding[] {
  const variants = (metric.variants ?? []).map(({ name }) => name);
  const known = (metric.parameters ?? []).map(({ name }) => name);
  const strange = Object.keys(parameters).filter((name) => !known.includes(name));
  return [
    ...(variant === undefined || variants.includes(variant)
      ? []
      : [refuse(`There is no variant "${variant}".`, didYouMean(variant, variants))]),
    ...strange.map((name) => refuse(`There is no parameter "${name}".`, didYouMean(name, known))),
  ];
}

function goalpostFindings({ goalposts, by, veto }: ProfileMetric, { direction }: Metric): Finding[] {
  const all = [goalposts, ...Object.values(by?.goalposts ?? {})];
  const turned = all.some((each) => each.direction !== direction);
  const empty = veto?.below !== undefined && veto.above !== undefined && veto.below > veto.above;
  return [
    ...all.flatMap(orderFindings),
    ...(turned ? [warn(`Its goalposts do not say "${direction}", as the metric itself does.`)] : []),
    ...(empty ? [refuse('Its veto leaves no value standing: below is above "above".')] : []),
  ];
}

function orderFindings(goalposts: Goalposts): Finding[] {
  if (goalposts.direction === 'band') {
    const { floor, low, high, ceiling } = goalposts;
    const stands = floor < low && low <= high && high < ceiling;
    return stands ? [] : [refuse('Its goalposts are out of order.', 'Write floor < low <= high < ceiling.')];
  }
  const { direction, worst, best } = goalposts;
  const stands = direction === 'higher' ? worst < best : worst > best;
  const wanted = direction === 'higher' ? 'worst below best' : 'worst above best';
  return stands ? [] : [refuse('Its goalposts are out of order.', `Where ${direction} is better, ${wanted}.`)];
}

function dimensionFindings({ by, metric }: ProfileMetric, { dimensions, metrics }: Definitions): Finding[] {
  if (!by) {
    return [];
  }
  if (!(by.dimension in dimensions)) {
    const hint = didYouMean(by.dimension, Object.keys(dimensions));
    return [{ problem: new Problem('unknown', `There is no dimension "${by.dimension}".`, { hint }) }];
  }
  const { entity } = metrics[metric];
  const { fields } = dimensions[by.dimension];
  return entity in fields
    ? []
    : [refuse(`Rows of ${entity} have no ${by.dimension}.`, `It is known for ${Object.keys(fields).join(', ')}.`)];
}
