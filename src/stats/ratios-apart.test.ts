import { ratiosApart } from './ratios-apart';
import type { RatioPeriod } from './ratios-apart';
import { seeded } from './seeded';

const WEEKS = 26;
const TEAMS = 8;
const ROWS = 30;

/** Weeks that are good or bad for everybody, and more or less so for each team; `worse`: how much less of the first team succeeds. */
function house(seed: number, worse = 0) {
  const chance = seeded(seed);
  const teams = Array.from({ length: TEAMS }, (): RatioPeriod[] => []);
  for (let week = 0; week < WEEKS; week += 1) {
    const shared = 0.6 + 0.2 * (chance() - 0.5);
    teams.forEach((weeks, team) => {
      const share = shared + 0.2 * (chance() - 0.5) - (team === 0 ? worse : 0);
      const above = Array.from({ length: ROWS }, chance).filter((each) => each < share).length;
      weeks.push({ above, below: ROWS });
    });
  }
  const whole = teams[0].map((_, week) => ({
    above: teams.reduce((sum, weeks) => sum + weeks[week].above, 0),
    below: TEAMS * ROWS,
  }));
  return { team: teams[0], whole };
}

it('calls as many equal ones different as it says, though weeks differ for all of them', () => {
  const chances = Array.from({ length: 1000 }, (_, seed) => {
    const { team, whole } = house(seed + 1);
    return ratiosApart(team, whole)!;
  });
  const share = chances.filter((chance) => chance < 0.05).length / chances.length;
  expect(share).toBeGreaterThan(0.03);
  expect(share).toBeLessThan(0.07);
});

it('finds a team of which a fifth less succeeds', () => {
  const chances = Array.from({ length: 20 }, (_, seed) => {
    const { team, whole } = house(seed + 1, 0.2);
    return ratiosApart(team, whole)!;
  });
  expect(Math.max(...chances)).toBeLessThan(0.01);
});

it('gives null of too few periods, and where nothing varies', () => {
  const { team, whole } = house(5);
  const few = team.map((week, index) => (index < 7 ? week : null));
  expect(ratiosApart(few, whole)).toBeNull();
  const same = team.map(() => ({ above: 1, below: 2 }));
  expect(ratiosApart(same, same)).toBeNull();
});
