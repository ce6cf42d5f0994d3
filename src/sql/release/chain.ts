import { ENGAGEMENT, ENGAGEMENT_PEOPLE } from '../../plan';
import type { Layer } from '../layer';

import { PART, nodeAt, oneIf, placeAt } from './grid';
import type { Grid } from './grid';

/** Which nodes of the chain may be shown: `shown` is the last layer. */
export function chainLayers(grid: Grid): Layer[] {
  return [
    grid.layer('sized', ['*', ...sizes(grid)], 'tallied'),
    grid.layer('judged', ['*', ...judgements(grid)], 'sized'),
    grid.layer('beside', ['*', ...besides(grid)], 'judged'),
    grid.layer('chosen', ['*', ...choices(grid)], 'beside'),
    grid.layer('shown', ['*', ...shown(grid)], 'chosen'),
  ];
}

/** Of every node, and of every part of it, what its columns end in and how it is told from others. */
interface Group {
  of: string;
  more: readonly string[];
  depth: number;
}

function groupsIn({ depths, places }: Grid): Group[] {
  const nodes = depths.map((depth) => ({ of: String(depth), more: [], depth }));
  const parts = depths.map((depth) => ({ of: `${PART}_${depth}`, more: [PART], depth }));
  return places.includes(PART) ? [...nodes, ...parts] : nodes;
}

/** How many people, how many of them gave the same answer, a low or a high one, and the sum of all. */
function sizes(grid: Grid): string[] {
  return groupsIn(grid).flatMap(({ of, depth, more }) => {
    const by = nodeAt(depth, ...more);
    return [
      `SUM(people) OVER (PARTITION BY ${by}) AS people_${of}`,
      `SUM(people) OVER (PARTITION BY ${by}, rating) AS alike_${of}`,
      `SUM(low * people) OVER (PARTITION BY ${by}) AS low_${of}`,
      `SUM(high * people) OVER (PARTITION BY ${by}) AS high_${of}`,
      `SUM(rating * people) OVER (PARTITION BY ${by}) AS sum_${of}`,
    ];
  });
}

/** Exposed are too few people, and those who all, or all but one, said the same: the one would know what the others said. */
function judgements(grid: Grid): string[] {
  const { released, dialect } = grid;
  const { minimum } = released;
  const least = `CASE WHEN item = ${dialect.text(ENGAGEMENT)} THEN ${Math.max(minimum, ENGAGEMENT_PEOPLE)} ELSE ${minimum} END`;
  return groupsIn(grid).map(({ of, depth, more }) => {
    const most = `MAX(alike_${of}) OVER (PARTITION BY ${nodeAt(depth, ...more)})`;
    const same = [most, `low_${of}`, `high_${of}`];
    const conditions = [`people_${of} < ${least}`, ...same.map((count) => `${count} >= people_${of} - 1`)];
    return `${oneIf(conditions.join(' OR '))} AS exposed_${of}`;
  });
}

/** Among the nodes under one: is any exposed, and how many people has the smallest that is not? */
function besides({ depths }: Grid): string[] {
  return depths.slice(1).flatMap((depth) => {
    const under = `OVER (PARTITION BY ${nodeAt(depth - 1)})`;
    return [
      `MAX(exposed_${depth}) ${under} AS any_${depth}`,
      `MIN(CASE WHEN exposed_${depth} = 0 THEN people_${depth} END) ${under} AS fewest_${depth}`,
    ];
  });
}

/** That smallest one, the first by name where several are as small: it hides those that are exposed. */
function choices({ depths, dialect }: Grid): string[] {
  return depths.slice(1).map((depth) => {
    const smallest = `CASE WHEN exposed_${depth} = 0 AND people_${depth} = fewest_${depth} THEN ${placeAt(depth)} END`;
    return `MIN(${dialect.binary(smallest)}) OVER (PARTITION BY ${nodeAt(depth - 1)}) AS hides_${depth}`;
  });
}

/** Shown is a node where all above it are, that is not exposed and hides none that is. */
function shown({ depths }: Grid): string[] {
  const conditions = depths.map((depth) =>
    depth === 0 ? 'exposed_0 = 0' : `exposed_${depth} = 0 AND (any_${depth} = 0 OR ${placeAt(depth)} <> hides_${depth})`
  );
  return depths.map((depth) => `${oneIf(conditions.slice(0, depth + 1).join(' AND '))} AS shown_${depth}`);
}
