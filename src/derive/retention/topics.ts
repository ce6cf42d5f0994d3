import type { Estimate, TopicChange } from '../../model';
import { mantelHaenszel, standardisedStake } from '../../stats';
import type { ValuedStratum } from '../../stats';

import { beyondChance } from './beyond-chance';
import type { Gap } from './beyond-chance';
import { countedOf, lostIn, meanWorth } from './experience-rows';
import type { Row } from './experience-rows';
import { groupedBy } from './grouped-by';

/** Fewer customers than this say nothing of a topic. */
export const LEAST_OF_TOPIC = 30;

/** A topic and the end of its contacts, beside all other contacts. */
interface Ended extends Gap {
  topic: string | null;
  cameBack: boolean;
  change: Estimate;
}

/** What leaving takes of value. Rows by stratum, topic and whether the customer came back: each topic and end beside all others, greatest loss first. Those of few customers are left out. */
export function topicChanges(rows: readonly Row[], first: number): TopicChange[] {
  const known = rows.filter(({ group }) => group[first + 1] !== null);
  const ended = [...groupedBy(known, ({ group }) => JSON.stringify(group.slice(first))).values()].flatMap((own) =>
    endedOf(own, known, first)
  );
  const stand = beyondChance(ended);
  return ended
    .map((each): TopicChange => {
      const { topic, cameBack, change, exposed } = each;
      return { topic, cameBack, ...exposed, change, reckoned: null, goesWith: stand.get(each) ?? null };
    })
    .sort((left, right) => left.change.value - right.change.value);
}

/** None where they are too few, or nobody is left to compare them with. */
function endedOf(own: readonly Row[], all: readonly Row[], first: number): Ended[] {
  const [topic, cameBack] = own[0].group.slice(first);
  const mine = new Set(own);
  const strata = [...groupedBy(all, ({ group }) => JSON.stringify(group.slice(0, first))).values()].map(
    (rows): ValuedStratum => {
      const exposed = rows.filter((row) => mine.has(row));
      const unexposed = rows.filter((row) => !mine.has(row));
      return { exposed: countedOf(exposed), unexposed: countedOf(unexposed), value: meanWorth(exposed) };
    }
  );
  const [compared, stake] = [mantelHaenszel(strata), standardisedStake(strata)];
  const exposed = lostIn(own);
  return compared === null || stake === null || exposed.customers < LEAST_OF_TOPIC
    ? []
    : [
        {
          ...{ topic, cameBack: cameBack === 'yes', exposed, unexposed: lostIn(all.filter((row) => !mine.has(row))) },
          ...{ difference: compared.difference, change: gained(stake) },
        },
      ];
}

/** What is lost, told as a change. */
function gained({ value, interval }: Estimate): Estimate {
  return { value: 0 - value, interval: interval && { low: 0 - interval.high, high: 0 - interval.low } };
}
