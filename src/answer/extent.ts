import { Problem } from '../model';
import type { Columns, Instant, Period } from '../model';
import { FIRST_AT_COLUMN, LAST_AT_COLUMN, doubtColumn } from '../plan';
import type { Ask } from '../plan';

/** First and last instant of an entity's data, as its cells carry them; null where they do not. */
export function extentOf({ columns, length }: Columns): Period | null {
  const at = (name: string): number | null => {
    const value = columns.find((column) => column.name === name)?.values[0];
    return value === null || value === undefined ? null : Number(value);
  };
  const from = at(FIRST_AT_COLUMN);
  const to = at(LAST_AT_COLUMN);
  return length === 0 || from === null || to === null ? null : { from, to };
}

/** Clocks of two systems may differ by so much. */
const CLOCK_SLIP = 86_400_000;

/** Maturity counts from the data's last instant: one row dated far ahead makes the last days look judged. */
export function aheadOfPresent({ read }: Ask, { to }: Period, now: Instant): Problem[] {
  const { source, entity } = read;
  if (to <= now + CLOCK_SLIP) {
    return [];
  }
  const origin = read.fields.get(entity.at!)!.origin;
  return [
    new Problem('quality', `The last row starts at ${new Date(to).toISOString()}, after the present.`, {
      severity: 'warning',
      hint: 'Mend it in the source: until then what looks ahead takes the last days as judged.',
      at: {
        source: source.name,
        mapping: entity.name,
        field: entity.at!,
        column: origin.how === 'column' ? origin.columns.join(' ') : undefined,
      },
    }),
  ];
}

/** Rows whose times cannot be true, told per field. They were left out of that field's figures, and nothing else. */
export function doubtsIn(ask: Ask, { columns }: Columns): Problem[] {
  return [...ask.read.fields.keys()].flatMap((field) => {
    const column = columns.find(({ name }) => name === doubtColumn(field));
    const count = column ? total(column.values) : 0;
    return count > 0 ? [doubtProblem(ask, field, count)] : [];
  });
}

function doubtProblem({ read }: Ask, field: string, count: number): Problem {
  const origin = read.fields.get(field)!.origin;
  const what = field === read.entity.end ? 'ends before it begins, or lasts too long' : 'is negative or too long';
  return new Problem(
    'quality',
    `In ${count} ${count === 1 ? 'row' : 'rows'} ${field} ${what} to be true (over ${read.longest} s); they are left out of what uses it.`,
    {
      severity: 'warning',
      hint: 'Mend the source, or set "longest" in the mapping.',
      at: {
        source: read.source.name,
        mapping: read.entity.name,
        field,
        column: origin.how === 'column' ? origin.columns.join(' ') : undefined,
      },
    }
  );
}

function total(values: ArrayLike<unknown>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += Number(values[index] ?? 0);
  }
  return sum;
}
