import { met } from '../../ui/stay.testkit';
import { waitShape } from './waitShape';

const waits = met().waits!;

it('puts the promise between the bands within it and those beyond, and every interval inside the plot', () => {
  const { plot, marks, promise, ends } = waitShape(waits, { width: 800, height: 300 }, 14);
  const within = marks.filter(({ x }) => x < promise).map(({ band }) => band.to);
  expect(within).toEqual([5, 10, 20]);
  expect(ends.map(({ seconds }) => seconds)).toEqual([5, 10, 20, 40, 80, 160]);
  marks.forEach(({ band, y, low, high }) => {
    expect(y === null).toBe(band.kept === null);
    if (y !== null && low !== null && high !== null) {
      expect(high >= plot.top && high <= y && y <= low && low <= plot.bottom).toBe(true);
    }
  });
});

it('says fewer times where they would run into each other, but always that of the promise', () => {
  const { ends, promise, counts } = waitShape(waits, { width: 300, height: 150 }, 11);
  const apart = ends.slice(1).map(({ at }, before) => at - ends[before].at);
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(4.8 * 11);
  expect(ends).toContainEqual({ at: promise, seconds: 20 });
  expect(counts).toBe(false);
});
