import { afterwards, openAt, someChannel, timeOn } from './afterwards';
import { WARM_UP, type Centre } from './centre';
import { contactOf, type Contact, type Issue } from './contact';
import { DAY, type Day } from './days';
import { INTENTS, QUEUES } from './intents';
import type { Leg } from './leg';
import { someCustomer } from './population';
import { cumulative } from './random';
import { TRUTHS } from './truths';

/** New issues on an average day at scale 1; with the repeats they cause it is about 550 contacts. */
const ISSUES_A_DAY = 405;

const { billingChange, brokenStep } = TRUTHS;

/** Lives the year day by day, and gives the legs of all contacts, those of one contact together; `told` hears of each of them. */
export function* contacts(centre: Centre, told: (issue: Issue, contact: Contact) => void): Generator<Leg> {
  const expected = centre.days.map((): Issue[] => []);
  let number = 0;
  for (const [index, day] of centre.days.entries()) {
    const issues = [...newIssues(centre, day), ...expected[index]].sort((one, other) => one.at - other.at);
    // Grows while it is walked: who comes back the same day is put at its end.
    for (const issue of issues) {
      if (!canContact(centre, issue)) {
        continue;
      }
      const contact = contactOf(centre, day, issue, contactId((number += 1)));
      const next = afterwards(centre, issue, contact);
      if (next) {
        const later = Math.floor((next.at - day.start) / DAY);
        (later === 0 ? issues : expected[index + later])?.push(next);
      }
      // What is still going on at the end of the data has no row yet.
      if (index >= WARM_UP && contact.end < centre.until) {
        told(issue, contact);
        yield* contact.legs;
      }
    }
  }
}

function contactId(number: number): string {
  return `c${String(number).padStart(7, '0')}`;
}

/** Nobody is in two contacts at once, and those who left do not call. */
function canContact({ population }: Centre, { customer, at }: Issue): boolean {
  return at >= population.busyUntil[customer] && at < population.leftAt[customer];
}

function newIssues(centre: Centre, day: Day): Issue[] {
  const { chance, population, scale } = centre;
  const weights = intentWeights(day);
  const usual = cumulative(INTENTS.map(({ weight }) => weight)).at(-1)!;
  const mean = ISSUES_A_DAY * scale * day.volume * (weights[weights.length - 1] / usual);
  const count = Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.normal()));
  return Array.from({ length: count }, () => {
    const at = timeOn(day.start, chance);
    const channel = openAt(at, someChannel(chance), chance);
    return { customer: someCustomer(population, at, chance), intent: chance.index(weights), channel, at, attempt: 0 };
  });
}

/** Cumulative: what customers get in touch about on that day. */
function intentWeights(day: Day): Float64Array {
  const isNewBill = day.beforeEnd <= billingChange.daysBeforeEnd;
  const isBroken = day.beforeEnd <= brokenStep.daysBeforeEnd;
  return cumulative(
    INTENTS.map(({ name, queue, weight }) => {
      const bill = isNewBill && QUEUES[queue] === billingChange.queue ? billingChange.volume : 1;
      return weight * bill * (isBroken && name === brokenStep.intent ? brokenStep.timesAsMany : 1);
    })
  );
}
