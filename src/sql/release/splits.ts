import type { Layer } from '../layer';

import { PART, nodeAt, oneIf, placeAt } from './grid';
import type { Grid } from './grid';

/**
 * Which nodes may also be shown by the parts of the declared dimension: `split` is the last layer. All parts of a node, and of
 * the nodes beside it, or none; and only where for everybody two others could have answered in their place so that no cell would
 * tell: within the same node and part, or crosswise between two nodes and two parts (docs/anonymity.md has the proof).
 */
export function splitLayers(grid: Grid): Layer[] {
  const upper = grid.depths.slice(0, -1);
  return [
    grid.layer('reached', ['*', ...reaches(grid)], 'shown'),
    grid.layer('varied', ['*', variety(grid)], 'reached'),
    atomsLayer(grid),
    pairsLayer(grid),
    grid.layer('crossed', ['*', ...crossings(grid, upper)], 'pairs'),
    coveredLayer(grid, upper),
    openLayer(grid, upper),
    grid.layer('barred', ['*', ...bars(grid)], 'open'),
    grid.layer('kin', ['*', ...kin(grid)], 'barred'),
    grid.layer('split', ['*', ...splits(grid)], 'kin'),
  ];
}

const reachAt = (depth: number) => `reach_${depth}`;

/** The lowest node that is shown of those that a person stands in. */
function reaches({ depths, dialect }: Grid): string[] {
  return depths
    .slice(1)
    .map(
      (depth) =>
        `CASE WHEN shown_${depth} = 1 THEN ${placeAt(depth)} ELSE ${dialect.text('-')} END AS ${reachAt(depth)}`
    );
}

/** The columns that name the lowest node, for one wave and question. */
function reachKeys({ depths }: Grid, depth = depths.length - 1): string[] {
  return ['wave', 'item', ...depths.slice(1, depth + 1).map(reachAt)];
}

/** How many of the same lowest node and part answered otherwise: each could have answered in one's place. */
function variety(grid: Grid): string {
  const keys = [...reachKeys(grid), PART].join(', ');
  return `SUM(people) OVER (PARTITION BY ${keys}) - SUM(people) OVER (PARTITION BY ${keys}, rating) AS others`;
}

/** How many people of each lowest node and part gave each answer. */
function atomsLayer(grid: Grid): Layer {
  const keys = [...reachKeys(grid), PART, 'rating'];
  return grid.layer('atoms', [...keys, 'SUM(people) AS people'], 'varied', `\n  GROUP BY ${keys.join(', ')}`);
}

/** Two answers of one lowest node, from different parts. */
function pairsLayer(grid: Grid): Layer {
  const columns = [
    ...reachKeys(grid).map((key) => `here.${key} AS ${key}`),
    `here.${PART} AS ${PART}`,
    `there.${PART} AS other_${PART}`,
    'here.rating AS rating',
    'CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower',
    'CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher',
    `${oneIf('here.rating > there.rating')} AS downward`,
    `${oneIf('here.rating < there.rating')} AS upward`,
    'there.people AS people',
  ];
  const same = reachKeys(grid).map((key) => `here.${key} = there.${key}`);
  const unlike = [PART, 'rating'].map((key) => `here.${key} <> there.${key}`);
  return grid.written(
    'pairs',
    `SELECT\n    ${columns.join(',\n    ')}\n  FROM ${grid.from('atoms')} AS here\n  JOIN ${grid.from('atoms')} AS there ON ${same.join(' AND ')}\n  WHERE ${unlike.join(' AND ')}`
  );
}

/** In how many lowest nodes under the same one a pair stands the other way round: there, all four can change places. */
function crossings(grid: Grid, upper: readonly number[]): string[] {
  return upper.map((depth) => {
    const keys = [...reachKeys(grid, depth), PART, `other_${PART}`, 'lower', 'higher'];
    const among = `OVER (PARTITION BY ${keys.join(', ')})`;
    return `CASE WHEN downward = 1 THEN SUM(upward) ${among} ELSE SUM(downward) ${among} END AS crossed_${depth}`;
  });
}

/** How many others could have answered in one's place, crosswise. One such node is not enough: a person there may know better. */
function coveredLayer(grid: Grid, upper: readonly number[]): Layer {
  const keys = [...reachKeys(grid), PART, 'rating'];
  const covered = upper.map(
    (depth) => `SUM(CASE WHEN crossed_${depth} >= 2 THEN people ELSE 0 END) AS covered_${depth}`
  );
  return grid.layer('covered', [...keys, ...covered], 'crossed', `\n  GROUP BY ${keys.join(', ')}`);
}

/** Those whom the parts of a node would give away. At the lowest depth nobody stands crosswise. */
function openLayer(grid: Grid, upper: readonly number[]): Layer {
  const same = [...reachKeys(grid), PART, 'rating'].map((key) => `answered.${key} = covered.${key}`);
  const open = grid.depths.map((depth) => {
    const covered = grid.dialect.nullable(`covered.covered_${depth}`);
    const crosswise = upper.includes(depth) ? ` + COALESCE(${covered}, 0)` : '';
    return `${oneIf(`answered.others${crosswise} < 2`)} AS open_${depth}`;
  });
  return grid.written(
    'open',
    `SELECT\n    ${['answered.*', ...open].join(',\n    ')}\n  FROM ${grid.from('varied')} AS answered\n  LEFT JOIN ${grid.from('covered')} AS covered ON ${same.join(' AND ')}`
  );
}

/** Nodes whose parts must not be shown. */
function bars({ depths }: Grid): string[] {
  return depths.map((depth) => {
    const barred = oneIf(`open_${depth} = 1 OR exposed_${PART}_${depth} = 1 OR shown_${depth} = 0`);
    return `SUM(${barred}) OVER (PARTITION BY ${nodeAt(depth)}) AS barred_${depth}`;
  });
}

/** Is any of those beside it barred? */
function kin({ depths }: Grid): string[] {
  return depths
    .slice(1)
    .map((depth) => `SUM(barred_${depth}) OVER (PARTITION BY ${nodeAt(depth - 1)}) AS kin_${depth}`);
}

function splits({ depths }: Grid): string[] {
  const conditions = depths.map((depth) => (depth === 0 ? 'barred_0 = 0' : `kin_${depth} = 0`));
  return depths.map((depth) => `${oneIf(conditions.slice(0, depth + 1).join(' AND '))} AS split_${depth}`);
}
