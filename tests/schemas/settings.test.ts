import Ajv from 'ajv/dist/2020';

import demo from '../../demo/mapping.json';
import baselineSchema from '../../schemas/baseline.v1.json';
import mappingSchema from '../../schemas/mapping.v1.json';
import metricSchema from '../../schemas/metric.v1.json';
import profileSchema from '../../schemas/profile.v1.json';
import settingsSchema from '../../schemas/settings.v1.json';
import { catalog } from '../../src/catalog';
import { parseSettings } from '../../src/datasource/settings/settings';

const ajv = new Ajv({ strictTypes: false });
ajv.addVocabulary(['x-expected']);
[mappingSchema, metricSchema, profileSchema, baselineSchema].forEach((schema) => ajv.addSchema(schema));
const passesSchema = ajv.compile(settingsSchema);

function passesParser(settings: unknown): boolean {
  try {
    parseSettings(settings);
    return true;
  } catch {
    return false;
  }
}

const contact = { source: 'w', table: 't', fields: { id: { column: 'a' }, started_at: { column: 'b', as: 'iso' } } };
const mapping = (changed: object) => ({
  mapping: { version: 1, name: '', entities: { contact: { ...contact, ...changed } } },
});
const field = (changed: unknown) => mapping({ fields: { id: changed } });
const metric = { name: 'x', title: 'X', family: 'effort', entity: 'contact', formula: 'count()' };
const metrics = (changed: object) => ({ metrics: [{ ...metric, ...changed }] });
const goal = { metric: 'x', weight: 1, target: 1, goalposts: { direction: 'higher', worst: 0, best: 1 } };
const profile = (changed: object) => ({
  profiles: [
    {
      ...{ name: 'p', title: 'P', familyExponent: 0, exponent: -1, coverageFloor: 0.6, target: 70 },
      families: [{ family: 'effort', title: '', weight: 1, metrics: [{ ...goal, ...changed }] }],
    },
  ],
});

/** Settings, and whether they stand. What the schema says and what the datasource reads must be the same. */
const CASES: ReadonlyArray<readonly [string, unknown, boolean]> = [
  ['nothing at all', {}, true],
  ['the demo', { version: 1, mapping: demo, timeoutSeconds: 30, pdcInjected: false }, true],
  ['the whole catalogue', { metrics: Object.values(catalog.metrics), profiles: Object.values(catalog.profiles) }, true],
  ['another version', { version: 2 }, false],
  ['no time at all', { timeoutSeconds: 0 }, false],
  ['an unknown key', mapping({ tabel: 't' }), false],
  ['no place', mapping({ table: undefined }), false],
  ['a query instead of a table', mapping({ table: undefined, query: { url: 'x' } }), true],
  ['a row filter', mapping({ where: 'true', zone: 'Europe/London', cannot: { agent: 'not told' } }), true],
  ['a duration', mapping({ longest: '12h', settles_after: '1.5d' }), true],
  ['a duration in years', mapping({ longest: '1y' }), false],
  ['a column and a formula', field({ column: 'a', formula: 'b' }), false],
  ['column and columns', field({ column: 'a', columns: ['b'] }), false],
  ['neither', field({ as: 'text' }), false],
  ['several columns', field({ columns: ['a', 'b'], null: [0, '-'] }), true],
  ['no columns', field({ columns: [] }), false],
  ['a formula with its type', field({ formula: 'a', type: 'number', title: 'A' }), true],
  ['a pattern', field({ column: 'a', as: { format: 'yyMMdd', zone: 'UTC' } }), true],
  ['a pattern of nothing', field({ column: 'a', as: {} }), false],
  ['a way of reading that is none', field({ column: 'a', as: 'tekst' }), false],
  ['values', field({ column: 'a', values: { x: true, y: 1, z: null, '*': 'w' } }), true],
  ['values of values', field({ column: 'a', values: { x: {} } }), false],
  ['a need', mapping({ needs: [{ name: 'e', column: 'e', updated: 'u', fresh: '1d', null: ['-'] }] }), true],
  ['a preset alone', mapping({ preset: 'asterisk', table: undefined, fields: undefined }), true],
  ['a preset with a table and a field', mapping({ preset: 'amazon-connect', table: 'v' }), true],
  ['a preset of no known system', mapping({ preset: 'asterix' }), false],
  ['no fields', mapping({ fields: undefined }), false],
  ['folded rows', mapping({ rows: { by: ['a'], starts: { column: 'e', in: ['X', 1] }, order: ['t'] } }), true],
  ['folded rows without order', mapping({ rows: { by: ['a'] } }), false],
  ['the newest of several', mapping({ latest: { by: 'a', of: 'v' } }), true],
  ['the newest of nothing', mapping({ latest: { by: 'a' } }), false],
  ['a column of some events', field({ column: 'a', when: { column: 'e', in: ['X'] }, take: 'last' }), true],
  ['a column of no events', field({ column: 'a', when: { column: 'e', in: [] } }), false],
  ['several ways', field({ from: [{ column: 'a', when: { column: 'e', in: ['X'] } }, { column: 'b' }] }), true],
  ['a column and several ways', field({ column: 'a', from: [{ column: 'b' }] }), false],
  ['several ways with one condition', field({ from: [{ column: 'b' }], when: { column: 'e', in: ['X'] } }), false],
  ['the middle', field({ column: 'a', take: 'middle' }), false],
  ['a bare metric', metrics({}), true],
  [
    'a full metric',
    metrics({ unit: 'share', direction: 'lower', minimumN: 0, pitfalls: ['x'], coverage: 'count()' }),
    true,
  ],
  ['a metric of no family', metrics({ family: 'x' }), false],
  ['a metric of a strange name', metrics({ name: 'X y' }), false],
  ['a metric with a slip', metrics({ titel: 'X' }), false],
  ['a parameter', metrics({ parameters: [{ name: 'a', title: 'A', default: 1 }] }), true],
  ['a parameter without default', metrics({ parameters: [{ name: 'a', title: 'A' }] }), false],
  ['a variant', metrics({ variants: [{ name: 'a', title: 'A', formula: 'count()' }] }), true],
  [
    'a profile',
    profile({ veto: { below: 1 }, by: { dimension: 'channel', goalposts: { chat: goal.goalposts } } }),
    true,
  ],
  ['a baseline', { baselines: [{ name: 'a', title: 'A', from: '2025-01-01', to: '2025-12-31' }] }, true],
  ['a baseline of no day', { baselines: [{ name: 'a', title: 'A', from: 'last year', to: '2025-12-31' }] }, false],
  ['a baseline without a title', { baselines: [{ name: 'a', from: '2025-01-01', to: '2025-12-31' }] }, false],
  ['a weight of nothing', profile({ weight: 0 }), false],
  ['a band', profile({ goalposts: { direction: 'band', floor: 0, low: 1, high: 2, ceiling: 3 } }), true],
  ['half a band', profile({ goalposts: { direction: 'band', low: 1, high: 2 } }), false],
  ['a direction that is none', profile({ goalposts: { direction: 'up', worst: 0, best: 1 } }), false],
];

it.each(CASES)('%s: schema and datasource agree', (_, settings, stands) => {
  const written = JSON.parse(JSON.stringify(settings));
  expect({ schema: passesSchema(written), parser: passesParser(written) }).toEqual({ schema: stands, parser: stands });
});
