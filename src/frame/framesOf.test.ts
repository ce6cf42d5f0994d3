import {
  applyFieldOverrides,
  createTheme,
  type DataFrame,
  formattedValueToString,
  getFieldDisplayValues,
  type ReduceDataOptions,
} from '@grafana/data';
import { type MetricsResult, Problem, type Result } from '../model';
import { framesOf } from './framesOf';
import { info, metricsResult, MIDNIGHT, negativeTimes, ONE, row } from './results.testkit';

const frameOf = (result: MetricsResult, evidence = false): DataFrame => framesOf(result, { refId: 'A', evidence })[0];
const valuesOf = (frame: DataFrame) => Object.fromEntries(frame.fields.map(({ name, values }) => [name, values]));

/** What Stat and Gauge write for a frame. */
function shown(frame: DataFrame, reduceOptions: ReduceDataOptions): string[] {
  const theme = createTheme();
  const fieldConfig = { defaults: {}, overrides: [] };
  const replaceVariables = (text: string) => text;
  const data = applyFieldOverrides({ data: [frame], fieldConfig, replaceVariables, theme, timeZone: 'utc' });
  const displays = getFieldDisplayValues({
    data,
    reduceOptions,
    fieldConfig,
    replaceVariables,
    theme,
    timeZone: 'utc',
  });
  return displays.map(({ display }) => `${display.title}: ${formattedValueToString(display)}`);
}

const LAST = { calcs: ['lastNotNull'], values: false };

describe('a metric over time', () => {
  it('is one time column and one value column; a bucket without data stays null', () => {
    const frame = frameOf(metricsResult({}));
    expect(valuesOf(frame)).toEqual({ time: [MIDNIGHT, ONE], service_level: [0.8, null] });
    expect(frame.meta).toMatchObject({ type: 'timeseries-wide', typeVersion: [0, 1] });
  });

  it('is shown by Stat as its last known value, in per cent', () => {
    expect(shown(frameOf(metricsResult({})), LAST)).toEqual(['Service level: 80%']);
  });

  it('has one column per group, the group in labels, gaps where a group has no bucket', () => {
    const rows = [row(['Leeds'], MIDNIGHT, 0.7), row(['Leeds'], ONE, 0.6), row([null], ONE, 0.9)];
    const frame = frameOf(metricsResult({ dimensions: [{ name: 'site', title: 'Site' }], rows }));
    expect(frame.fields.map(({ labels }) => labels)).toEqual([undefined, { site: 'Leeds' }, { site: 'not known' }]);
    expect(frame.fields[2].values).toEqual([null, 0.9]);
    expect(shown(frame, LAST)).toEqual(['Leeds: 60%', 'not known: 90%']);
  });

  it('names metric and group where there are several of both', () => {
    const metrics = [info('service_level'), info('handle_time', { title: 'Handle time', unit: 'seconds' })];
    const rows = [row(['Leeds'], MIDNIGHT, 0.7, 312)];
    const frame = frameOf(metricsResult({ metrics, rows, dimensions: [{ name: 'site', title: 'Site' }] }));
    expect(shown(frame, LAST)).toEqual(['Service level Leeds: 70%', 'Handle time Leeds: 5.20 mins']);
  });
});

describe('a metric for the whole period', () => {
  const rows = [row(['Leeds'], null, 0.7), row([null], null, 0.9)];
  const table = metricsResult({ grain: 'none', rows, dimensions: [{ name: 'site', title: 'Site' }] });

  it('is a row per group', () => {
    expect(valuesOf(frameOf(table))).toEqual({ site: ['Leeds', null], service_level: [0.7, 0.9] });
    expect(frameOf(table).meta?.type).toBe('numeric-long');
  });

  it('is shown row by row where the panel asks for all values', () => {
    expect(shown(frameOf(table), { calcs: [], values: true })).toEqual(['Leeds: 70%', 'not known: 90%']);
  });

  it('is one number without dimensions', () => {
    const one = frameOf(metricsResult({ grain: 'none', rows: [row([], null, 0.7)] }));
    expect(shown(one, LAST)).toEqual(['Service level: 70%']);
    expect(one.meta?.type).toBe('numeric-wide');
  });

  it('is money of the currency that the mapping names, else a bare number', () => {
    const money = {
      grain: 'none' as const,
      rows: [row([], null, 2730)],
      metrics: [info('cost', { title: 'Cost', unit: 'money' })],
    };
    expect(shown(frameOf(metricsResult(money)), LAST)).toEqual(['Cost: 2.73 K']);
    expect(shown(frameOf(metricsResult({ ...money, currency: 'GBP' })), LAST)).toEqual(['Cost: £2.73K']);
  });

  it('is an empty table when there was nothing', () => {
    const frame = frameOf(metricsResult({ grain: 'none', rows: [] }));
    expect([frame.length, frame.fields[0].values]).toEqual([0, []]);
  });
});

describe('a list of contacts', () => {
  const worth = info('customer_worth', { title: 'Customer worth', unit: 'money' });
  const list = metricsResult({
    ...{ grain: 'none', rows: [row(['1'], null, 0, 900), row(['2'], null, 1, null)], currency: 'EUR' },
    ...{ metrics: [info('service_level'), worth], dimensions: [{ name: 'contact', title: 'Contact' }] },
  });

  it('says plainly what each customer is worth, and of nobody known that it is not', () => {
    const frame = frameOf(list, true);
    const [, badge] = frame.fields;
    expect(frame.fields.filter(({ name }) => name.startsWith('customer_worth'))).toEqual([badge]);
    expect(badge.config).toMatchObject({ displayNameFromDS: 'This customer is worth', noValue: 'not known' });
    expect(badge.values).toEqual([900, null]);
  });
});

describe('what comes along', () => {
  it('gives evidence as columns only when asked', () => {
    const names = frameOf(metricsResult({}), true).fields.map(({ name }) => name);
    expect(names.slice(2)).toEqual(
      ['numerator', 'denominator', 'low', 'high', 'coverage', 'matured'].map((part) => `service_level ${part}`)
    );
  });

  it('gives the compared period as a column beside', () => {
    const [first] = metricsResult({}).rows;
    const rows = [{ ...first, before: [{ ...first.values[0], value: 0.75 }] }];
    const frame = frameOf(metricsResult({ rows, compared: { from: 0, to: 1 } }));
    expect(valuesOf(frame)).toMatchObject({ service_level: [0.8], 'service_level before': [0.75] });
  });

  it('tells problems as notices and the statement to the inspector', () => {
    const { meta } = frameOf(metricsResult({ problems: [negativeTimes()] }));
    expect(meta?.notices).toEqual([{ severity: 'warning', text: '3 rows have negative times.' }]);
    expect(meta?.executedQueryString).toBe('-- Warehouse, mapping Northwind: 2 rows\nselect 1');
  });

  it('keeps what is left out of the corner of panels that tell it themselves, and nothing worse', () => {
    const [minor, worse] = (['info', 'warning'] as const).map(
      (severity) => new Problem('quality', 'Gone.', { severity })
    );
    const noticesOf = (result: Result) =>
      framesOf(result, { refId: 'A' })[0].meta?.notices?.map(({ severity }) => severity);
    const problems = [minor, worse];
    const { rows: _, ...base } = metricsResult({ problems });
    const nothing = { whole: 'All', looked: [], found: [], alarms: { perQuarter: 1, units: 0, tests: 0, looks: 0 } };
    expect(noticesOf({ ...base, answer: 'signals', ...nothing })).toEqual(['warning']);
    expect(noticesOf(metricsResult({ problems }))).toEqual(['info', 'warning']);
  });

  it('prints the formula in the column description', () => {
    expect(frameOf(metricsResult({})).fields[1].config.description).toContain('count(where: wait_s <= 20s) / count()');
  });

  it('survives being stored as JSON', () => {
    const frame = frameOf(metricsResult({ problems: [negativeTimes()] }));
    expect(JSON.parse(JSON.stringify(frame.meta?.custom))).toEqual(frame.meta?.custom);
  });
});
