import type { NeededAggregate } from '../formula';
import { BUCKET_COLUMN, FIRST_AT_COLUMN, LAST_AT_COLUMN, groupColumn } from '../plan';
import type { AskAggregate, EntityRead } from '../plan';

import { columnOf } from './dialect';
import type { Dialect } from './dialect';
import { write, writeCondition } from './expression';
import type { Surroundings } from './expression';
import { Names } from './names';
import { endField, extentBeside } from './rows';

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
      ...(condition ? [`${this.dialect.whether(condition)} AS ${this.countsName(aggregate)}`] : []),
      ...(argument ? [`${this.dialect.nullable(write(argument, around))} AS ${this.valueName(aggregate)}`] : []),
      ...(first ? [`${write(first.by, around)} AS ${this.byName(aggregate)}`] : []),
    ];
  }

  /** True for the row that stands for its value: the first in (time, id) within its groups. */
  markColumn(aggregate: AskAggregate): string | null {
    const { first } = aggregate;
    if (!first || first.settled) {
      return null;
    }
    const by = this.byName(aggregate);
    const condition = `${this.onceCondition(aggregate)} AND ${this.valueName(aggregate)} IS NOT NULL`;
    const rival = `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
    const within = [...first.groups.map(groupColumn), ...(first.bucketed ? [BUCKET_COLUMN] : []), by, rival];
    const order = `ORDER BY row_at, ${this.dialect.binary('row_id')}`;
    const place = `ROW_NUMBER() OVER (PARTITION BY ${within.join(', ')} ${order})`;
    return `${this.dialect.whether(`${condition} AND ${place} = 1`)} AS ${this.markName(aggregate)}`;
  }

  /** Rows of which each value may count once. */
  onceCondition(aggregate: AskAggregate): string {
    const counts = hasCondition(aggregate) ? ` AND ${this.dialect.holds(this.countsName(aggregate))}` : '';
    return `${this.byName(aggregate)} IS NOT NULL${counts}`;
  }

  /** The columns that tell one value, and what it brings, from another. */
  onceColumns(aggregate: AskAggregate): string[] {
    return [...new Set([this.byName(aggregate), this.valueName(aggregate)])];
  }

  /** The aggregate over rows of which each is a value that counts once. */
  onceSum(aggregate: AskAggregate): string {
    const value = this.valueName(aggregate);
    return aggregate.need.aggregate.name === 'count_distinct' ? `COUNT(${value})` : this.dialect.sum(`SUM(${value})`);
  }

  /** Nothing, of the aggregate's own type, so that parts can stand in one table. */
  nothing({ need }: AskAggregate): string {
    const { types, bigint, counted = bigint } = this.dialect;
    return `CAST(NULL AS ${need.aggregate.name.startsWith('count') ? counted : types.number})`;
  }

  /** The aggregate itself, over picked or marked rows; nothing where it is summed in a part of its own. */
  sum(aggregate: AskAggregate): string {
    const { first, argument, need } = aggregate;
    const { name } = need.aggregate;
    if (first?.settled) {
      return this.nothing(aggregate);
    }
    const condition = first ? this.markName(aggregate) : hasCondition(aggregate) ? this.countsName(aggregate) : null;
    const value = name === 'count_distinct' || argument === null ? null : this.valueName(aggregate);
    return this.over(need, value, condition && this.dialect.holds(condition));
  }

  /** Of values, or of the rows themselves, in the rows that a condition holds for, or in all. */
  private over({ aggregate: { name, share } }: NeededAggregate, value: string | null, holds: string | null): string {
    const { quantile, aggregateWhere, sum } = this.dialect;
    if (name === 'quantile') {
      return quantile!(holds ? `CASE WHEN ${holds} THEN ${value} END` : value!, share!);
    }
    const call = value === null ? 'COUNT' : name.toUpperCase();
    const written = holds ? aggregateWhere(call, value, holds) : `${call}(${value ?? '*'})`;
    return name === 'sum' ? sum(written) : written;
  }

  private condition({ where, need }: AskAggregate, around: Surroundings): string | null {
    const column = (name: string) => columnOf(around.alias!, name, this.dialect);
    const at = this.read.entity.at === null ? '' : column(this.read.entity.at);
    const end = endField(this.read);
    const ended = end ? `COALESCE(${column(end)}, ${at})` : at;
    const parts = [
      ...(where ? [writeCondition(where, around)] : []),
      ...(need.ahead > 0 ? this.lasts(need.beside).map((last) => `${ended} + ${need.ahead * 1000} <= ${last}`) : []),
      ...(need.back > 0 ? [`${at} - ${need.back * 1000} >= ${FIRST_AT_COLUMN}`] : []),
    ];
    return parts.length === 0 ? null : parts.join(' AND ');
  }

  private lasts(beside: readonly string[]): string[] {
    return [LAST_AT_COLUMN, ...beside.map((entity) => extentBeside(entity).last)];
  }

  private countsName({ where, need }: AskAggregate): string {
    return this.names.for('counts', [where, need.ahead, need.back, need.beside]);
  }

  private valueName({ argument }: AskAggregate): string {
    return this.names.for('value', argument);
  }

  private byName({ first }: AskAggregate): string {
    return this.names.for('by', first!.by);
  }

  private markName({ argument, where, need, first }: AskAggregate): string {
    return this.names.for('first', [argument, where, need.ahead, need.back, need.beside, first]);
  }
}

function hasCondition({ where, need }: AskAggregate): boolean {
  return where !== null || need.ahead > 0 || need.back > 0;
}
