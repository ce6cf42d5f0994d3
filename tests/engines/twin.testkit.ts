import type { Row, SequenceRow } from '../../src/formula';
import type { Columns } from '../../src/model';
import { doubtColumn, instantOf, needsExtent, offsetsOver, readerFields } from '../../src/plan';
import type { Ask, AskAggregate, EntityRead, Origin, Reading } from '../../src/plan';

export type Value = number | string | boolean | null;
export type Cell = Readonly<Record<string, Value>>;

const DAY = 86_400_000;

/** The engine's slow and obvious twin: one row after the other, every sequence by looking at all rows. */
export function twinCells(ask: Ask, { own, links }: { own: Columns; links: ReadonlyMap<string, Columns> }): Cell[] {
  const rows = new Rows(ask.read, own, ask.asOf);
  const linked = new Map(
    [...ask.links.values()].map((link) => [
      link.name,
      { by: link.by, rows: new Rows(link.read, links.get(link.name)!, ask.asOf) },
    ])
  );
  return new Twin(ask, rows, linked).cells();
}

class Twin {
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly ask: Ask,
    private readonly rows: Rows,
    private readonly linked: ReadonlyMap<string, { by: string; rows: Rows }>
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
      (need.ahead === 0 || rows.endOrStart(row) + need.ahead * 1000 <= this.last) &&
      (need.back === 0 || rows.at(row)! - need.back * 1000 >= this.first)
    );
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

/** Canonical rows of an entity, worked out field by field. */
class Rows {
  readonly all: readonly number[];
  private readonly columns: ReadonlyMap<string, ArrayLike<unknown>>;

  constructor(
    readonly read: EntityRead,
    source: Columns,
    private readonly asOf: number
  ) {
    this.columns = new Map(source.columns.map(({ name, values }) => [name, values]));
    this.all = Array.from({ length: source.length }, (_, row) => row).filter(
      (row) =>
        (read.entity.at === null || this.at(row) !== null) &&
        (read.where === null || evaluate(read.where, { field: (_, name) => this.field(row, name) }) === true)
    );
  }

  at(row: number): number | null {
    const { at } = this.read.entity;
    return at === null ? null : (this.raw(row, at) as number | null);
  }

  endOrStart(row: number): number {
    const { end } = this.read.entity;
    const ended = end !== undefined && this.read.fields.has(end) ? this.field(row, end) : null;
    return (ended as number | null) ?? this.at(row)!;
  }

  compare(left: number, right: number): number {
    const byTime = this.at(left)! - this.at(right)!;
    const ids = [left, right].map((row) => this.field(row, this.read.entity.id) as string);
    return this.read.entity.at !== null && byTime !== 0
      ? byTime
      : ids[0] < ids[1]
        ? -1
        : ids[0] > ids[1]
          ? 1
          : left - right;
  }

  field(row: number, name: string): Value {
    return this.isDoubtful(row, name) ? null : this.raw(row, name);
  }

  isDoubtful(row: number, name: string): boolean {
    const { entity, longest } = this.read;
    if (name === entity.end && entity.at !== null) {
      const [start, end] = [this.at(row), this.raw(row, name) as number | null];
      return start !== null && end !== null && (end < start || end > start + longest * 1000);
    }
    const value = this.isChecked(name) ? (this.raw(row, name) as number | null) : null;
    return value !== null && (value < 0 || value > longest);
  }

  /** Checked fields behind those named, and behind the row filter. */
  doubtedBehind(names: Iterable<string>): string[] {
    const found = new Set<string>();
    const add = (name: string): void => {
      const origin = this.read.fields.get(name)?.origin;
      if (!found.has(name)) {
        found.add(name);
        fieldsIn(origin?.how === 'formula' ? origin.row : null).forEach(add);
      }
    };
    [...names, ...fieldsIn(this.read.where)].forEach(add);
    const { entity } = this.read;
    return [...found].filter((name) => (name === entity.end && entity.at !== null) || this.isChecked(name));
  }

  private isChecked(name: string): boolean {
    const field = this.read.fields.get(name);
    return name !== this.read.entity.end && field?.unit === 'seconds' && field.origin.how === 'column';
  }

  private raw(row: number, name: string): Value {
    const { origin, type } = this.read.fields.get(name)!;
    switch (origin.how) {
      case 'constant':
        return origin.value;
      case 'formula':
        return evaluate(origin.row, { field: (_, other) => this.field(row, other) });
      case 'needs':
        return origin.needs.filter((need) => {
          const value = textOf(this.columns.get(need.column)![row]);
          const updated = need.fresh ? Date.parse(String(this.columns.get(need.fresh.column)![row])) : Infinity;
          const since = need.fresh ? this.asOf - need.fresh.seconds * 1000 : 0;
          return value !== null && value !== '' && !need.nulls.includes(value) && updated >= since;
        }).length;
      case 'column':
        return this.fromColumns(row, origin, type);
    }
  }

  private fromColumns(
    row: number,
    { columns, reading, nulls, values }: Origin & { how: 'column' },
    type: string
  ): Value {
    const parts = columns.map((column) => this.columns.get(column)![row]);
    const texts = parts.map(textOf);
    if (texts.some((text) => text === null || nulls.includes(text))) {
      return null;
    }
    const text = texts.join(' ');
    if (values) {
      const value = Object.hasOwn(values, text) ? values[text] : (values['*'] ?? null);
      return value !== null && type === 'text' ? String(value) : value;
    }
    if (reading.kind === 'text') {
      return text;
    }
    if (text.trim() === '') {
      return null;
    }
    return typeof parts[0] === 'number' && parts.length === 1
      ? ofNumber(parts[0], reading)
      : ofText(text.trim(), reading);
  }
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined || Number.isNaN(value) ? null : String(value);
}

function ofNumber(value: number, reading: Reading): Value {
  switch (reading.kind) {
    case 'boolean':
      return value === 1;
    case 'ms':
      return value / 1000;
    case 'epoch':
      return Math.round(value * 1000);
    case 'local':
      return fromLocal(value, reading.zone);
    default:
      return value;
  }
}

function ofText(text: string, reading: Reading): Value {
  switch (reading.kind) {
    case 'boolean':
      return ['true', 't', 'yes', 'y', '1'].includes(text.toLowerCase());
    case 'clock': {
      const parts = text.replace('-', '').split(':').map(Number);
      const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
      return text.startsWith('-') ? -seconds : seconds;
    }
    case 'timestamp':
      return Date.parse(text);
    case 'local':
      return fromLocal(Date.parse(`${text.replace(' ', 'T')}Z`), reading.zone);
    case 'iso': {
      const hasOffset = /Z|[+-]\d\d:?\d\d$/.test(text);
      return hasOffset
        ? Date.parse(text.replace(' ', 'T'))
        : fromLocal(Date.parse(`${text.replace(' ', 'T')}Z`), reading.zone);
    }
    case 'pattern': {
      const found = new RegExp(reading.pattern.expression).exec(text)!;
      const part = (name: string) => Number(found[(reading.pattern.parts as readonly string[]).indexOf(name) + 1] ?? 0);
      const has = (name: string) => (reading.pattern.parts as readonly string[]).includes(name);
      const year = has('year') ? part('year') : part('shortYear') + (part('shortYear') < 70 ? 2000 : 1900);
      const time = (name: string) => (has(name) ? part(name) : 0);
      const local = Date.UTC(year, part('month') - 1, part('day'), time('hour'), time('minute'), time('second'));
      return fromLocal(local, reading.zone);
    }
    default:
      return ofNumber(Number(text), reading);
  }
}

function fromLocal(local: number, zone: string): number {
  return instantOf(local, offsetsOver(zone, { from: local - 2 * DAY, to: local + 2 * DAY }));
}

function fieldsIn(row: Row | null): string[] {
  const found: string[] = [];
  JSON.stringify(row, (_, value: Row | null) => {
    if (value && value.kind === 'field' && value.link === null) {
      found.push(value.name);
    }
    return value;
  });
  return found;
}

interface Context {
  field: (link: string | null, name: string) => Value;
  sequence?: (row: SequenceRow) => Value;
}

function evaluate(row: Row, context: Context): Value {
  const of = (each: Row) => evaluate(each, context);
  switch (row.kind) {
    case 'literal':
      return row.value;
    case 'field':
      return context.field(row.link, row.name);
    case 'unary': {
      const value = of(row.argument);
      return value === null ? null : row.operator === 'not' ? !value : 0 - (value as number);
    }
    case 'binary':
      return binary(row.operator, of(row.left), of(row.right));
    case 'in': {
      const value = of(row.argument);
      return value === null ? null : row.values.includes(value) !== row.negated;
    }
    case 'coalesce':
      return row.arguments.map(of).find((value) => value !== null) ?? null;
    case 'case': {
      const branch = row.branches.find(({ when }) => of(when) === true);
      return branch ? of(branch.then) : row.otherwise ? of(row.otherwise) : null;
    }
    case 'known':
      return of(row.argument) !== null;
    case 'sequence':
      return context.sequence!(row);
  }
}

function binary(operator: string, left: Value, right: Value): Value {
  if (operator === 'and') {
    return left === false || right === false ? false : left === null || right === null ? null : true;
  }
  if (operator === 'or') {
    return left === true || right === true ? true : left === null || right === null ? null : false;
  }
  if (left === null || right === null) {
    return null;
  }
  const [a, b] = [left as number, right as number];
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? null : a / b;
    case 'shift':
      return a + b * 1000;
    case 'unshift':
      return a - b * 1000;
    default:
      return (a - b) / 1000;
  }
}
