import type { Aggregate, Row } from '../formula';
import { Problem } from '../model';
import type { Definitions, Filter } from '../model';

import { conjunction } from './apart';
import { conditionOf } from './filters';
import type { EntityRead } from './read';
import { LEVEL, WHOLE } from './released';

/** What a question splits and filters by. */
interface Question {
  dimensions: readonly string[];
  filters: readonly Filter[];
}

/**
 * The cells of a release grid that a question means: those of one level of the chain, whole or by the parts of the declared
 * dimension. Throws a Problem where it means no cells of the grid: those are never put together from others.
 */
export function nodeRows(read: EntityRead, { dimensions, filters }: Question, { chains }: Definitions): Row {
  filters.forEach((filter) => demandNode(filter, dimensions, read));
  const named = new Set([...dimensions, ...filters.map(({ dimension }) => dimension)]);
  const levels = Object.values(chains).flatMap((chain) => chain.levels);
  const deepest = levels.filter((level) => read.fields.has(level) && named.has(level)).pop() ?? WHOLE;
  const own = read.own
    .filter(({ type }) => type === 'text')
    .flatMap(({ name }) => splitBy(name, named.has(name), read));
  return conjunction([conditionOf({ dimension: LEVEL, operator: 'in', values: [deepest] }, field(LEVEL)), ...own])!;
}

/** Cells are read as they are: nothing counts values of them, or tells how many differ. */
export function demandFigures({ name, per }: Aggregate, { entity }: EntityRead): void {
  if (entity.answers && (name === 'quantile' || name === 'count_distinct' || per !== null)) {
    throw new Problem(
      'unavailable',
      `Rows of ${entity.name} are cells of many people: they have no ${per === null ? name : 'key'}.`,
      {
        hint: 'Take their mean, least or greatest.',
        at: { mapping: entity.name },
      }
    );
  }
}

/** Cells that a statement makes have no parts unless somebody names them; a table of cells has them among its rows. */
function splitBy(name: string, isSplit: boolean, { released }: EntityRead): Row[] {
  const known: Row = { kind: 'known', argument: field(name), type: 'boolean' };
  const whole: Row = { kind: 'unary', operator: 'not', argument: known, type: 'boolean' };
  return isSplit ? [known] : released ? [] : [whole];
}

/** A filter must leave whole nodes: it chooses one, or leaves out some of those that stand side by side. */
function demandNode(
  { dimension, operator, values }: Filter,
  dimensions: readonly string[],
  { entity }: EntityRead
): void {
  if (dimensions.includes(dimension) || (operator === 'in' && values.length === 1)) {
    return;
  }
  throw new Problem(
    'unavailable',
    `${entity.title} is shown for whole nodes of the chain, and this filter puts several together.`,
    {
      hint: `Choose one ${dimension}, or split by ${dimension}.`,
      at: { mapping: entity.name, field: dimension },
    }
  );
}

function field(name: string): Row {
  return { kind: 'field', link: null, name, type: 'text' };
}
