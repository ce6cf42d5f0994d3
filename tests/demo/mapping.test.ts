import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import mapping from '../../demo/mapping.json';
import { TABLES } from '../../demo';
import { unavailableMetrics } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { TENURE } from '../../src/derive';
import type { EntityMapping } from '../../src/model';
import { definitionsFor } from './demo.testkit';

const ENTITIES: Readonly<Record<string, EntityMapping>> = mapping.entities as never;

describe.each(Object.entries(ENTITIES))('%s', (name, mapped) => {
  const table = TABLES.find((each) => each.name === mapped.table)!;
  const columns = table.columns.map((column) => column.name);

  it('reads columns that its table has', () => {
    const used = Object.values(mapped.fields).flatMap((field) => ('column' in field ? [String(field.column)] : []));
    expect(used.filter((column) => !columns.includes(column))).toEqual([]);
  });

  it('fills fields that the entity has', () => {
    const { fields: all, answers = [] } = catalog.entities[name];
    const fields = (mapped.release ? answers : all).map((field) => field.name);
    // How long somebody has been here is the one field of the house's own.
    const own = [TENURE];
    expect(Object.keys(mapped.fields).filter((field) => ![...fields, ...own].includes(field))).toEqual([]);
  });
});

it('reads every table', () => {
  expect(Object.values(ENTITIES).map(({ table }) => table)).toEqual(
    expect.arrayContaining(TABLES.map(({ name }) => name))
  );
});

it('feeds every metric of promises, of values and of what desks log', () => {
  const definitions = definitionsFor('rows');
  const missing = ['promise', 'customer_value', 'agent_state'].flatMap((entity) =>
    unavailableMetrics(entity, definitions)
  );
  expect(missing).toEqual([]);
});

it('is the mapping that is provisioned', () => {
  const { datasources } = parse(readFileSync('provisioning/datasources/boardroom.yaml', 'utf8'));
  expect(datasources[0].jsonData.mapping).toEqual(mapping);
});

it('needs six data of a customer', () => {
  const { needs } = mapping.entities.customer;
  const columns = TABLES.find(({ name }) => name === 'customers')!.columns.map(({ name }) => name);
  expect(needs).toHaveLength(6);
  expect(
    needs.flatMap(({ column, updated = column }) => [column, updated]).filter((column) => !columns.includes(column))
  ).toEqual([]);
});
