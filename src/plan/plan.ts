import { didYouMean, isAdditive, partsOf, sequencesIn } from '../formula';
import type { CompiledMetric, NeededAggregate, Needs, Row } from '../formula';
import { Problem, problemFrom } from '../model';
import type {
  Calendar,
  Comparison,
  Definitions,
  Dimension,
  Entity,
  Filter,
  Grain,
  Instant,
  Period,
  Request,
} from '../model';

import type { Ask, AskAggregate, AskGroup, AskLink } from './ask';
import { bind } from './bind';
import type { Links } from './bind';
import { edgesOf, grainFor } from './buckets';
import { conditionOf } from './filters';
import { readOf } from './read';
import type { EntityRead } from './read';
import { instantOf, offsetAt, offsetsOver } from './zone';

/** How a request will be answered: what each source is asked, and where buckets lie. */
export interface Plan {
  grain: Grain;
  sides: readonly PlanSide[];
  /** Metrics that cannot be computed, by key, with why. */
  unavailable: ReadonlyMap<string, Problem>;
  problems: readonly Problem[];
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
  /** Levels that its cells can be rolled up to; -1 in `finest` only. */
  levels: readonly number[];
  /** For quantiles, which cannot be rolled up: only this level, bucketed or not. */
  exact: { level: number; bucketed: boolean } | null;
}

const DEFAULT_POINTS = 60;

/** Plans both periods. Throws a Problem where the request itself makes no sense; metrics that cannot be computed are listed. */
export function planRequest(request: Request, needs: Needs, definitions: Definitions): Plan {
  demandPeriod(request.period);
  const grain = grainOf(request, needs);
  const unavailable = new Map<string, Problem>();
  const problems: Problem[] = [];
  const side = (when: 'now' | 'before', period: Period): PlanSide => {
    const edges = needs.bucketed ? edgesOf(period, grain, request.calendar) : [];
    const planner = new SidePlanner(request, needs, definitions, period, edges);
    return { when, period, edges, asks: planner.asks(when, unavailable) };
  };
  const compared = comparedPeriod(request.period, request.compare ?? 'none', request.calendar);
  const sides = [side('now', request.period), ...(compared ? [side('before', compared)] : [])];
  return { grain, sides, unavailable, problems };
}

/** Why a metric cannot be computed from this mapping, or null. */
export function whyUnavailable(metric: CompiledMetric, definitions: Definitions): Problem | null {
  return plannerFor(definitions, [], 0).whyNot(metric);
}

/** The rows per value of one dimension. */
export function dimensionAsk(
  dimension: string,
  period: Period | null,
  need: NeededAggregate,
  now: Instant,
  definitions: Definitions
): Ask {
  const entity = definitions.dimensions[dimension]?.entity ?? need.aggregate.entity;
  const ask = plannerFor(definitions, [[dimension]], now, period ?? undefined).ask(
    entity,
    `values/${dimension}`,
    0,
    [need],
    []
  );
  return { ...ask, period: ask.read.entity.at === null ? null : period };
}

function plannerFor(
  definitions: Definitions,
  levels: Needs['levels'],
  now: Instant,
  period: Period = { from: 0, to: now }
): SidePlanner {
  const calendar: Calendar = { zone: 'UTC', weekStart: 'monday' };
  const request: Request = { version: 1, answer: 'metrics', period, calendar, now };
  return new SidePlanner(
    request,
    { metrics: [], levels, bucketed: false, whole: true, strata: [] },
    definitions,
    period,
    []
  );
}

/** The period that a comparison looks back to. */
export function comparedPeriod({ from, to }: Period, compare: Comparison, { zone }: Calendar): Period | null {
  if (compare === 'none') {
    return null;
  }
  return compare === 'previous'
    ? { from: from - (to - from), to: from }
    : { from: yearBefore(from, zone), to: yearBefore(to, zone) };
}

function yearBefore(instant: Instant, zone: string): Instant {
  const local = new Date(instant + offsetAt(zone, instant));
  local.setUTCFullYear(local.getUTCFullYear() - 1);
  const at = local.getTime();
  return instantOf(at, offsetsOver(zone, { from: at - 2 * 86_400_000, to: at + 2 * 86_400_000 }));
}

function demandPeriod({ from, to }: Period): void {
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new Problem('invalid', 'The period has no beginning or no end.');
  }
  if (to < from) {
    throw new Problem('invalid', 'The period ends before it begins.', { hint: 'Swap its two ends.' });
  }
}

function grainOf({ grain = 'none', period, points = DEFAULT_POINTS }: Request, { bucketed }: Needs): Grain {
  return !bucketed ? 'none' : grain === 'auto' || grain === 'none' ? grainFor(period, points) : grain;
}

class SidePlanner {
  private readonly reads = new Map<string, EntityRead>();

  constructor(
    private readonly request: Request,
    private readonly needs: Needs,
    private readonly definitions: Definitions,
    private readonly period: Period,
    private readonly edges: readonly Instant[]
  ) {}

  asks(when: string, unavailable: Map<string, Problem>): PlannedAsk[] {
    const byEntity = new Map<string, CompiledMetric[]>();
    for (const metric of this.needs.metrics) {
      const problem = this.whyNot(metric);
      if (problem) {
        unavailable.set(metric.info.key, problem);
      } else {
        byEntity.set(metric.entity, [...(byEntity.get(metric.entity) ?? []), metric]);
      }
    }
    return [...byEntity].flatMap(([entity, metrics]) => this.asksOf(entity, metrics, when));
  }

  /** Why a metric cannot be computed here, or null. */
  whyNot(metric: CompiledMetric): Problem | null {
    try {
      for (const need of needsOf(metric)) {
        if (need.aggregate.entity !== metric.entity) {
          throw new Problem('invalid', `Its parts come from ${metric.entity} and ${need.aggregate.entity}.`, {
            hint: 'A formula stays within one entity for now.',
          });
        }
        this.bindNeed(need);
      }
      return null;
    } catch (thrown) {
      return problemFrom(thrown, { metric: metric.info.metric });
    }
  }

  private asksOf(entity: string, metrics: readonly CompiledMetric[], when: string): PlannedAsk[] {
    const needs = [...new Map(metrics.flatMap(needsOf).map((need) => [need.key, need])).values()];
    const summable = needs.filter(({ aggregate }) => aggregate.name !== 'quantile');
    const quantiles = needs.filter(({ aggregate }) => aggregate.name === 'quantile');
    const finest = this.needs.levels.length - 1;
    const main: PlannedAsk[] =
      summable.length > 0
        ? [
            {
              ask: this.ask(entity, `${when}/${entity}`, finest, summable, this.edges),
              levels: this.needs.levels.map((_, level) => level),
              exact: null,
            },
          ]
        : [];
    return quantiles.length === 0 ? main : [...main, ...this.exactAsks(entity, quantiles, when)];
  }

  private exactAsks(entity: string, needs: readonly NeededAggregate[], when: string): PlannedAsk[] {
    return this.needs.levels.flatMap((_, level) =>
      this.shapes().map((bucketed) => ({
        ask: this.ask(
          entity,
          `${when}/${entity}/${level}/${bucketed ? 'buckets' : 'whole'}`,
          level,
          needs,
          bucketed ? this.edges : []
        ),
        levels: [level],
        exact: { level, bucketed },
      }))
    );
  }

  private shapes(): boolean[] {
    return [...(this.needs.bucketed ? [true] : []), ...(this.needs.whole ? [false] : [])];
  }

  ask(
    entity: string,
    id: string,
    level: number,
    needs: readonly NeededAggregate[],
    edges: readonly Instant[]
  ): Ask {
    const read = this.read(entity);
    const dimensions = [...this.needs.levels[level], ...this.needs.strata];
    const groups = dimensions.map((name) => ({ dimension: name, row: this.dimensionRow(entity, name) }));
    const filters = (this.request.filters ?? []).map((filter) => this.filterRow(entity, filter));
    const aggregates = needs
      .flatMap((need) => this.columnsFor(need))
      .map((aggregate, index) => ({ ...aggregate, column: `a${index}` }));
    const links = this.linksIn(
      [
        ...groups.map(({ row }: AskGroup) => row),
        ...filters,
        ...aggregates.flatMap(({ argument, where }) => [argument, where]),
      ],
      read.entity
    );
    return {
      id,
      read,
      links,
      period: read.entity.at === null ? null : this.period,
      edges: read.entity.at === null ? [] : edges,
      groups,
      filters,
      aggregates,
      reach: reachOf(aggregates, read.longest),
      asOf: Math.min(this.period.to, this.request.now),
    };
  }

  /** One column, or one per level and shape where a value may count only once in each. */
  private columnsFor(need: NeededAggregate): Array<Omit<AskAggregate, 'column'>> {
    const bound = this.bindNeed(need);
    const { aggregate } = need;
    if (isAdditive(aggregate) || aggregate.name === 'quantile') {
      return [{ need, ...bound, first: null }];
    }
    const by: Row =
      aggregate.per === null ? bound.argument! : { kind: 'field', link: null, name: aggregate.per, type: 'text' };
    return this.needs.levels.flatMap((dimensions) =>
      this.shapes().map((bucketed) => ({
        need,
        ...bound,
        first: { by, groups: dimensions.map((_, index) => index), bucketed },
      }))
    );
  }

  private bindNeed({ aggregate }: NeededAggregate): { argument: Row | null; where: Row | null } {
    const { argument, where, entity } = aggregate;
    return { argument: argument && this.bindRow(argument, entity), where: where && this.bindRow(where, entity) };
  }

  private bindRow(row: Row, entityName: string): Row {
    const read = this.read(entityName);
    return bind(row, read.entity, (name) => read.fields.get(name) ?? null, this.linksOf(read.entity, row));
  }

  private linksOf(entity: Entity, row: Row): Links {
    const links: Record<string, Links[string]> = {};
    for (const name of linkNames(row)) {
      const read = this.linked(entity, name);
      links[name] = { entity: read.entity, find: (field) => read.fields.get(field) ?? null };
    }
    return links;
  }

  private linked(entity: Entity, link: string): EntityRead {
    const target = entity.links![link];
    const here = this.read(entity.name);
    const read = this.read(target.entity);
    if (read.mapping.source !== here.mapping.source) {
      throw new Problem(
        'unavailable',
        `${target.entity} lives in ${read.source.name}, ${entity.name} in ${here.source.name}.`,
        {
          hint: 'For now both must be in one data source.',
        }
      );
    }
    return read;
  }

  private linksIn(rows: ReadonlyArray<Row | null>, entity: Entity): Map<string, AskLink> {
    const names = new Set(rows.flatMap((row) => (row ? linkNames(row) : [])));
    return new Map(
      [...names].map((name) => [name, { name, read: this.linked(entity, name), by: entity.links![name].by }])
    );
  }

  private dimensionRow(entity: string, name: string): Row {
    const dimension = this.definitions.dimensions[name] ?? this.ownDimension(entity, name);
    const [first, second] = dimension.field.split('.');
    const [link, field] = second === undefined ? [null, first] : [first, second];
    if (dimension.entity !== entity) {
      throw new Problem('invalid', `Dimension ${name} belongs to ${dimension.entity}, not to ${entity}.`, {
        hint: 'Leave it out, or ask these metrics in a query of their own.',
      });
    }
    return this.bindRow({ kind: 'field', link, name: field, type: 'text' }, entity);
  }

  /** A text field of the house's own mapping is a dimension too. */
  private ownDimension(entity: string, name: string): Dimension {
    const field = this.read(entity).own.find((each) => each.name === name && each.type === 'text');
    if (!field) {
      throw new Problem('unknown', `There is no dimension "${name}".`, {
        hint: didYouMean(name, Object.keys(this.definitions.dimensions)),
      });
    }
    return { name, title: field.title, entity, field: name };
  }

  private filterRow(entity: string, filter: Filter): Row {
    return conditionOf(filter, this.dimensionRow(entity, filter.dimension));
  }

  private read(entity: string): EntityRead {
    const found = this.reads.get(entity) ?? readOf(entity, this.definitions);
    this.reads.set(entity, found);
    return found;
  }
}

function needsOf({ matured, all, covered }: CompiledMetric): NeededAggregate[] {
  return [...matured, ...all, ...covered];
}

/** How far beyond the period rows must be read. A look without a window looks as far as one contact can last. */
function reachOf(
  aggregates: ReadonlyArray<Omit<AskAggregate, 'column'>>,
  longest: number
): { ahead: number; back: number } {
  const sequences = aggregates.flatMap(({ argument, where }) => [...sequencesIn(argument), ...sequencesIn(where)]);
  const furthest = (side: 'next' | 'previous') =>
    Math.max(
      0,
      ...sequences.filter(({ look }) => look.endsWith(side)).map(({ within }) => (within ?? longest) + longest)
    );
  return { ahead: furthest('next'), back: furthest('previous') };
}

function linkNames(row: Row): string[] {
  const here = row.kind === 'field' && row.link !== null ? [row.link] : [];
  return [...here, ...partsOf(row).flatMap(linkNames)];
}
