import type { Entity, ValueType } from '../model';
import { cellOf, growsWithTime } from '.';

const field = (name: string, type: ValueType) => ({ name, title: name, sentence: '', type });
const numbers = ['talk_s', 'hold_s', 'wrap_s', 'wait_s'].map((name) => field(name, 'number'));
const contact: Entity = {
  name: 'contact',
  title: 'Contact',
  sentence: '',
  id: 'customer_id',
  at: null,
  fields: [field('customer_id', 'text'), field('handled', 'boolean'), ...numbers],
};

const grows = (formula: string) => growsWithTime(cellOf(formula, { entity: contact, entities: { contact } }));

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
