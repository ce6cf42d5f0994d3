import { isAdditive, namesPeriod, partsOf, sequencesIn } from '../formula';
import type { NeededAggregate, Row } from '../formula';
import type { Filter, Instant, Period } from '../model';

import type { Ask, AskAggregate, AskGroup } from './ask';
import type { Binder } from './binder';
import { withPeriod } from './period-rows';
import type { EntityRead } from './read';
import { LEVEL } from './released';

/** What an ask is composed of. */
export interface Composition {
  id: string;
  entity: string;
  /** Levels of the chain that a value may count once in; groups are those of the last. */
  levels: ReadonlyArray<readonly string[]>;
  strata: readonly string[];
  /** Per bucket, over the whole period, or both. */
  shapes: readonly boolean[];
  needs: readonly NeededAggregate[];
  /** Of an entity whose rows are cells of nodes: the kinds of cells that are meant, narrower ones later. */
  kinds?: readonly Row[];
  filters: readonly Filter[];
  period: Period | null;
  edges: readonly Instant[];
  asOf: Instant;
  now: Instant;
}

type Unnamed = Omit<AskAggregate, 'column'>;

/** One question, bound to what the mapping can fill. */
export function composeAsk(binder: Binder, composition: Composition): Ask {
  const { id, entity, levels, strata, needs, period, edges, asOf, now } = composition;
  const read = binder.read(entity);
  const timed = read.entity.at !== null;
  const dimensions = [...(levels[levels.length - 1] ?? []), ...strata];
  const { kinds = [] } = composition;
  const groups = [
    ...dimensions.map((dimension) => ({ dimension, row: placedIn(period, binder.dimension(entity, dimension)) })),
    ...(kinds.length > 1 ? [kindGroup(kinds)] : []),
  ];
  const filters = [...anyOf(kinds), ...composition.filters.map((filter) => binder.filter(entity, filter))];
  const aggregates = needs.flatMap((need) => columnsFor(need, binder, composition));
  const rows = [
    ...groups.map(({ row }) => row),
    ...filters,
    ...aggregates.flatMap(({ argument, where }) => [argument, where]),
  ];
  return {
    id,
    read,
    links: binder.links(rows, read.entity),
    besides: binder.besides(
      rows,
      read.entity,
      needs.flatMap(({ beside }) => beside)
    ),
    period: timed ? period : null,
    edges: timed ? edges : [],
    groups,
    filters,
    aggregates: aggregates.map((aggregate, index) => ({ ...aggregate, column: `a${index}` })),
    reach: reachOf(rows, read.longest),
    ...{ asOf, now },
  };
}

/** Names the kind of a cell by its place among them. The narrowest that it is of counts: parts of a node are cells of the node's own level. */
function kindGroup(kinds: readonly Row[]): AskGroup {
  const branches = kinds.map((when, place): { when: Row; then: Row } => ({
    when,
    then: { kind: 'literal', value: String(place), type: 'text' },
  }));
  return { dimension: LEVEL, row: { kind: 'case', branches: branches.reverse(), otherwise: null, type: 'text' } };
}

function anyOf(rows: readonly Row[]): Row[] {
  return rows.length === 0
    ? []
    : [rows.reduce((left, right): Row => ({ kind: 'binary', operator: 'or', left, right, type: 'boolean' }))];
}

/** One column, or one per level and shape where a value may count only once in each. */
function columnsFor(need: NeededAggregate, binder: Binder, composition: Composition): Unnamed[] {
  const { levels, shapes } = composition;
  const bound = inPeriod(binder.aggregate(need.aggregate), composition.period);
  const { aggregate } = need;
  if (isAdditive(aggregate) || aggregate.name === 'quantile') {
    return [{ need, ...bound, first: null }];
  }
  const by: Row =
    aggregate.per === null ? bound.argument! : { kind: 'field', link: null, name: aggregate.per, type: 'text' };
  return levels.flatMap((dimensions) =>
    shapes.map((bucketed) => ({
      need,
      ...bound,
      first: {
        by,
        groups: dimensions.map((_, index) => index),
        bucketed,
        settled: isSettled(bound.argument, aggregate.per, binder.read(composition.entity)),
      },
    }))
  );
}

type Bound = ReturnType<Binder['aggregate']>;

function inPeriod(bound: Bound, period: Period | null): Bound {
  const into = (row: Row | null) => row && placedIn(period, row);
  return { argument: into(bound.argument), where: into(bound.where) };
}

function placedIn(period: Period | null, row: Row): Row {
  return period && namesPeriod(row) ? withPeriod(row, period) : row;
}

/** A value counted for itself, or one that belongs to what the key points to: each row of the key brings the same. */
function isSettled(argument: Row | null, per: string | null, { entity }: EntityRead): boolean {
  if (per === null || argument === null) {
    return true;
  }
  const settles = (row: Row): boolean =>
    row.kind === 'field'
      ? row.name === per || (row.link !== null && entity.links?.[row.link].by === per)
      : row.kind !== 'sequence' && row.kind !== 'exists' && partsOf(row).every(settles);
  return settles(argument);
}

/** How far beyond the period rows must be read. A look without a window looks as far as one contact can last. */
function reachOf(rows: ReadonlyArray<Row | null>, longest: number): { ahead: number; back: number } {
  const sequences = rows.flatMap(sequencesIn);
  const furthest = (side: 'next' | 'previous') =>
    Math.max(0, ...sequences.filter(({ look }) => look.endsWith(side)).map(({ within }) => within! + longest));
  return { ahead: furthest('next'), back: furthest('previous') };
}
