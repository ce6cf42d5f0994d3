import { Problem } from '../model';
import type { Columns } from '../model';
import type { SourceColumn } from '../plan';

import { textOf } from './values';
import { eachBlock } from './vector';

/** The raw columns of a source, found by name. */
export class SourceValues {
  readonly length: number;
  private readonly byName: ReadonlyMap<string, ArrayLike<unknown>>;

  constructor({ length, columns }: Columns) {
    this.length = length;
    this.byName = new Map(columns.map(({ name, values }) => [name, values]));
  }

  /** Throws a Problem where the source gave no such column, unless it gave no rows at all. */
  column(name: string, field: string): ArrayLike<unknown> {
    const values = this.byName.get(name);
    if (values) {
      return values;
    }
    if (this.length === 0) {
      return [];
    }
    throw new Problem('unknown', `The source gave no column "${name}".`, {
      hint: `It gave ${[...this.byName.keys()].join(', ') || 'none'}.`,
      at: { field, column: name },
    });
  }

  /** One column as it is, or several as one text; null where a part is null or means "not known". */
  *read(
    { columns, nulls }: { columns: readonly string[]; nulls: readonly string[] },
    field: string
  ): Generator<void, ArrayLike<unknown>, void> {
    const parts = columns.map((name) => this.column(name, field));
    if (parts.length === 1 && nulls.length === 0) {
      return parts[0];
    }
    const joined = new Array<unknown>(this.length);
    const isNull = nullTest(nulls);
    yield* eachBlock(this.length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        joined[row] = parts.length === 1 ? (isNull(parts[0][row]) ? null : parts[0][row]) : join(parts, row, isNull);
      }
    });
    return joined;
  }
}

/** Columns of rows that were made of several of a source's, each made when it is first asked for. */
export class MadeValues extends SourceValues {
  private readonly made = new Map<string, ArrayLike<unknown>>();

  constructor(
    length: number,
    private readonly columns: ReadonlyMap<string, SourceColumn>,
    private readonly make: (column: SourceColumn, field: string) => ArrayLike<unknown>
  ) {
    super({ length, columns: [] });
  }

  override column(name: string, field: string): ArrayLike<unknown> {
    const values = this.made.get(name) ?? this.make(this.columns.get(name)!, field);
    this.made.set(name, values);
    return values;
  }
}

/** Does a value's text mean "not known"? */
export function nullTest(nulls: readonly string[]): (value: unknown) => boolean {
  const texts = new Set(nulls);
  const numbers = new Set(nulls.filter((text) => String(Number(text)) === text).map(Number));
  return (value) =>
    typeof value === 'number' ? numbers.has(value) : texts.size > 0 && texts.has(textOf(value) as string);
}

function join(
  parts: ReadonlyArray<ArrayLike<unknown>>,
  row: number,
  isNull: (value: unknown) => boolean
): string | null {
  let text = '';
  for (let part = 0; part < parts.length; part += 1) {
    const value = parts[part][row];
    const own = isNull(value) ? null : textOf(value);
    if (own === null) {
      return null;
    }
    text = part === 0 ? own : `${text} ${own}`;
  }
  return text;
}
