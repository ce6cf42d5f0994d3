import { centre } from '../../../ui/centre.testkit';
import { isReordered, previewRows } from './previewRows';

const draft = centre();
const sites = { ...draft, nodes: draft.nodes.filter(({ path }) => path.length < 2) };
const stored = {
  ...sites,
  nodes: sites.nodes.map((node) => ({ ...node, score: node.score! - (node.path[0] === 'Dublin' ? 40 : 5) })),
};

it('sets each score beside the stored one: the whole, its sides, then what stands below', () => {
  const rows = previewRows({ stored, draft: sites });
  expect(rows.slice(0, 4).map(({ kind, name }) => [kind, name])).toEqual([
    ['whole', 'Northwind'],
    ['side', 'Efficiency'],
    ['side', 'Effectiveness'],
    ['node', 'Dublin'],
  ]);
  expect(rows[0].draft! - rows[0].stored!).toBeCloseTo(5, 10);
  expect(rows[3].draft! - rows[3].stored!).toBeCloseTo(40, 10);
});

it('says whether units would stand in another order', () => {
  expect(isReordered(previewRows({ stored, draft: sites }))).toBe(true);
  expect(isReordered(previewRows({ stored: sites, draft: sites }))).toBe(false);
});

it('has nothing beside a score that is new', () => {
  expect(previewRows({ stored: null, draft: sites }).every((row) => row.stored === null)).toBe(true);
  expect(isReordered(previewRows({ stored: null, draft: sites }))).toBe(false);
});
