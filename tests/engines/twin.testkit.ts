import type { ExistsRow, Row, SequenceRow } from '../../src/formula';
import type { Columns } from '../../src/model';
import { doubtColumn, needsExtent, readerFields } from '../../src/plan';
import type { Ask, AskAggregate } from '../../src/plan';

import { evaluate } from './twin-expression.testkit';
import type { Value } from './twin-expression.testkit';
import { Rows } from './twin-rows.testkit';

export type { Value };
export type Cell = Readonly<Record<string, Value>>;

/** The engine's slow and obvious twin: one row after the other, every sequence by looking at all rows. */
export function twinCells(ask: Ask, { own, links, besides = new Map() }: TwinSources): Cell[] {
  const rows = new Rows(ask.read, own, ask.asOf);
  const linked = new Map(
    [...ask.links.values()].map((link) => [
      link.name,
      { by: link.by, rows: new Rows(link.read, links.get(link.name)!, ask.asOf) },
    ])
  );
  const beside = new Map([...ask.besides].map(([name, read]) => [name, new Rows(read, besides.get(name)!, ask.asOf)]));
  return new Twin(ask, rows, linked, beside).cells();
}

interface TwinSources {
  own: Columns;
  links: ReadonlyMap<string, Columns>;
  besides?: ReadonlyMap<string, Columns>;
}

class Twin {
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly ask: Ask,
    private readonly rows: Rows,
    private readonly linked: ReadonlyMap<string, { by: string; rows: Rows }>,
    private readonly beside: ReadonlyMap<string, Rows>
  ) {
    const times = rows.all.map((row) => rows.at(row)!).filter((time) => time !== null);
    this.first = Math.min(...times);
    this.last = Math.max(...times);
  }

  cells(): Cell[] {
    const { ask, rows } = this;
    const inside = rows.all.filter((row) => this.isInside(row));
    const single = ask.groups.length === 0 && ask.edges.length === 0;
    const members = new Map<string, number[]>(single ? [['[-1]', []]] : []);
    for (const row of inside) {
      const key = JSON.stringify([...this.groupsOf(row), this.bucketOf(row)]);
      members.set(key, [...(members.get(key) ?? []), row]);
    }
    return [...members].map(([key, list]) => this.cell(JSON.parse(key) as Value[], list, inside));
  }

  private cell(key: readonly Value[], members: readonly number[], inside: readonly number[]): Cell {
    const { ask, rows } = this;
    const cell: Record<string, Value> = {};
    ask.groups.forEach((_, index) => {
      cell[`g${index}`] = key[index];
    });
    cell.bucket = key[key.length - 1];
    for (const aggregate of ask.aggregates) {
      cell[aggregate.column] = this.aggregate(aggregate, members, inside);
    }
    if (needsExtent(ask)) {
      cell.first_at = Number.isFinite(this.first) ? this.first : null;
      cell.last_at = Number.isFinite(this.last) ? this.last : null;
    }
    for (const field of rows.doubtedBehind(readerFields(ask))) {
      cell[doubtColumn(field)] = members.filter((row) => rows.isDoubtful(row, field)).length;
    }
    return cell;
  }

  private isInside(row: number): boolean {
    const { ask, rows } = this;
    const at = rows.at(row);
    const timely = ask.period === null || (at! >= ask.period.from && at! < ask.period.to);
    return timely && ask.filters.every((filter) => this.evaluate(filter, row) === true);
  }

  private groupsOf(row: number): Value[] {
    return this.ask.groups.map(({ row: group }) => {
      const value = this.evaluate(group, row);
      return value === null ? null : String(value);
    });
  }

  private bucketOf(row: number): number {
    const { edges } = this.ask;
    const at = this.rows.at(row)!;
    return edges.findIndex((edge, index) => edge <= at && at < edges[index + 1]);
  }

  private aggregate(aggregate: AskAggregate, members: readonly number[], inside: readonly number[]): number | null {
    const { argument, need, first } = aggregate;
    const counted = members.filter((row) => this.counts(aggregate, row));
    const rows = first ? counted.filter((row) => this.isFirst(aggregate, row, inside)) : counted;
    if (need.aggregate.name === 'count' || need.aggregate.name === 'count_distinct') {
      return rows.length;
    }
    const values = rows.map((row) => this.evaluate(argument!, row) as number).sort((a, b) => a - b);
    if (values.length === 0) {
      return null;
    }
    switch (need.aggregate.name) {
      case 'sum':
        return values.reduce((a, b) => a + b, 0);
      case 'min':
        return values[0];
      case 'max':
        return values[values.length - 1];
      case 'quantile': {
        const place = (values.length - 1) * need.aggregate.share!;
        const low = Math.floor(place);
        return values[low] + ((values[low + 1] ?? values[low]) - values[low]) * (place - low);
      }
    }
  }

  private counts({ where, argument, need }: AskAggregate, row: number): boolean {
    const { rows } = this;
    return (
      (where === null || this.evaluate(where, row) === true) &&
      (argument === null || this.evaluate(argument, row) !== null) &&
      (need.ahead === 0 || rows.endOrStart(row) + need.ahead * 1000 <= this.lastOf(need.beside)) &&
      (need.back === 0 || rows.at(row)! - need.back * 1000 >= this.first)
    );
  }

  private lastOf(beside: readonly string[]): number {
    const others = beside.map((name) => this.beside.get(name)!);
    return Math.min(this.last, ...others.map((rows) => Math.max(...rows.all.map((row) => rows.at(row)!))));
  }

  private isFirst(aggregate: AskAggregate, row: number, inside: readonly number[]): boolean {
    const first = aggregate.first!;
    const place = (each: number) => {
      const groups = this.groupsOf(each);
      return JSON.stringify([
        String(this.evaluate(first.by, each)),
        ...first.groups.map((index) => groups[index]),
        first.bucketed ? this.bucketOf(each) : -1,
      ]);
    };
    if (this.evaluate(first.by, row) === null) {
      return false;
    }
    const rivals = inside.filter((each) => this.counts(aggregate, each) && place(each) === place(row));
    return rivals.every((each) => each === row || this.rows.compare(row, each) < 0);
  }

  private evaluate(row: Row, index: number): Value {
    return evaluate(row, {
      field: (link, name) => this.fieldOf(link, name, index),
      sequence: (sequence) => this.look(sequence, index),
      exists: (exists) => this.exists(exists, index),
    });
  }

  private fieldOf(link: string | null, name: string, index: number): Value {
    if (link === null) {
      return this.rows.field(index, name);
    }
    const { by, rows } = this.linked.get(link)!;
    const key = this.rows.field(index, by);
    const values = rows.all
      .filter((each) => key !== null && String(rows.field(each, rows.read.entity.id)) === String(key))
      .map((each) => rows.field(each, name))
      .filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((a, b) => (b < a ? b : a));
  }

  private exists({ entity, keys, where, within }: ExistsRow, index: number): Value {
    const { rows } = this;
    const others = this.beside.get(entity)!;
    if (keys.some(({ here }) => rows.field(index, here) === null)) {
      return null;
    }
    return others.all.some(
      (each) =>
        keys.every(({ here, there }) => others.field(each, there) === rows.field(index, here)) &&
        (where === null || evaluate(where, { field: (_, name) => others.field(each, name) }) === true) &&
        others.at(each)! >= rows.at(index)! &&
        others.at(each)! <= rows.endOrStart(index) + within! * 1000
    );
  }

  private look(sequence: SequenceRow, index: number): Value {
    const { rows } = this;
    const keyed = sequence.keys.map((key) => rows.field(index, key));
    if (keyed.some((key) => key === null)) {
      return null;
    }
    const isNext = sequence.look.endsWith('next');
    const alike = (each: number) =>
      sequence.keys.every((key, place) => rows.field(each, key) === keyed[place]) &&
      (sequence.where === null || this.evaluate(sequence.where, each) === true) &&
      (sequence.unlike === null || rows.field(each, sequence.unlike) !== rows.field(index, sequence.unlike));
    const others = rows.all
      .filter((each) => each !== index && (isNext ? rows.compare(each, index) > 0 : rows.compare(each, index) < 0))
      .filter(alike)
      .sort((a, b) => rows.compare(a, b));
    const other = isNext ? others[0] : others[others.length - 1];
    const gap =
      other === undefined
        ? null
        : isNext
          ? (rows.at(other)! - rows.endOrStart(index)) / 1000
          : (rows.at(index)! - rows.endOrStart(other)) / 1000;
    const near = gap !== null && gap <= sequence.within!;
    if (sequence.type === 'number') {
      return near ? Math.max(0, gap) : null;
    }
    return near;
  }
}
