import { driftBeyond } from './drift';
import { normalQuantile } from './normal';
import { seeded } from './seeded';
import { distanceAbove, shiftAt } from './shift';
import type { Block } from './shift';
import { studentAbove } from './student';

const block = (amount: number, volume: number, usual: number | null = 0): Block => ({ amount, volume, usual });

describe('a shift', () => {
  it('is what the unit did less what its peers did, week by week', () => {
    // The unit goes from 2 to 5, its peers from 1 to 3.
    const blocks = [block(20, 10, 1), block(40, 20, 1), block(50, 10, 3), block(100, 20, 3)];
    expect(shiftAt(blocks, 2)).toEqual({ value: 1, variance: 0, degrees: 2 });
  });

  it('is as uncertain as weeks differ around their means, by their volume', () => {
    // Means 2 and 5; residuals of 10 in weeks of 10: 4 x 10 / 2 degrees x (1/20 + 1/20).
    const blocks = [block(10, 10), block(30, 10), block(40, 10), block(60, 10)];
    expect(shiftAt(blocks, 2)).toMatchObject({ value: 3, variance: (4 * 10 * 0.1) / 2, degrees: 2 });
  });

  it('leaves out weeks in which unit or peers had nothing, and says nothing where a side has none left', () => {
    const blocks = [block(1, 1), block(0, 0), block(9, 1, null), block(2, 1), block(3, 1)];
    expect(shiftAt(blocks, 3)).toMatchObject({ value: 1.5, degrees: 1 });
    expect(shiftAt(blocks, 0)).toBeNull();
    expect(shiftAt(blocks.slice(0, 4), 3)).toBeNull();
    expect(shiftAt([], 0)).toBeNull();
  });

  it('is no more often large than chance has it, whatever weeks do to all units together', () => {
    const random = seeded(11);
    const noise = () => normalQuantile(random())!;
    const far = Array.from({ length: 2000 }, () => {
      const common = Array.from({ length: 26 }, () => 5 * noise());
      const blocks = common.map((week) => block(40 * (10 + week) + Math.sqrt(40) * 3 * noise(), 40, 10 + week));
      const { value, variance, degrees } = shiftAt(blocks, 9)!;
      return studentAbove(value / Math.sqrt(variance), degrees)! < 0.01;
    }).filter(Boolean).length;
    // 20 are expected; 34 or more have a chance below 0.003.
    expect(far).toBeGreaterThan(8);
    expect(far).toBeLessThan(34);
  });
});

describe('drift', () => {
  const random = seeded(3);
  const noise = () => normalQuantile(random())!;

  it('is found beside the noise of the units, and nearly none where there is none', () => {
    const drifting = Array.from({ length: 400 }, (_, unit) => {
      const variance = 1 + (unit % 3);
      return { value: Math.sqrt(4 + variance) * noise(), variance };
    });
    expect(driftBeyond(drifting)).toBeGreaterThan(3);
    expect(driftBeyond(drifting)).toBeLessThan(5.2);
    const still = drifting.map(({ variance }) => ({ value: Math.sqrt(variance) * noise(), variance }));
    expect(driftBeyond(still)).toBeLessThan(0.4);
  });

  it('does not grow with what one unit in ten does', () => {
    const usual = Array.from({ length: 27 }, () => ({ value: noise(), variance: 1 }));
    const wild = Array.from({ length: 3 }, () => ({ value: 50, variance: 1 }));
    expect(driftBeyond([...usual, ...wild])).toBeLessThan(2);
  });

  it('counts units in which nothing ever happens as standing still', () => {
    expect(
      driftBeyond([...Array.from({ length: 20 }, () => ({ value: 0, variance: 0 })), { value: 1, variance: 0.1 }])
    ).toBe(0);
    expect(driftBeyond([])).toBe(0);
  });
});

describe('a distance above a figure', () => {
  it('is told with the spread of a ratio, blocks without anything left out', () => {
    const blocks = [block(6, 10), block(8, 10), block(0, 0), block(7, 10)];
    expect(distanceAbove(blocks, 0.5)).toMatchObject({ value: expect.closeTo(0.2, 12), degrees: 2 });
    expect(distanceAbove(blocks, 0.5)!.variance).toBeCloseTo((2 * 3) / 2 / 900, 12);
  });

  it('takes blocks whose volume is below 0, and says nothing where all is', () => {
    expect(distanceAbove([block(-1, -1), block(4, 5), block(3, 4)], 0.5)!.value).toBeCloseTo(0.25, 12);
    expect(distanceAbove([block(-1, -1), block(1, -2), block(0, 1)], 0.5)).toBeNull();
  });
});
