import { LEVEL, WHOLE } from '../../plan';
import type { Dialect } from '../dialect';
import type { Layer } from '../layer';

import { PART, placeAt } from './grid';
import type { Grid } from './grid';

/** A kind of cell: nodes at a depth, or the parts of such nodes. */
interface Kind {
  number: number;
  depth: number;
  isPart: boolean;
}

function kindsOf({ depths, places }: Grid): Kind[] {
  const nodes = depths.map((depth) => ({ number: depth, depth, isPart: false }));
  const parts = depths.map((depth) => ({ number: depths.length + depth, depth, isPart: true }));
  return places.includes(PART) ? [...nodes, ...parts] : nodes;
}

/** The cells themselves, from the rows of `from`: a node that is withheld stands there with nothing in it. */
export function cellLayers(grid: Grid, from: string): Layer[] {
  const kinds = kindsOf(grid);
  const numbers = kinds
    .map(({ number }, index) => `SELECT ${number}${index === 0 ? ' AS kind' : ''}`)
    .join(' UNION ALL ');
  const by = ['wave', 'item', 'kind', ...grid.places.map((place) => `node_${place}`)];
  return [
    grid.layer('spread', spread(grid, kinds), from, `\n  CROSS JOIN (${numbers}) AS kinds`),
    grid.layer(
      'source',
      cells(grid, kinds),
      'spread',
      `\n  WHERE kind < ${grid.depths.length} OR is_shown = 1\n  GROUP BY ${by.join(', ')}`
    ),
  ];
}

/** Every row once for each kind of cell that it belongs to. */
function spread(grid: Grid, kinds: readonly Kind[]): string[] {
  const { dialect, places, depths } = grid;
  const stands = (place: string, { depth, isPart }: Kind) =>
    place === PART ? isPart : depths.some((each) => each <= depth && placeAt(each) === place);
  const among = (place: string) => kinds.filter((kind) => stands(place, kind)).map(({ number }) => number);
  const figure = (name: string) =>
    `CASE ${kinds.map(({ number, depth, isPart }) => `WHEN kind = ${number} THEN ${name}_${isPart ? `${PART}_` : ''}${depth}`).join(' ')} END`;
  const seen = kinds.map(
    ({ number, depth, isPart }) => `WHEN kind = ${number} THEN ${isPart ? 'split' : 'shown'}_${depth}`
  );
  return [
    ...['wave', 'item', 'closed', 'kind'],
    ...places.map((place) => {
      const isIn = `kind IN (${among(place).join(', ')})`;
      return `CASE WHEN ${isIn} THEN ${place} ELSE ${dialect.text('')} END AS node_${place}`;
    }),
    `CASE ${seen.join(' ')} END AS is_shown`,
    ...['people', 'low', 'high', 'sum'].map((name) => `${figure(name)} AS all_${name}`),
  ];
}

/** The fields of the entity, rounded. */
function cells(grid: Grid, kinds: readonly Kind[]): string[] {
  const { dialect, places, released } = grid;
  const { text, name } = dialect;
  const levels = [WHOLE, ...released.levels];
  const level = kinds.map(({ number, depth }) => `WHEN kind = ${number} THEN ${text(levels[depth])}`);
  const people = 'MAX(all_people)';
  const shown = (figure: string) => `CASE WHEN MAX(is_shown) = 1 THEN ${figure} END`;
  const share = (count: string) => shown(`${rounded(`MAX(${count}) / ${people}`, 20, grid)}`);
  return [
    `wave AS ${name('wave')}`,
    `item AS ${name('item')}`,
    `MAX(closed) AS ${name('closed_at')}`,
    `CASE ${level.join(' ')} END AS ${name(LEVEL)}`,
    ...places.map((place) => `${unmarked(`node_${place}`, dialect)} AS ${name(grid.fieldOf(place))}`),
    `${shown(`${dialect.floor(`${people} / ${dialect.number(5)}`)} * 5`)} AS ${name('answers')}`,
    `${shown(rounded(`1 + 4 * MAX(all_sum) / ${people}`, 10, grid))} AS ${name('mean')}`,
    `${share('all_high')} AS ${name('high_share')}`,
    `${share('all_low')} AS ${name('low_share')}`,
  ];
}

/** To so many steps of one, halves up. The little that is added stands above what the order of adding up can do to a sum. */
function rounded(figure: string, steps: number, { dialect }: Grid): string {
  // With a point: whole numbers would be divided without their rest.
  return `${dialect.floor(`(${figure}) * ${steps} + 0.500000001`)} / ${steps}.0`;
}

/** The place itself, without the mark before it. */
function unmarked(place: string, { text }: Dialect): string {
  return `CASE WHEN ${place} <> ${text('')} THEN SUBSTRING(${place}, 2, 4000) END`;
}
