import { sparkShape } from './sparkShape';

const box = { width: 100, height: 50, margin: 5, target: 70 };

describe('the line of scores', () => {
  it('runs from edge to edge and ends in a dot', () => {
    const { path, end } = sparkShape({ ...box, scores: [60, 65, 61] });
    expect(path).toMatch(/^M5\.0 .*L50\.0 .*L95\.0 /);
    expect(end?.x).toBe(95);
  });

  it('breaks where a bucket has no score', () => {
    expect(sparkShape({ ...box, scores: [60, null, 61, 62] }).path.match(/M/g)).toHaveLength(2);
  });

  it('ends at the last score that is known', () => {
    expect(sparkShape({ ...box, scores: [60, 61, null] }).end?.x).toBe(50);
    expect(sparkShape({ ...box, scores: [null, null] })).toMatchObject({ path: '', end: null });
  });

  it('keeps score and target inside, the higher above', () => {
    const { end, targetY } = sparkShape({ ...box, scores: [20, 61] });
    expect(targetY).toBeLessThan(end!.y);
    expect(targetY).toBeGreaterThanOrEqual(5);
    expect(sparkShape({ ...box, scores: [20, 21] }).end!.y).toBeLessThanOrEqual(45);
  });

  it('marks a change of definition between the buckets that it parts', () => {
    expect(sparkShape({ ...box, scores: [60, 61, 62], changed: [1] }).changes).toEqual([27.5]);
  });

  it('does not make a cliff of a tenth of a point', () => {
    const { path } = sparkShape({ ...box, scores: [70, 70.1] });
    const [first, last] = [...path.matchAll(/ (\d+\.\d)/g)].map(([, y]) => Number(y));
    expect(Math.abs(first - last)).toBeLessThan(1);
  });
});
