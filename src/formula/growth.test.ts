import { catalog } from '../catalog';
import { cellOf, growsWithTime } from '.';

const grows = (formula: string) =>
  growsWithTime(cellOf(formula, { entity: catalog.entities.contact, entities: catalog.entities }));

it.each([
  ['count()', true],
  ['count_distinct(customer_id)', true],
  ['sum(talk_s) * 2 - sum(hold_s)', true],
  ['coalesce(sum(talk_s), 0)', true],
  ['count() * count() / count()', true],
  ['count() + 1', true],
  ['sum(talk_s) / count()', false],
  ['1 - count(where: handled) / count()', false],
  ['max(wait_s) - min(wait_s)', false],
  ['quantile(wait_s, 0.5)', false],
  ['coalesce(avg(wrap_s), 0)', false],
])('%s grows with time: %s', (formula, expected) => {
  expect(grows(formula)).toBe(expected);
});
