import { catalog } from '../../catalog';
import { metricList } from './metricList';

const metrics = Object.values(catalog.metrics);
const all = { words: '', availableOnly: false };
const none = new Map<string, string>();

const names = (lists: ReturnType<typeof metricList>) => lists.flatMap((list) => list.metrics.map(({ name }) => name));

it('lists every metric once, family by family', () => {
  const lists = metricList(metrics, all, none);
  expect(names(lists).sort()).toEqual(metrics.map(({ name }) => name).sort());
  expect(lists.every(({ family, metrics: listed }) => listed.every((each) => each.family === family))).toBe(true);
});

it('finds by all words, in title, formula and variant alike', () => {
  expect(names(metricList(metrics, { ...all, words: 'Service LEVEL' }, none))).toContain('service_level');
  expect(names(metricList(metrics, { ...all, words: 'chain_id unlike next' }, none))).toContain(
    'first_contact_resolution'
  );
  expect(metricList(metrics, { ...all, words: 'service nowhere' }, none)).toEqual([]);
});

it('leaves out what cannot be computed only when asked to', () => {
  const unavailable = new Map([['service_level', 'wait_s is not mapped']]);
  expect(names(metricList(metrics, all, unavailable))).toContain('service_level');
  expect(names(metricList(metrics, { ...all, availableOnly: true }, unavailable))).not.toContain('service_level');
});
