import mapping from '../../demo/mapping.json';
import { CONTACT_LEGS, CUSTOMERS, HALF_HOURS, SURVEY_INVITATIONS } from '../../demo';
import { catalog } from '../../src/catalog';

const TABLES = { contact: CONTACT_LEGS, customer: CUSTOMERS, feedback: SURVEY_INVITATIONS, interval: HALF_HOURS };

describe.each(['contact', 'customer', 'feedback', 'interval'] as const)('%s', (name) => {
  const mapped = mapping.entities[name];
  const columns = TABLES[name].columns.map((column) => column.name);

  it('reads columns that its table has', () => {
    const used = Object.values(mapped.fields).flatMap((field) => ('column' in field ? [field.column] : []));
    expect(mapped.table).toBe(TABLES[name].name);
    expect(used.filter((column) => !columns.includes(column))).toEqual([]);
  });

  it('fills fields that the entity has', () => {
    const fields = catalog.entities[name].fields.map((field) => field.name);
    expect(Object.keys(mapped.fields).filter((field) => !fields.includes(field))).toEqual([]);
  });
});

it('needs six data of a customer', () => {
  const { needs } = mapping.entities.customer;
  const columns = CUSTOMERS.columns.map(({ name }) => name);
  expect(needs).toHaveLength(6);
  expect(
    needs.flatMap(({ column, updated = column }) => [column, updated]).filter((column) => !columns.includes(column))
  ).toEqual([]);
});
