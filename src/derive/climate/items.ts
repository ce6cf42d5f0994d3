import type { Material, Needs } from '../../formula';
import type { ItemImportance, ItemLink } from '../../model';
import { falseDiscoveries } from '../../stats';

import { Figures } from './figures';
import { atSameTime } from './same-time';
import { FALSE_DISCOVERIES } from './thread';

/** What is told where nobody asks about questions. */
export const NO_ITEMS: ItemImportance = {
  levels: [],
  weakest: null,
  links: [],
  falseDiscoveries: FALSE_DISCOVERIES,
  tests: 0,
};

/** Metrics of what is to be looked at, as indexes into those of the needs; below 0: there is no such metric. */
export interface ItemMetrics {
  questions: ReadonlyArray<{ slot: string; question: number }>;
  outcomes: readonly number[];
}

/** Which answers of staff, as far as they may be shown, go with which outcomes, team by month. What is found stands among all of them at once. */
export function itemImportance(
  needs: Needs,
  material: Material,
  { questions, outcomes }: ItemMetrics
): Omit<ItemImportance, 'levels' | 'weakest'> {
  const figures = new Figures(needs, material);
  const looked = outcomes.flatMap((outcome) =>
    questions.map((each) => ({ ...each, outcome, ...atSameTime(figures, each.question, outcome) }))
  );
  const chances = looked.flatMap(({ link }) => link?.chance ?? []);
  const standing = falseDiscoveries(chances, FALSE_DISCOVERIES)[Symbol.iterator]();
  return {
    links: looked.map(({ slot, question, outcome, units, periods, link, silence }): ItemLink => ({
      ...{ slot, question, outcome, units, months: periods, silence },
      link: link && { ...link, found: standing.next().value === true },
    })),
    ...{ falseDiscoveries: FALSE_DISCOVERIES, tests: chances.length },
  };
}
