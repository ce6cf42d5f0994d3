import { driven, TEAMS } from '../../ui/driven.testkit';
import { funnelShape } from './funnelShape';
import { namesBeside } from './namesBeside';
import { ticksWithin } from '../../ui/ticks';

const RESOLUTION = 4;
const { families } = driven(TEAMS, { name: 'team', title: 'Team' });
const { funnel, groups } = families[1].metrics.find(({ metric }) => metric === RESOLUTION)!;
const shapeAt = (width: number, height: number) =>
  funnelShape({ funnel: funnel!, groups, box: { width, height }, em: 12, nameOf: ({ path }) => path.join() });

it('puts every group inside the plot, more rows further right, a larger share higher', () => {
  for (const [width, height] of [
    [260, 110],
    [760, 340],
    [3840, 2000],
  ]) {
    const { dots, plot } = shapeAt(width, height);
    expect(dots).toHaveLength(28);
    for (const { x, y, group } of dots) {
      expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
      const [first] = dots;
      expect(Math.sign(x - first.x)).toBe(Math.sign(group.now.denominator! - first.group.now.denominator!));
      expect(Math.sign(first.y - y) + 0).toBe(Math.sign(group.now.value! - first.group.now.value!) + 0);
    }
  }
});

it('names those outside, and nobody else', () => {
  const { dots } = shapeAt(760, 340);
  const named = dots.filter(({ spot }) => spot !== null).map(({ group }) => group.path[0]);
  expect(named.sort()).toEqual(['Team 12', 'Team 20', 'Team 5']);
  expect(dots.every(({ spot, group }) => spot === null || group.outside !== null)).toBe(true);
});

it('leaves out a name that would cover another, and turns left at the edge', () => {
  const room = { em: 10, plot: { left: 0, right: 300 } };
  const marks = [
    { x: 100, y: 50, name: 'first one' },
    { x: 102, y: 52, name: 'second one' },
    { x: 104, y: 54, name: 'third one' },
    { x: 290, y: 90, name: 'at the edge' },
    { x: 10, y: 90, name: '' },
  ];
  expect(namesBeside(marks, room).map(({ spot }) => spot?.side ?? null)).toEqual(['right', 'left', null, 'left', null]);
});

it('ticks at round numbers', () => {
  expect(ticksWithin(0.43, 0.78, 4)).toEqual([0.5, 0.6, 0.7]);
  expect(ticksWithin(0, 1740, 4)).toEqual([0, 500, 1000, 1500]);
  expect(ticksWithin(0.593, 0.607, 3)).toEqual([0.595, 0.6, 0.605]);
});
