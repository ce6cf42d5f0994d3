import { entityIssues, parseMapping, parseSettings } from './settings';

const contact = {
  source: 'warehouse',
  table: 'cc.contact',
  fields: {
    id: { column: 'contact_id' },
    started_at: { columns: ['date', 'time'], as: { format: 'dd.MM.yyyy H:mm:ss', zone: 'Europe/London' } },
    talk_s: { column: 'talk', as: 'hh:mm:ss', null: ['n/a', -1] },
    handled: { column: 'status', values: { A: true, '*': false } },
    offered: { formula: "direction = 'inbound'" },
    vip: { column: 'vip', type: 'boolean', title: 'Very important' },
  },
  settles_after: '2d',
  cannot: { satisfaction: 'nobody is asked' },
};
const mapping = { version: 1, name: 'North', entities: { contact } };

describe('settings of the datasource', () => {
  it('are read as they are provisioned', () => {
    expect(parseSettings({ version: 1, mapping, pdcInjected: false })).toEqual({
      version: 1,
      mapping,
      metrics: [],
      profiles: [],
      baselines: [],
      signalsByPerson: false,
      timeoutSeconds: 60,
    });
  });

  it('of a new data source map nothing yet', () => {
    expect(parseSettings(undefined).mapping.entities).toEqual({});
  });

  it('fill a metric of the house up to a full one', () => {
    const ours = {
      name: 'callback_rate',
      title: 'Call-backs',
      family: 'effort',
      entity: 'contact',
      formula: 'count() / count()',
    };
    expect(parseSettings({ metrics: [ours] }).metrics[0]).toMatchObject({
      ...ours,
      unit: 'number',
      minimumN: 30,
      version: 1,
    });
  });

  it.each([
    [{ ...contact, fields: { id: { column: 'a', as: 'tekst' } } }, 'fields.id.as', 'expected one of text, number'],
    [{ ...contact, fields: { id: { colum: 'a' } } }, 'fields.id.colum', 'received "colum"'],
    [{ ...contact, fields: { id: {} } }, 'fields.id', 'expected either column or columns'],
    [{ ...contact, zone: 'Mars/Olympus' }, 'zone', 'a time zone such as Europe/London'],
    [{ ...contact, settles_after: 'two days' }, 'settles_after', 'a duration such as 2d'],
    [{ ...contact, table: undefined }, '', 'expected a table or a query'],
    [{ ...contact, source: '' }, 'source', 'expected a uid of a data source'],
  ])('name the path and what was expected: %#', (entity, path, message) => {
    const found = entityIssues(entity).find(([where]) => where === path);
    expect(found?.[1]).toContain(message);
  });

  it('know a currency by three capitals, and what is none', () => {
    expect(parseMapping({ ...mapping, currency: 'EUR' })).toMatchObject({ currency: 'EUR' });
    expect(() => parseMapping({ ...mapping, currency: 'Euro' })).toThrow(/currency: expected three capitals/);
  });

  it('say all of it in one sentence each', () => {
    const broken = { ...mapping, entities: { contact: { ...contact, zone: 'Mars', longest: 'x' } } };
    expect(() => parseMapping(broken)).toThrow(
      /entities\.contact\.zone: expected .*\. entities\.contact\.longest: expected/
    );
  });
});
