import type { TopicChange } from '../../model';
import { standardisedChange } from '../../stats';
import type { Changed } from '../../stats';

import { standAgainstChance } from './beyond-chance';
import { DELTA_SUMS } from './delta-needs';
import type { DeltaSum } from './delta-needs';
import type { Summed } from './experience-rows';
import { groupedBy } from './grouped-by';
import { sumOf } from './lives';
import { LEAST_OF_TOPIC } from './topics';

/** Sums of customers by stratum, topic and whether they came back. */
type Row = Readonly<Record<DeltaSum, number>> & { group: ReadonlyArray<string | null> };

/**
 * What became of value from before a contact to after it, by what it was about and how it ended, beside all other contacts of the like of its
 * customers, greatest loss first. `first`: how many of the groups are strata.
 */
export function topicDeltas(summed: Summed, first: number): TopicChange[] {
  const rows = deltaRowsIn(summed).filter(({ group }) => group[first + 1] !== null);
  const found = [...groupedBy(rows, ({ group }) => JSON.stringify(group.slice(first))).values()].flatMap((own) =>
    deltaOf(own, rows, first)
  );
  const stands = standAgainstChance(found.map(({ change }) => change));
  return found
    .map((each, at): TopicChange => {
      const goesWith = stands[at] ? (each.change.value < 0 ? 'more' : 'fewer') : null;
      return { ...each, goesWith };
    })
    .sort((left, right) => left.change.value - right.change.value);
}

/** None where they are too few, or nobody is left to compare them with. */
function deltaOf(own: readonly Row[], all: readonly Row[], first: number): Array<Omit<TopicChange, 'goesWith'>> {
  const [topic, cameBack] = own[0].group.slice(first);
  const mine = new Set(own);
  const strata = [...groupedBy(all, ({ group }) => JSON.stringify(group.slice(0, first))).values()].map((rows) => ({
    exposed: changeIn(rows.filter((row) => mine.has(row))),
    unexposed: changeIn(rows.filter((row) => !mine.has(row))),
  }));
  const change = standardisedChange(strata);
  const customers = totalOf('customers', own);
  const [was, gone, grown] = [totalOf('was', own), totalOf('gone', own), totalOf('grown', own)];
  return change === null || customers < LEAST_OF_TOPIC
    ? []
    : [
        {
          ...{ topic, cameBack: cameBack === 'yes', customers, lost: totalOf('lost', own), change },
          reckoned: { before: was / customers, after: Math.max(0, was - gone + grown) / customers },
        },
      ];
}

function changeIn(rows: readonly Row[]): Changed {
  return {
    n: totalOf('customers', rows),
    ...{ lost: totalOf('lost', rows), gone: totalOf('gone', rows), worths: totalOf('worths', rows) },
    ...{ grown: totalOf('grown', rows), squares: totalOf('squares', rows) },
  };
}

function totalOf(sum: DeltaSum, rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + row[sum], 0);
}

function deltaRowsIn({ needs, material }: Summed): Row[] {
  const columns = DELTA_SUMS.map((sum) => [sum, sumOf(sum, needs, material)] as const);
  const rows = material.cellsAt('now', 0).groups.map((group, row) => ({
    group,
    ...(Object.fromEntries(columns.map(([sum, values]) => [sum, values[row] || 0])) as Record<DeltaSum, number>),
  }));
  return rows.filter(({ customers }) => customers > 0);
}
