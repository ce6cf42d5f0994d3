import { topicChanges } from './topics';

interface Cell {
  tier: string;
  topic: string | null;
  back: 'yes' | 'no' | null;
  customers: number;
  lost: number;
  worth: number;
}

const rowOf = ({ tier, topic, back, customers, lost, worth }: Cell) => ({
  group: [tier, topic, back],
  ...{ customers, lost, worth: customers * worth, valued: customers },
});
const bill = { topic: 'Bill', back: 'yes' } as const;
const move = { topic: 'Move', back: 'no' } as const;

it('tells of each topic and end what more of its value was lost than of the like of its customers', () => {
  const rows = [
    { tier: 'A', ...bill, customers: 100, lost: 20, worth: 1000 },
    { tier: 'B', ...bill, customers: 300, lost: 30, worth: 100 },
    { tier: 'A', ...move, customers: 100, lost: 5, worth: 900 },
    { tier: 'B', ...move, customers: 500, lost: 10, worth: 120 },
  ].map(rowOf);
  const [worst, best] = topicChanges(rows, 1);
  // A quarter of them lose 15 points of 1,000, the others 8 points of 100.
  expect(worst).toMatchObject({ topic: 'Bill', cameBack: true, customers: 400, lost: 50, goesWith: 'more' });
  expect(worst.change.value).toBeCloseTo(-(0.25 * 0.15 * 1000 + 0.75 * 0.08 * 100), 9);
  expect(best.change.value).toBeCloseTo((1 / 6) * 0.15 * 900 + (5 / 6) * 0.08 * 120, 9);
  expect(best.goesWith).toBe('fewer');
  expect(worst.change.interval!.high).toBeLessThan(0);
});

it('leaves out few customers, and those of whom nobody knows whether they came back', () => {
  const rows = [
    { tier: 'A', ...bill, customers: 29, lost: 20, worth: 1000 },
    { tier: 'A', ...move, customers: 100, lost: 5, worth: 900 },
    { tier: 'A', topic: 'Move', back: null, customers: 100, lost: 90, worth: 900 },
    { tier: 'A', topic: null, back: 'no' as const, customers: 50, lost: 2, worth: 900 },
  ].map(rowOf);
  expect(topicChanges(rows, 1).map(({ topic, customers }) => [topic, customers])).toEqual([
    [null, 50],
    ['Move', 100],
  ]);
});

it('knows nothing of one topic alone', () => {
  expect(topicChanges([rowOf({ tier: 'A', ...bill, customers: 500, lost: 50, worth: 10 })], 1)).toEqual([]);
  expect(topicChanges([], 0)).toEqual([]);
});
