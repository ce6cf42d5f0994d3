import { catalog } from '../../src/catalog';
import demo from '../../demo/mapping.json';
import bank from '../../docs/bank-month.mapping.json';
import { problemsIn } from './judge';
import type { SchemaName } from './judge';

const said = (value: unknown, schema: SchemaName) =>
  problemsIn(value, schema).map(({ message, hint }) => [message, hint].filter(Boolean).join(' '));

describe('the published schemas', () => {
  it('know the mappings that we ship', () => {
    expect([...said(demo, 'mapping'), ...said(bank, 'mapping')]).toEqual([]);
  });

  it.each(Object.values(catalog.metrics))('know metric $name', (metric) => {
    expect(said(metric, 'metric')).toEqual([]);
  });

  it.each(Object.values(catalog.profiles))('know profile $name', (profile) => {
    expect(said(profile, 'profile')).toEqual([]);
  });

  it("let Grafana's own keys stand beside the datasource's", () => {
    const metrics = Object.values(catalog.metrics);
    const settings = { version: 1, mapping: demo, metrics, profiles: [catalog.profiles.balanced], pdcInjected: false };
    expect(said(settings, 'settings')).toEqual([]);
  });
});

const contact = { source: 'w', table: 't', fields: { id: { column: 'a' }, started_at: { column: 'b' } } };
const mapping = (changed: object) => ({ version: 1, name: '', entities: { contact: { ...contact, ...changed } } });
const field = (changed: unknown) => mapping({ fields: { id: changed } });
const metric = { name: 'x', title: 'X', family: 'effort', entity: 'contact', formula: 'count()' };
const query = { version: 1, answer: 'metrics' };
const goal = { metric: 'service_level', weight: 1, target: 1, goalposts: { direction: 'higher', worst: 0, best: 1 } };
const profile = (changed: object) => ({
  ...{ name: 'p', title: 'P', familyExponent: 0, exponent: -1, coverageFloor: 0.6, target: 70 },
  families: [{ family: 'effort', title: '', weight: 1, metrics: [{ ...goal, ...changed }] }],
});

describe('a broken file is told where and what was expected', () => {
  const cases: Array<[string, SchemaName, unknown, string]> = [
    [
      'a key that nobody knows',
      'mapping',
      mapping({ setles_after: '1d' }),
      'entities.contact: there is no key "setles_after" here. Did you mean settles_after?',
    ],
    [
      'no place',
      'mapping',
      mapping({ table: undefined }),
      'entities.contact: "table" is missing. Expected a table or a query.',
    ],
    [
      'no column',
      'mapping',
      field({ as: 'text' }),
      'entities.contact.fields.id: "columns" is missing. Expected column, columns or formula.',
    ],
    [
      'both column and columns',
      'mapping',
      field({ column: 'a', columns: ['b'] }),
      'entities.contact.fields.id: expected either column or columns',
    ],
    [
      'a way of reading that is none',
      'mapping',
      field({ column: 'a', as: 'tekst' }),
      'entities.contact.fields.id.as: expected one of text, number, boolean',
    ],
    [
      'a format without pattern',
      'mapping',
      field({ column: 'a', as: { zone: 'UTC' } }),
      'entities.contact.fields.id.as: "format" is missing.',
    ],
    [
      'a duration in weeks',
      'mapping',
      mapping({ longest: '2w' }),
      'entities.contact.longest: expected a duration such as 20s, 5m, 1h or 7d, found "2w".',
    ],
    [
      'a need with half of its age',
      'mapping',
      mapping({ needs: [{ name: 'e', column: 'e', fresh: '1d' }] }),
      'entities.contact.needs.0',
    ],
    ['a wrong version', 'mapping', { ...mapping({}), version: 2 }, 'version: expected 1, found 2.'],
    ['a misspelt family', 'metric', { ...metric, family: 'efort' }, 'family: expected one of efficiency'],
    [
      'a name with a capital',
      'metric',
      { ...metric, name: 'Call' },
      'name: expected small letters, digits and _, such as callback_rate, found "Call".',
    ],
    ['no formula', 'metric', { ...metric, formula: undefined }, '"formula" is missing.'],
    [
      'an answer that nobody gives',
      'request',
      { ...query, answer: 'metric' },
      'answer: expected one of metrics, scorecard, drivers, signals, actions, journeys, retention, climate, live, found "metric".',
    ],
    [
      'a filter without values',
      'request',
      { ...query, filters: [{ dimension: 'site', operator: 'in' }] },
      'filters.0: "values" is missing.',
    ],
    [
      'a half written own metric',
      'request',
      { ...query, metrics: [{ formula: 'count()' }] },
      'metrics.0: "name" is missing.',
    ],
    [
      'a weight of nothing',
      'profile',
      profile({ weight: 0 }),
      'families.0.metrics.0.weight: expected a number above 0, found 0.',
    ],
    [
      'a band without its ends',
      'profile',
      profile({ goalposts: { direction: 'band', low: 1, high: 2 } }),
      'goalposts: "floor" is missing.',
    ],
    ['an empty veto', 'profile', profile({ veto: {} }), 'families.0.metrics.0.veto: expected at least 1'],
  ];
  it.each(cases)('%s', (_, schema, value, words) => {
    const clean = JSON.parse(JSON.stringify(value));
    expect(said(clean, schema).join('\n')).toContain(words);
  });
});
