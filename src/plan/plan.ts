import { growsWithTime } from '../formula';
import type { Aggregate, CompiledMetric, NeededAggregate, Needs } from '../formula';
import { Problem, problemFrom } from '../model';
import type { Baseline, Definitions, Grain, Instant, Period, Request } from '../model';

import { linksApart } from './apart';
import type { Ask } from './ask';
import { Binder } from './binder';
import { whyNotBucketed, whyNotPeriodic } from './bucketed';
import { edgesOf } from './buckets';
import { demandJoinable } from './by-key';
import { againstOf } from './against';
import { comparisonOf } from './comparison';
import { composeAsk } from './compose';
import type { Composition } from './compose';
import { demandDimension } from './dimensions';
import { grainOf } from './grain';
import { sidesOfPlace } from './place';
import { releasedAsk } from './released-ask';
import { spreadsOf } from './spread';
import type { TakesQuantiles } from './spread';

/** How a request will be answered: what each source is asked, and where buckets lie. */
export interface Plan {
  grain: Grain;
  sides: readonly PlanSide[];
  /** Metrics that cannot be computed, by key, with why. */
  unavailable: ReadonlyMap<string, Problem>;
  /** Metrics that can be computed only over the whole period, by key, with why. */
  unbucketed: ReadonlyMap<string, Problem>;
  /** The baseline compared with, if it is one. */
  baseline: Baseline | null;
  /** Buckets are compared with the whole of the other period, for it has not as many. */
  againstWhole: boolean;
  /** Metrics that are not compared, by key: they grow with time and the other period is of another length, or with the size of a place. */
  incomparable: ReadonlySet<string>;
}

/** One of the two periods. */
export interface PlanSide {
  when: 'now' | 'before';
  period: Period;
  edges: readonly Instant[];
  asks: readonly PlannedAsk[];
}

export interface PlannedAsk {
  ask: Ask;
  /** Quantiles cannot be rolled up: the only level and shape that this ask serves. null: it serves all. */
  exact: { level: number; bucketed: boolean } | null;
  /** Released cells are never rolled up either: which of them serve each level, by what the last group says. null: all serve every level. */
  kinds: readonly string[] | null;
  /** Quantiles to be taken of counted values; empty: the cells hold figures. */
  quantiles: readonly NeededAggregate[];
}

/** Plans both periods. `name`: before the names of its asks, where it is one of several plans. Throws a Problem where the request itself makes no sense; metrics that cannot be computed are listed. */
export function planRequest(
  asked: Request,
  needs: Needs,
  {
    definitions,
    takesQuantiles,
    name = '',
  }: { definitions: Definitions; takesQuantiles: TakesQuantiles; name?: string }
): Plan {
  demandPeriod(asked.period);
  const places = sidesOfPlace(asked);
  const request = places?.now ?? asked;
  const grain = grainOf(request, needs);
  const binder = new Binder(definitions);
  namedDimensions(request, needs).forEach((name) => demandDimension(name, definitions));
  const unsplit = problemsOf(
    needs,
    (metric) =>
      whyNot(metric, binder) ?? whyNotPeriodic(metric, needs) ?? whyNotSplit(metric, needs, { request, binder })
  );
  const unjoined = new Map(
    livesApart(definitions)
      ? problemsOf(without(needs, unsplit), (metric) =>
          whyNotJoined(metric, needs, { request, binder, takesQuantiles })
        )
      : []
  );
  const unbucketed = needs.series ? problemsOf(needs, (metric) => whyNotBucketed(metric, definitions)) : new Map();
  const uncomputed = new Map([...unjoined, ...unsplit]);
  const unavailable = needs.whole ? uncomputed : new Map([...unbucketed, ...uncomputed]);
  const possible = without(needs, unavailable);
  const side = (when: 'now' | 'before', period: Period, edges: readonly Instant[], shaped = possible): PlanSide => ({
    ...{ when, period, edges },
    asks: asksFor(places?.[when] ?? request, shaped, { name: `${name}${when}`, period, edges, binder, takesQuantiles }),
  });
  const edgesFor = (period: Period) => (needs.bucketed ? edgesOf(period, grain, request.calendar) : []);
  const now = side('now', request.period, edgesFor(request.period));
  if (places) {
    const sides = [now, side('before', now.period, now.edges)];
    return { grain, unavailable, unbucketed, sides, baseline: null, againstWhole: false, incomparable: growing(needs) };
  }
  const { baseline, compared } = comparisonOf(request, definitions, grain);
  if (compared === null) {
    return { grain, unavailable, unbucketed, sides: [now], baseline, againstWhole: false, incomparable: new Set() };
  }
  const against = againstOf(now, { ...request, period: compared }, grain, baseline);
  return {
    ...{ grain, unavailable, unbucketed, baseline },
    sides: [now, side('before', compared, against.edges, against.isWhole ? wholly(possible) : possible)],
    againstWhole: against.isWhole,
    incomparable: against.isAlike ? new Set() : growing(needs),
  };
}

/** Needs of a period that is not cut into buckets. */
function wholly(needs: Needs): Needs {
  return { ...needs, bucketed: false, whole: true };
}

function growing({ metrics }: Needs): Set<string> {
  return new Set(metrics.filter(({ cell }) => growsWithTime(cell)).map(({ info }) => info.key));
}

/** Says why aggregates cannot be computed from this mapping, or null where they can. Each mapping is read once. */
export function feeding(definitions: Definitions): (aggregates: readonly Aggregate[]) => Problem | null {
  const binder = new Binder(definitions);
  return (aggregates) => problemIn(() => aggregates.forEach((aggregate) => binder.aggregate(aggregate)));
}

function demandPeriod({ from, to }: Period): void {
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new Problem('invalid', 'The period has no beginning or no end.');
  }
  if (to < from) {
    throw new Problem('invalid', 'The period ends before it begins.', { hint: 'Swap its two ends.' });
  }
}

function problemsOf({ metrics }: Needs, why: (metric: CompiledMetric) => Problem | null): Map<string, Problem> {
  const found = metrics.map((metric) => [metric.info.key, why(metric)] as const);
  return new Map(found.filter((each): each is [string, Problem] => each[1] !== null));
}

function whyNot(metric: CompiledMetric, binder: Binder): Problem | null {
  return problemIn(() => needsOf(metric).forEach(({ aggregate }) => binder.aggregate(aggregate)), metric);
}

/** Does every entity of the metric have what the request splits and filters by? A filter left out would show wrong figures as right. */
function whyNotSplit(
  metric: CompiledMetric,
  needs: Needs,
  { request, binder }: { request: Request; binder: Binder }
): Problem | null {
  const strata = strataFor([metric], needs);
  const names = [...namedDimensions(request, needs), ...strata];
  return problemIn(
    () =>
      metric.entities.forEach((entity) => {
        names.forEach((name) => binder.dimension(entity, name));
        needs.levels.forEach((level) => binder.nodes(entity, [...level, ...strata], request.filters));
      }),
    metric
  );
}

function without(needs: Needs, problems: ReadonlyMap<string, Problem>): Needs {
  return { ...needs, metrics: needs.metrics.filter(({ info }) => !problems.has(info.key)) };
}

/** Is there more than one data source, so that an ask may reach from one into another? */
function livesApart({ mapping }: Definitions): boolean {
  return new Set(Object.values(mapping.entities).map(({ source }) => source)).size > 1;
}

function whyNotJoined(
  metric: CompiledMetric,
  needs: Needs,
  { request, ...asking }: { request: Request } & Pick<SideContext, 'binder' | 'takesQuantiles'>
): Problem | null {
  const alone = { ...needs, metrics: [metric] };
  const side = { name: 'now', period: request.period, edges: [], ...asking };
  return problemIn(() => asksFor(request, alone, side).forEach(({ ask }) => demandJoinable(ask)), metric);
}

function problemIn(attempt: () => void, metric?: CompiledMetric): Problem | null {
  try {
    attempt();
    return null;
  } catch (thrown) {
    return problemFrom(thrown, metric && { metric: metric.info.metric });
  }
}

/** Dimensions that hold for all metrics: levels and filters. */
function namedDimensions({ filters = [] }: Request, { levels }: Needs): string[] {
  return [...new Set([...levels.flat(), ...filters.map(({ dimension }) => dimension)])];
}

function strataFor(metrics: readonly CompiledMetric[], { strata }: Needs): string[] {
  const own = strata.filter(({ metric }) => metrics.some(({ info }) => info.key === metric));
  return [...new Set(own.map(({ dimension }) => dimension))];
}

interface SideContext {
  /** Before the names of its asks. */
  name: string;
  period: Period;
  edges: readonly Instant[];
  binder: Binder;
  takesQuantiles: TakesQuantiles;
}

function asksFor(request: Request, needs: Needs, side: SideContext): PlannedAsk[] {
  const entities = new Set(needs.metrics.flatMap((metric) => metric.entities));
  return [...entities].flatMap((entity) => {
    const ofEntity = needs.metrics.flatMap(needsOf).filter(({ aggregate }) => aggregate.entity === entity);
    const wanted = new Map(ofEntity.map((need) => [need.key, need]));
    return asksOfEntity(entity, [...wanted.values()], { request, needs, side });
  });
}

interface AskContext {
  request: Request;
  needs: Needs;
  side: SideContext;
}

/** One ask for all that adds up, and for released cells, whose levels stand side by side; for quantiles, which do not add up, one per level and shape, or one that counts values. */
function asksOfEntity(entity: string, wanted: readonly NeededAggregate[], context: AskContext): PlannedAsk[] {
  const { request, needs, side } = context;
  const { name, period, edges, binder, takesQuantiles } = side;
  const { levels } = needs;
  const strata = strataFor(
    needs.metrics.filter(({ entities }) => entities.includes(entity)),
    needs
  );
  const read = binder.read(entity);
  const timed = read.entity.at !== null;
  const shapes = [...(needs.bucketed && timed ? [true] : []), ...(needs.whole ? [false] : [])];
  // A wave is over by the present, whatever period is asked for.
  const asOf = read.entity.answers ? request.now : Math.min(period.to, request.now);
  const common = { entity, period, filters: request.filters ?? [], asOf, now: request.now };
  const main = { ...common, id: `${name}/${entity}`, levels, strata, shapes, edges };
  if (read.entity.answers) {
    return [{ ...OF_ALL, ...releasedAsk({ ...main, strata: [], needs: wanted }, binder) }];
  }
  const alone = wanted.filter(({ aggregate }) => aggregate.name === 'quantile');
  const summable = wanted.filter((need) => !alone.includes(need));
  const exact = levels.flatMap((level, index) =>
    shapes.map((bucketed) => ({
      exact: { level: index, bucketed },
      ask: {
        ...common,
        id: `${name}/${entity}/${index}/${bucketed}`,
        levels: [level],
        strata: [],
        shapes: [bucketed],
        needs: alone,
        edges: bucketed ? edges : [],
      },
    }))
  );
  return [
    ...apartFrom(summable, main, binder).map((ask) => ({ ...OF_ALL, ask })),
    ...(alone.length === 0
      ? []
      : takesQuantiles(read.source.kind)
        ? exact.map((each) => ({ ...OF_ALL, ...each, ask: composeAsk(binder, each.ask) }))
        : spreadsOf(alone, main, binder).map((spread) => ({ ...OF_ALL, ...spread }))),
  ];
}

/** An ask that serves every level and shape, by figures. */
const OF_ALL = { exact: null, kinds: null, quantiles: [] };

/** One ask for all; where only some aggregates reach into another data source, these apart, so that the others are spared the join. */
function apartFrom(needs: readonly NeededAggregate[], main: Omit<Composition, 'needs'>, binder: Binder): Ask[] {
  if (needs.length === 0) {
    return [];
  }
  const ask = composeAsk(binder, { ...main, needs });
  const isApart = (some: readonly NeededAggregate[]) =>
    linksApart(composeAsk(binder, { ...main, needs: some })).length > 0;
  if (linksApart(ask).length === 0 || isApart([])) {
    return [ask];
  }
  const joined = needs.filter((need) => isApart([need]));
  const here = needs.filter((need) => !joined.includes(need));
  const asks = [composeAsk(binder, { ...main, id: `${main.id}/linked`, needs: joined })];
  return here.length > 0 ? [composeAsk(binder, { ...main, needs: here }), ...asks] : asks;
}

function needsOf({ matured, all, rows, covered, walk }: CompiledMetric): NeededAggregate[] {
  const steps = walk ? [...walk.parts, ...walk.factors] : [];
  return [...matured, ...all, ...rows, ...covered, ...steps.flatMap(({ needs }) => needs)];
}
