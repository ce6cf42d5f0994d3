import { falseDiscoveries } from '../several-tests';
import { seeded } from '../seeded';
import { normalQuantile } from '../normal';
import { byFifths } from './by-fifths';
import { lagged, shortPanelBias } from './lagged';
import { type Panel, withinBoth } from './within-both';

const SEEDS = Number(process.env.BOARDROOM_SEEDS ?? 4);

/** Standard normal draws, decided by the seed. */
function normals(seed: number): () => number {
  const draw = seeded(seed);
  return () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw())))!;
}

interface Planted {
  units: number;
  periods: number;
  /** Share of a series that it hands on to the next period. */
  carry: number;
  lag: number;
  /** How strongly the second follows the first, both of variance 1. */
  strength: number;
}

/** Two panels that share levels, a trend of everybody, and perhaps a link; what each hands on is alike. */
function planted(seed: number, { units, periods, carry, lag, strength }: Planted): [Panel, Panel] {
  const draw = normals(seed);
  const everybody = Array.from({ length: periods + lag }, (_, period) => 5 * Math.sin(period / 4) + 2 * draw());
  const drifting = () => {
    let level = draw();
    return Float64Array.from(
      { length: periods + lag },
      () => (level = carry * level + Math.sqrt(1 - carry * carry) * draw())
    );
  };
  const rows = Array.from({ length: units }, () => {
    const [own, other, level] = [drifting(), drifting(), 10 * draw()];
    const cause = own.slice(lag).map((value, period) => value + level + everybody[period + lag]);
    const outcome = Float64Array.from(
      { length: periods },
      (_, period) =>
        strength * own[period] + Math.sqrt(1 - strength ** 2) * other[period + lag] + level + everybody[period + lag]
    );
    return { cause, outcome };
  });
  return [rows.map(({ cause }) => cause), rows.map(({ outcome }) => outcome)];
}

describe('withinBoth', () => {
  it('leaves nothing of what is only a level or only a period', () => {
    const panel = [1, 5, 9].map((level) => Float64Array.of(1, 4, 2, 8).map((period) => level + period));
    withinBoth(panel).forEach((series) => series.forEach((value) => expect(value).toBeCloseTo(0, 9)));
  });

  it('does so around gaps as well, and leaves them gaps', () => {
    const panel = [1, 5, 9].map((level) => Float64Array.of(1, 4, 2, 8).map((period) => level + period));
    panel[1][2] = NaN;
    panel[0][0] = NaN;
    const within = withinBoth(panel);
    expect(within[1][2]).toBeNaN();
    expect(within[0][0]).toBeNaN();
    within.forEach((series) => series.forEach((value) => expect(Number.isNaN(value) ? 0 : value).toBeCloseTo(0, 6)));
  });
});

describe('lagged', () => {
  const base: Planted = { units: 12, periods: 40, carry: 0, lag: 3, strength: 0.5 };

  it('finds a planted link at its lag, and no level or season in its place', () => {
    const [cause, outcome] = planted(1, base);
    const links = lagged(cause, outcome, 6);
    const strongest = links.reduce((best, each) => (Math.abs(each.r) > Math.abs(best.r) ? each : best));
    expect(strongest.lag).toBe(3);
    expect(strongest.r).toBeCloseTo(0.5, 1);
  });

  it('holds the planted strength within its interval as often as it says, also where both hand on from period to period', () => {
    for (const carry of [0, 0.8]) {
      const covered = Array.from({ length: 100 }, (_, seed) => {
        const [cause, outcome] = planted(seed + 1, { ...base, carry });
        const { low, high } = lagged(cause, outcome, 3)[3];
        return low <= base.strength && base.strength <= high;
      });
      expect(covered.filter(Boolean).length).toBeGreaterThanOrEqual(88);
    }
  });

  const shapes = [
    { units: 8, periods: 20 },
    { units: 12, periods: 40 },
    { units: 29, periods: 52 },
  ];
  it.each(shapes)('finds false links in $units units over $periods periods no more often than it says', (shape) => {
    const runs = 25 * SEEDS;
    const fooled = Array.from({ length: runs }, (_, seed) => {
      const [cause, outcome] = planted(1000 + seed, { ...base, ...shape, carry: 0.85, strength: 0 });
      const chances = lagged(cause, outcome, 8).map(({ chance }) => chance);
      return falseDiscoveries(chances, 0.05).some(Boolean);
    }).filter(Boolean).length;
    // Nothing is there, so whatever is found is false: in 5 of 100 looks, give or take three standard errors.
    expect(fooled / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });

  it('counts fewer pairs where both hand on', () => {
    const [still, moved] = [planted(3, base), planted(3, { ...base, carry: 0.9 })];
    expect(lagged(...still, 0)[0].n).toBeGreaterThan(2 * lagged(...moved, 0)[0].n);
  });

  it('says nothing of a panel that does not vary', () => {
    const flat = Array.from({ length: 9 }, () => new Float64Array(20).fill(3));
    expect(lagged(flat, planted(1, { ...base, units: 9, periods: 20 })[1], 4)).toEqual([]);
  });
});

describe('shortPanelBias', () => {
  it('is about as large as the carry-over is seen too small', () => {
    const carry = 0.5;
    const periods = 15;
    const seen = Array.from({ length: 60 }, (_, seed) => {
      const [panel] = planted(seed + 1, { units: 40, periods, carry, lag: 0, strength: 0 });
      const within = withinBoth(panel);
      const product = (by: number) =>
        within.reduce(
          (sum, series) => sum + series.slice(by).reduce((part, value, period) => part + value * series[period], 0),
          0
        );
      return product(1) / product(0) - carry;
    });
    const bias = seen.reduce((sum, each) => sum + each, 0) / seen.length;
    const [panel] = planted(1, { units: 40, periods, carry, lag: 0, strength: 0 });
    expect(shortPanelBias(panel)!).toBeLessThan(0);
    expect(Math.abs(shortPanelBias(panel)! - bias)).toBeLessThan(0.06);
  });

  it('gives null where there is nothing to hand on', () => {
    expect(shortPanelBias([Float64Array.of(1, 2)])).toBeNull();
    expect(shortPanelBias([new Float64Array(9), new Float64Array(9)])).toBeNull();
  });
});

describe('byFifths', () => {
  const base: Planted = { units: 12, periods: 40, carry: 0, lag: 0, strength: 0.5 };

  it('climbs by the planted strength from the fifth with least to that with most, whatever all went through', () => {
    const fifths = byFifths(...planted(2, base), 480);
    expect(fifths.map(({ pairs }) => pairs)).toEqual([96, 96, 96, 96, 96]);
    const [least, most] = [fifths[0], fifths[4]];
    expect((most.outcome - least.outcome) / (most.cause - least.cause)).toBeCloseTo(0.5, 1);
    expect(least.high).toBeLessThan(most.low);
  });

  it('holds 0 in its intervals as often as it says where there is nothing, and widens them where pairs are worth less', () => {
    const runs = Array.from({ length: 40 }, (_, seed) =>
      byFifths(...planted(seed + 1, { ...base, strength: 0 }), 480)
    ).flat();
    const held = runs.filter(({ low, high }) => low <= 0 && 0 <= high).length / runs.length;
    expect(held).toBeGreaterThan(0.9);
    const [all] = byFifths(...planted(1, base), 480);
    const [quarter] = byFifths(...planted(1, base), 120);
    expect(quarter.high - quarter.low).toBeCloseTo(2 * (all.high - all.low), 9);
  });

  it('leaves out pairs of which one is not known, and is empty where hardly any are', () => {
    const [cause, outcome] = planted(1, base);
    cause[0].fill(NaN);
    expect(byFifths(cause, outcome, 440).reduce((sum, { pairs }) => sum + pairs, 0)).toBe(440);
    expect(byFifths([Float64Array.of(1, 2)], [Float64Array.of(1, 2)], 2)).toEqual([]);
  });
});
