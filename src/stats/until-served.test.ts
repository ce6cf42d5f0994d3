import { untilServed } from './until-served';

const LINE = { waiting: 24, arrivals: 0.05, servers: 30, service: 300, within: 120 };

/** Second by second: who comes, who is served, until the line is no longer than what is served within the promise. */
function counted({ waiting, arrivals, servers, service, within }: typeof LINE): number {
  let line = waiting;
  let seconds = 0;
  while (line > (servers / service) * within) {
    line += arrivals - servers / service;
    seconds += 1;
  }
  return seconds;
}

it('is what counting second by second gives', () => {
  expect(untilServed(LINE)).toBeCloseTo(counted(LINE), 0);
  const other = { waiting: 60, arrivals: 0.02, servers: 10, service: 180, within: 60 };
  expect(untilServed(other)).toBeCloseTo(counted(other), -1);
});

it('is at once where the line is short enough, and not told where it never shortens', () => {
  expect(untilServed({ ...LINE, waiting: 12 })).toBe(0);
  expect(untilServed({ ...LINE, arrivals: 0.1 })).toBeNull();
});
