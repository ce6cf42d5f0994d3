import { readFileSync } from 'node:fs';
import { catalog } from '../../src/catalog';

const { metrics } = catalog;

it.each(['README.md', 'CHANGELOG.md'])('%s tells how many metrics there are', (file) => {
  const told = /(\d+) metrics/.exec(readFileSync(file, 'utf8'))![1];
  expect(Number(told)).toBe(Object.keys(metrics).length);
});
