import type { Row } from '../../src/formula';
import type { Columns } from '../../src/model';
import { instantOf, offsetsOver } from '../../src/plan';
import type { EntityRead, Origin, Reading } from '../../src/plan';

import { evaluate } from './twin-expression.testkit';
import type { Value } from './twin-expression.testkit';

const DAY = 86_400_000;

/** Canonical rows of an entity, worked out field by field. */
export class Rows {
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
    return name !== this.read.entity.end && field !== undefined && field.isDuration && field.origin.how === 'column';
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
      return text === '' ? null : text;
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
