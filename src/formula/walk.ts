import type { Aggregate, Cell, FieldRow, Row } from './tree';

/**
 * A formula taken apart: what it comes to is the sum of its parts, times each of its factors. `handle time / resolutions` is (talk +
 * hold + wrap-up, each for a contact) x contacts for a resolution.
 */
export interface Walk {
  parts: readonly Step[];
  factors: readonly Step[];
}

export interface Step {
  cell: Cell;
  /** The field that it sums up. */
  field?: { entity: string; name: string };
  /** Rows above the line for each one below. */
  isRows?: true;
  /** The metric that the formula refers to here. */
  metric?: string;
}

type SumCell = Aggregate & { argument: Row };

/** How a field is made of others; null where it is not. */
export type MadeOf = (entity: string, field: string) => Row | null;

/** Null where a formula is of one piece, so that there is nothing to tell apart. */
export function walkOf(cell: Cell, madeOf: MadeOf): Walk | null {
  const links = linksOf(cell.kind === 'arithmetic' ? { ...cell, metric: undefined } : cell);
  const split = links.find((link) => partsIn(link.cell, madeOf).length > 1) ?? links[0];
  const parts = partsIn(split.cell, madeOf).map((part) => ({ ...split, ...part }));
  const factors = links.filter((link) => link !== split);
  return parts.length + factors.length > 1 ? { parts, factors } : null;
}

/** What is multiplied. A number among them changes nothing, and goes with what it stands beside. */
function linksOf(cell: Cell): Step[] {
  if (cell.kind !== 'arithmetic' || cell.operator === '+' || cell.operator === '-') {
    return [{ cell }];
  }
  const { operator, left, right } = cell;
  if (operator === '/' && right.kind !== 'constant') {
    return cell.metric === undefined ? rowByRow(cell, left, right) : [{ cell, metric: cell.metric }];
  }
  if (left.kind === 'constant' || right.kind === 'constant') {
    const [number, other] = left.kind === 'constant' ? [left, right] : [right, left];
    const [first, ...others] = linksOf(other);
    const scaled: Cell =
      operator === '/' ? { ...cell, left: first.cell, right: number } : { ...cell, left: number, right: first.cell };
    return [{ ...first, cell: scaled }, ...others];
  }
  return [...linksOf(left), ...linksOf(right)];
}

/** What is summed up for each of something else than its own rows: for each row, times rows for each of those. */
function rowByRow(cell: Cell, above: Cell, below: Cell): Step[] {
  if (!isSum(above) || below.kind !== 'aggregate' || !below.name.startsWith('count') || countsRowsOf(below, above)) {
    return [{ cell }];
  }
  const rows: Aggregate = { ...above, name: 'count', argument: null, where: whereKnown(above) };
  const over = (one: Cell, other: Cell): Cell => ({ kind: 'arithmetic', operator: '/', left: one, right: other });
  return [{ cell: over(above, rows) }, { cell: over(rows, below), isRows: true }];
}

/** The parts that add up to a ratio, each over what stands below it; one where nothing adds up. */
function partsIn(cell: Cell, madeOf: MadeOf): Step[] {
  if (isSum(cell)) {
    return termsIn(cell.argument, cell.entity, madeOf).map(({ row, field }): Step => ({
      cell: { ...cell, argument: row, where: row === cell.argument ? cell.where : whereKnown(cell) },
      ...(field && { field: { entity: cell.entity, name: field } }),
    }));
  }
  if (cell.kind !== 'arithmetic') {
    return [{ cell }];
  }
  const { operator, left, right } = cell;
  if (operator === '+') {
    return [...partsIn(left, madeOf), ...partsIn(right, madeOf)];
  }
  if (operator === '*' && left.kind === 'constant') {
    return partsIn(right, madeOf).map((part) => ({ ...part, cell: { ...cell, right: part.cell } }));
  }
  return operator === '/'
    ? partsIn(left, madeOf).map((part) => ({ ...part, cell: { ...cell, left: part.cell } }))
    : [{ cell }];
}

interface Term {
  row: Row;
  field: string | null;
}

/** What is added up in one row, down to fields that are made of nothing else. */
function termsIn(row: Row, entity: string, madeOf: MadeOf): Term[] {
  if (row.kind === 'binary' && row.operator === '+') {
    return [...termsIn(row.left, entity, madeOf), ...termsIn(row.right, entity, madeOf)];
  }
  const field = fieldIn(row);
  const made = field && madeOf(entity, field.name);
  const terms = made ? termsIn(made, entity, madeOf) : [];
  return terms.length > 1 ? terms : [{ row, field: field?.name ?? null }];
}

/** The field that a term is, be it that nothing stands for 0 in it. */
function fieldIn(row: Row): FieldRow | null {
  if (row.kind === 'field') {
    return row.link === null ? row : null;
  }
  const [first, ...others] = row.kind === 'coalesce' ? row.arguments : [];
  const isZero = others.length === 1 && others[0].kind === 'literal' && others[0].value === 0;
  return first && isZero ? fieldIn(first) : null;
}

function isSum(cell: Cell): cell is SumCell {
  return cell.kind === 'aggregate' && cell.name === 'sum' && cell.argument !== null && cell.per === null;
}

/** Rows of which the sum knows what to add. */
function whereKnown({ argument, where }: SumCell): Row {
  const known: Row = { kind: 'known', argument, type: 'boolean' };
  return where === null ? known : { kind: 'binary', operator: 'and', left: where, right: known, type: 'boolean' };
}

/** A plain mean: below the line stand the rows that are summed up above it. */
function countsRowsOf({ name, entity, argument, where }: Aggregate, sum: SumCell): boolean {
  const isRow = argument === null || same(argument, sum.argument);
  return name === 'count' && entity === sum.entity && isRow && (same(where, sum.where) || same(where, whereKnown(sum)));
}

function same(one: Row | null, other: Row | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
