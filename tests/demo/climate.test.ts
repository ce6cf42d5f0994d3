import { TABLES, TRUTHS } from '../../demo';
import type { ClimateResult, ThreadLink } from '../../src/model';

import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

/** The same people and the same climate in all lives, so that all of them look for the same truth. */
const CENTRE = { until: UNTIL, scale: 0.2, seed: 1 };
const PERIOD = { from: UNTIL - 365 * DAY, to: UNTIL };
/** Rows alone are asked for no answers of staff. */
const ASKED = TABLES.map(({ name }) => name).filter((name) => name !== 'staff_answers');

describe('the climate of the demo', () => {
  let lives: ClimateResult[];

  beforeAll(async () => {
    lives = await overSeeds((seed) =>
      answer<ClimateResult>('rows', fromTables(tablesOf({ ...CENTRE, life: seed }, ASKED)), {
        answer: 'climate',
        views: ['map', 'pledges', 'thread'],
        period: PERIOD,
      })
    );
  }, 3_600_000);

  const linkIn = ({ metrics, thread }: ClimateResult, cause: string, outcome: string): ThreadLink =>
    thread.links.find((link) => metrics[link.cause].metric === cause && metrics[link.outcome].metric === outcome)!;

  const expectLed = (cause: string, outcome: string, lag: number, sign: number) => {
    const links = lives.map((life) => linkIn(life, cause, outcome));
    const at = links.map(({ lags }) => lags.find((each) => each.lag === lag)!);
    const found = at.filter((each) => each.found && Math.sign(each.r) === sign);
    expect(found.length).toBeGreaterThanOrEqual(Math.ceil(0.9 * SEEDS));
    const mean = at.reduce((sum, { r }) => sum + r, 0) / at.length;
    const covered = at.filter(({ low, high }) => low <= mean && mean <= high);
    expect(covered.length).toBeGreaterThanOrEqual(atLeast(0.95));
  };

  it('leads: coaching held goes before resolution, by as many weeks as were planted', () => {
    expectLed('coaching_held', 'first_contact_resolution', TRUTHS.climate.lagWeeks, 1);
  });

  it('leads: breaks missed go before staff leaving, by as many weeks as were planted', () => {
    expectLed('missed_break_share', 'staff_attrition', TRUTHS.staff.leavesAfterWeeks, 1);
  });

  it('is strongest at the planted lag, all lives taken together', () => {
    const mean = (lag: number) =>
      lives.reduce((sum, life) => {
        const { lags } = linkIn(life, 'coaching_held', 'first_contact_resolution');
        return sum + lags.find((each) => each.lag === lag)!.r;
      }, 0);
    const strongest = Array.from({ length: 9 }, (_, lag) => lag).sort((left, right) => mean(right) - mean(left))[0];
    expect(Math.abs(strongest - TRUTHS.climate.lagWeeks)).toBeLessThanOrEqual(1);
  });

  it('is not faked by breaks and absence, between which nothing is planted', () => {
    const false_ = lives.flatMap((life) => linkIn(life, 'missed_break_share', 'absence_rate').lags);
    expect(false_.filter(({ found }) => found).length / false_.length).toBeLessThanOrEqual(0.05);
  });

  it('tells which pledge is broken most, and where coaching is not held', () => {
    for (const { pledges, nodes, metrics, indicators } of lives) {
      expect(pledges[0].text).toBe('In Lisbon a reply promised is a reply sent');
      const held = indicators.findIndex(({ metric }) => metrics[metric].metric === 'coaching_held');
      const sites = nodes.filter(({ path }) => path.length === 1);
      const worst = sites.reduce((least, node) =>
        node.cells[held].now.value! < least.cells[held].now.value! ? node : least
      );
      expect(worst.path).toEqual([TRUTHS.pledges.brokenAt]);
    }
  });

  it('shows no answers of staff where the source cannot keep them to itself', () => {
    for (const { nodes, problems } of lives) {
      expect(nodes.every(({ engagement }) => engagement.score === null)).toBe(true);
      expect(problems.map(({ message }) => message).join()).toContain('runs no statements');
    }
  });
});
