import { beamShape } from './beamShape';

const box = { width: 400, height: 80, em: 14 };

describe('the balance', () => {
  it('hangs the weaker side low', () => {
    const { left, right } = beamShape({ ...box, left: 78, right: 48 });
    expect(left.y).toBeLessThan(right.y);
  });

  it('lies level when both are equal, or one is not known', () => {
    for (const sides of [
      { left: 60, right: 60 },
      { left: 60, right: null },
    ]) {
      const { left, right } = beamShape({ ...box, ...sides });
      expect(left.y).toBe(right.y);
    }
  });

  it('tilts twice as far for twice the difference', () => {
    const drop = (right: number) => {
      const shape = beamShape({ ...box, left: 50, right });
      return shape.right.y - shape.left.y;
    };
    expect(drop(30)).toBeCloseTo(2 * drop(40));
  });

  it.each([
    [400, 80],
    [60, 20],
    [1600, 90],
  ])('stays inside a box of %d by %d however far apart the sides are', (width, height) => {
    const { left, right, radius, stand } = beamShape({ width, height, em: 14, left: 0, right: 100 });
    expect(right.y - radius).toBeGreaterThanOrEqual(-0.01);
    expect(left.y + radius).toBeLessThanOrEqual(height + 0.01);
    const lowest = Math.max(...stand.split(' ').map((corner) => Number(corner.split(',')[1])));
    expect(lowest).toBeLessThanOrEqual(height + 0.01);
  });
});
