import type { Query } from '../model';
import { adHocFilters, applicability } from './adhoc';
import { grafanaHas, mockTemplateSrv } from './delegate.testkit';
import { interpolated } from './interpolate';

jest.mock('@grafana/runtime', () => ({
  getTemplateSrv: () => mockTemplateSrv,
}));

const query = (changed: Partial<Query>): Query => ({ version: 1, answer: 'metrics', ...changed });
const filters = (values: Array<string | null>) =>
  interpolated(query({ filters: [{ dimension: 'site', operator: 'in', values }] }), {}).filters;

beforeEach(() =>
  grafanaHas([], {
    site: ['North', "St John's"],
    one: 'West',
    every: ['$__all'],
    none: '',
    metric: ['contacts', 'abandon_rate'],
    goal: '30s',
  })
);

describe('variables in filters', () => {
  it('of several values are a list', () => {
    expect(filters(['$site'])?.[0].values).toEqual(['North', "St John's"]);
    expect(filters(['${site:csv}', 'East'])?.[0].values).toEqual(['North', "St John's", 'East']);
  });

  it('with All restrict nothing, so that unknown values stay', () => {
    expect(filters(['$every'])).toEqual([]);
  });

  it('with nothing chosen restrict nothing', () => {
    expect(filters(['$none'])).toEqual([]);
  });

  it('may stand inside a text', () => {
    expect(filters(['Region $one'])?.[0].values).toEqual(['Region West']);
  });

  it('leave a text that is no variable, and what is not known, as they are', () => {
    expect(filters(['$5 offers', null])?.[0].values).toEqual(['$5 offers', null]);
    expect(filters(['not known'])?.[0].values).toEqual([null]);
  });

  it('follow the panel that is repeated', () => {
    const scopedVars = { site: { text: 'North', value: 'North' } };
    const asked = query({ filters: [{ dimension: 'site', operator: 'in', values: ['$site'] }] });
    expect(interpolated(asked, scopedVars).filters?.[0].values).toEqual(['North']);
  });
});

describe('variables elsewhere', () => {
  it('name several metrics', () => {
    expect(interpolated(query({ metrics: [{ metric: '$metric' }] }), {}).metrics).toMatchObject([
      { metric: 'contacts' },
      { metric: 'abandon_rate' },
    ]);
  });

  it('give a parameter its number, durations in seconds', () => {
    const choice = { metric: 'service_level', parameters: { threshold: '$goal', share: '0.8', name: 'x' } };
    expect(interpolated(query({ metrics: [choice] }), {}).metrics).toMatchObject([
      { parameters: { threshold: 30, share: 0.8, name: 'x' } },
    ]);
  });

  it('stand in a formula as quoted lists, a single one bare with quotes doubled', () => {
    const formula = "count(where: site in ($site) and team = '$one')";
    const own = { name: 'own', entity: 'contact', formula };
    expect(interpolated(query({ metrics: [own] }), {}).metrics).toMatchObject([
      { formula: "count(where: site in ('North', 'St John''s') and team = 'West')" },
    ]);
  });
});

describe('ad hoc filters', () => {
  it('are filters, of one value or several', () => {
    const given = [
      { key: 'site', operator: '=', value: 'North' },
      { key: 'team', operator: '!=|', value: 'A', values: ['A', 'not known'] },
    ];
    expect(adHocFilters(given)).toEqual([
      { dimension: 'site', operator: 'in', values: ['North'] },
      { dimension: 'team', operator: 'not in', values: ['A', null] },
    ]);
  });

  it('that cannot be applied are refused, never left out', () => {
    const given = { key: 'site', operator: '=~', value: 'N.*' };
    expect(() => adHocFilters([given])).toThrow('site =~ N.* cannot be applied');
    expect(applicability([given], { site: {} })).toMatchObject([{ key: 'site', applicable: false }]);
  });
});
