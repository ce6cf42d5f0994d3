import { BUCKET_COLUMN, FIRST_AT_COLUMN, LAST_AT_COLUMN, groupColumn } from '../plan';
import type { AskAggregate, EntityRead } from '../plan';

import type { Dialect } from './dialect';
import { quoteName } from './dialect';
import { write } from './expression';
import type { Surroundings } from './expression';
import { Names } from './names';
import { endField } from './rows';

/** Writes aggregates in three places: columns of the picked rows, marks of first rows, and the sums themselves. */
export class AggregateWriter {
  private readonly names = new Names();

  constructor(
    private readonly read: EntityRead,
    private readonly dialect: Dialect
  ) {}

  /** Whether a row counts, what it adds, and by what it may count only once. */
  pickedColumns(aggregate: AskAggregate, around: Surroundings): string[] {
    const { argument, first } = aggregate;
    const condition = this.condition(aggregate, around);
    return [
      ...(condition ? [`${condition} AS ${this.countsName(aggregate)}`] : []),
      ...(argument ? [`${write(argument, around)} AS ${this.valueName(aggregate)}`] : []),
      ...(first ? [`${write(first.by, around)} AS ${this.byName(aggregate)}`] : []),
    ];
  }

  /** True for the row that stands for its value: the first in (time, id) within its groups. */
  markColumn(aggregate: AskAggregate): string | null {
    const { first } = aggregate;
    if (!first) {
      return null;
    }
    const by = this.byName(aggregate);
    const counts = this.countsName(aggregate);
    const parts = [
      `${by} IS NOT NULL`,
      ...(hasCondition(aggregate) ? [counts] : []),
      `${this.valueName(aggregate)} IS NOT NULL`,
    ];
    const condition = `(${parts.join(' AND ')}) IS TRUE`;
    const within = [...first.groups.map(groupColumn), ...(first.bucketed ? [BUCKET_COLUMN] : []), by, condition];
    const order = `ORDER BY row_at, ${this.dialect.binary('row_id')}`;
    return `${condition} AND ROW_NUMBER() OVER (PARTITION BY ${within.join(', ')} ${order}) = 1 AS ${this.markName(aggregate)}`;
  }

  /** The aggregate itself, over picked or marked rows. */
  sum(aggregate: AskAggregate): string {
    const { name, share } = aggregate.need.aggregate;
    const condition = aggregate.first
      ? this.markName(aggregate)
      : hasCondition(aggregate)
        ? this.countsName(aggregate)
        : null;
    const filter = condition ? ` FILTER (WHERE ${condition})` : '';
    if (name === 'count_distinct' || (name === 'count' && !aggregate.argument)) {
      return `COUNT(*)${filter}`;
    }
    const value = this.valueName(aggregate);
    return name === 'quantile'
      ? this.dialect.quantile(value, share!, condition)
      : `${name.toUpperCase()}(${value})${filter}`;
  }

  private condition({ where, need }: AskAggregate, around: Surroundings): string | null {
    const column = (name: string) => `${quoteName(around.alias!)}.${quoteName(name)}`;
    const at = this.read.entity.at === null ? '' : column(this.read.entity.at);
    const end = endField(this.read);
    const ended = end ? `COALESCE(${column(end)}, ${at})` : at;
    const parts = [
      ...(where ? [write(where, around)] : []),
      ...(need.ahead > 0 ? [`${ended} + ${need.ahead * 1000} <= ${LAST_AT_COLUMN}`] : []),
      ...(need.back > 0 ? [`${at} - ${need.back * 1000} >= ${FIRST_AT_COLUMN}`] : []),
    ];
    return parts.length === 0 ? null : parts.join(' AND ');
  }

  private countsName({ where, need }: AskAggregate): string {
    return this.names.for('counts', [where, need.ahead, need.back]);
  }

  private valueName({ argument }: AskAggregate): string {
    return this.names.for('value', argument);
  }

  private byName({ first }: AskAggregate): string {
    return this.names.for('by', first!.by);
  }

  private markName({ argument, where, need, first }: AskAggregate): string {
    return this.names.for('first', [argument, where, need.ahead, need.back, first]);
  }
}

function hasCondition({ where, need }: AskAggregate): boolean {
  return where !== null || need.ahead > 0 || need.back > 0;
}
