import { tally } from './events';
import type { Events, Tally } from './events';

/**
 * Who is under observation, and has not ended, just before each time. Throws a RangeError where the events cannot be: others entered
 * than ended or were last seen, more ended than were there, or times do not ascend.
 */
export function riskOf(events: Events): Tally {
  const { times, entered } = events;
  const risk = tally(times.length);
  const here = { count: 0, weight: 0, square: 0 };
  // From the end, so that what is left at last is a sum of what is there and not a difference of all that ever was.
  for (let place = times.length - 1; place >= 0; place -= 1) {
    for (const sum of SUMS) {
      here[sum] += goneAt(events, place, sum) - (times[place] > 0 ? entered[sum][place] : 0);
    }
    refuse(events, place, here.count);
    for (const sum of SUMS) {
      // Nobody left weighs nothing, whatever rounding says.
      risk[sum][place] = here.count > 0 ? here[sum] : 0;
    }
  }
  const begun = times[0] === 0 ? entered.count[0] : 0;
  if (begun !== here.count) {
    throw new RangeError(`${begun} lives were there from the start, but ${here.count} ended or were last seen`);
  }
  return risk;
}

const SUMS = ['count', 'weight', 'square'] as const;

function goneAt({ ended, censored }: Events, place: number, sum: (typeof SUMS)[number]): number {
  return ended[sum][place] + censored[sum][place];
}

function refuse(events: Events, place: number, here: number): void {
  const { times } = events;
  if (here < goneAt(events, place, 'count')) {
    throw new RangeError(`at ${times[place]} more lives ended or were last seen than the ${here} under observation`);
  }
  if (!(times[place] >= 0 && (place === 0 || times[place - 1] < times[place]))) {
    throw new RangeError(`times must ascend from 0 on, but ${times[place]} stands at place ${place}`);
  }
}

/** Numbers at risk, for below a curve: how many lives, of what weight, are under observation just before each time asked for. */
export function atRisk(events: Events, asked: readonly number[]): Array<{ count: number; weight: number }> {
  const risk = riskOf(events);
  return asked.map((time) => {
    // Between two times nobody comes or goes.
    const place = events.times.findIndex((each) => each >= time);
    return { count: risk.count[place] ?? 0, weight: risk.weight[place] ?? 0 };
  });
}
