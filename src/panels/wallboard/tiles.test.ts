import { createTheme } from '@grafana/data';
import { Figures } from './figures';
import { DEFAULTS } from './options';
import { shownIn, stampOf, tilesOf } from './tiles';
import { calm, FIVE, framesFor, wall, type Sketch } from './wall.testkit';
import type { LiveResult } from '../../model';

const figuresOf = (result: LiveResult) => new Figures(result, framesFor(result)[0], { theme: createTheme() });
const tiles = (queues: readonly Sketch[], options = DEFAULTS) => tilesOf(figuresOf(wall(queues)), options);

it('shows what those are worth who wait, how many nobody knows, and one place that needs a person', () => {
  const [billing, orders, moving] = tiles(FIVE);
  expect(billing).toMatchObject({ name: 'Billing', number: '86 K', below: 'of customers, 3 unknown', isFirst: true });
  expect(orders).toMatchObject({ number: '12 K', beside: 'value', left: '5 waiting', right: 'longest 1 m 10 s' });
  expect(moving).toMatchObject({ number: '9.1 K', beside: '+ 1 unknown' });
  expect(tiles(FIVE).filter(({ isFirst }) => isFirst)).toHaveLength(1);
});

it('says at length why the first place needs somebody', () => {
  expect(tiles(FIVE)[0].rows).toEqual([
    ['23 waiting', 'usually 4'],
    ['longest 6 m 40 s', 'usually 1 m'],
    ['14 over 2 m, 61 K at risk', ''],
    ['41% in time', 'usually 78%'],
    ['9% gave up', 'usually 3%'],
  ]);
});

it('says of what is usual only what is known, and nothing where nothing is', () => {
  const usual = (more: Partial<Sketch>) => {
    const [{ rows }] = tiles([{ name: 'Orders', waiting: 3, level: 0.4, needs: ['level'], ...more }]);
    return rows.map(([, right]) => right);
  };
  expect(usual({})).toEqual(['', '']);
  expect(usual({ usual: 0.7 })).toEqual(['', 'usually 70%']);
  expect(usual({ usualWaiting: 0.2 })).toEqual(['usually 0', '']);
});

it('is quiet where nobody waits, and says who is free', () => {
  expect(tiles(FIVE)[3]).toMatchObject({ number: '0', left: 'nobody waiting', right: '9 free', isQuiet: true });
});

it('counts who waits where nobody knows what they are worth, and does not say zero where nothing is known', () => {
  const [some, unknown] = tiles([{ name: 'Orders', waiting: 3, longest: 9 }, { name: 'Chat' }]);
  expect(some).toMatchObject({ number: '3', beside: 'waiting' });
  expect(unknown).toMatchObject({ number: '–', beside: 'not known', left: '', isQuiet: false });
});

it('shows the time of the customer beside ours, and the call-backs that came as promised', () => {
  const house = tiles(FIVE).slice(5);
  expect(house.map(({ name, number, left, right }) => [name, number, left, right])).toEqual([
    ['Call-backs kept', '17', 'usually 92%', 'next 10:25 AM'],
    ['Announced waits', '62%', 'usually 71%', '312 were told'],
    ["Customer's time", '8 m 31 s', 'a contact', 'ours 5 m 34 s'],
  ]);
  expect(tiles(FIVE, { ...DEFAULTS, showCallBacks: false, showEffort: false })).toHaveLength(5);
});

it('leaves out first where nobody waits, in order, and says how many', () => {
  const many = tiles(calm(FIVE));
  const shown = shownIn(many, 7);
  expect(shown.map(({ name }) => name)).toEqual([
    'Billing',
    'Orders',
    'Technical help',
    'Call-backs kept',
    'Announced waits',
    "Customer's time",
    '2 more',
  ]);
  expect(shown[6].brief).toBe('nobody waiting');
  expect(shownIn(many, 8)).toBe(many);
});

it('shows the house in a stamp while all is calm, else who needs a person', () => {
  expect(stampOf(figuresOf(wall(calm(FIVE))))).toMatchObject({ name: 'Northwind', number: '2', isFirst: false });
  expect(stampOf(figuresOf(wall(FIVE)))).toMatchObject({ name: 'Billing', isFirst: true });
});
