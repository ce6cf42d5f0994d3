import { type DataFrame, toDataFrame } from '@grafana/data';
import type { Measured, ScoreNode, ScorecardResult } from '../model';
import { framesOf } from './framesOf';
import { readResult } from './readResult';
import { info, measured, metricsResult, negativeTimes } from './results.testkit';

const scorecard = (): ScorecardResult => {
  const { grain: _grain, rows: _rows, ...base } = metricsResult({ problems: [negativeTimes()] });
  return {
    ...base,
    answer: 'scorecard',
    dimensions: [
      { name: 'site', title: 'Site' },
      { name: 'team', title: 'Team' },
    ],
    profile: {
      name: 'balanced',
      title: 'Balanced',
      version: 1,
      effective: '',
      target: 70,
      exponent: 0,
      familyExponent: 1,
      coverageFloor: 0.6,
      judged: [],
      changes: [],
      versionThen: null,
    },
    whole: 'Northwind',
    nodes: [node([], -1, 61), node(['Leeds'], 0, 48), node(['Leeds', 'Billing'], 1, null), node(['Lisbon'], 0, 70)],
  };
};

function node(path: ScoreNode['path'], parent: number, score: number | null): ScoreNode {
  const now: Measured = measured(score === null ? null : score / 100);
  const metrics = [
    {
      metric: 0,
      now,
      before: null,
      score,
      scoreBefore: null,
      target: 0.8,
      targetScore: 80,
      weight: 1,
      worth: 2,
      vetoed: false,
      shrunk: null,
    },
  ];
  const families = [
    {
      family: 'efficiency' as const,
      title: 'Efficiency',
      score,
      scoreBefore: null,
      coverage: 1,
      movement: null,
      metrics,
    },
  ];
  return {
    path,
    parent,
    score,
    scoreBefore: score && score + 2,
    scoreThen: null,
    families,
    coverage: 1,
    weakest: 0,
    n: 100,
    series: [],
    interval: score === null ? null : { low: score - 2, high: score + 2 },
    movement: null,
    rank: null,
  };
}

const frameOf = (result: ScorecardResult): DataFrame => framesOf(result, { refId: 'A' })[0];

describe('a scorecard laid in a frame', () => {
  it('is a row per node, readable by any table', () => {
    const columns = Object.fromEntries(frameOf(scorecard()).fields.map(({ name, values }) => [name, values]));
    expect(columns).toMatchObject({
      path: ['Northwind', 'Leeds', 'Leeds / Billing', 'Lisbon'],
      level: ['', 'Site', 'Team', 'Site'],
      name: ['Northwind', 'Leeds', 'Billing', 'Lisbon'],
      parent: ['', 'Northwind', 'Leeds', 'Northwind'],
      score: [61, 48, null, 70],
      target: [70, 70, 70, 70],
      movement: [-2, -2, null, -2],
      weakest: ['Service level', 'Service level', 'Service level', 'Service level'],
      service_level: [0.61, 0.48, null, 0.7],
    });
  });

  it('draws the target as a threshold', () => {
    const { fields } = frameOf(scorecard());
    const steps = (name: string) => fields.find((field) => field.name === name)?.config.thresholds?.steps;
    expect(steps('score')?.[1]).toEqual({ value: 70, color: 'green' });
    expect(steps('service_level')?.[1]).toEqual({ value: 0.8, color: 'green' });
  });

  it('turns the threshold round where lower is better', () => {
    const frame = frameOf({ ...scorecard(), metrics: [info('handle_time', { direction: 'lower' })] });
    const field = frame.fields.find(({ name }) => name === 'handle_time');
    expect(field?.config.thresholds?.steps.map(({ color }) => color)).toEqual(['green', 'red']);
  });
});

describe('the way back', () => {
  it('gives the same result, also through JSON', () => {
    const frame = frameOf(scorecard());
    const stored = { ...frame, meta: JSON.parse(JSON.stringify(frame.meta)) };
    expect(readResult([stored])).toMatchObject({ kind: 'result', result: scorecard() });
  });

  it('finds the evidence behind frames of others', () => {
    const other = toDataFrame({ fields: [{ name: 'x', values: [1] }] });
    expect(readResult([other, frameOf(scorecard())]).kind).toBe('result');
  });

  it('leaves out the nodes that a transformation filtered away, but not those above what stays', () => {
    const frame = frameOf(scorecard());
    const kept = frame.fields.map((field) => ({ ...field, values: [field.values[2]] }));
    const reading = readResult([{ ...frame, fields: kept, length: 1 }]);
    const nodes = reading.kind === 'result' && reading.result.answer === 'scorecard' ? reading.result.nodes : [];
    expect(nodes.map(({ path, parent }) => [path.join(), parent])).toEqual([
      ['', -1],
      ['Leeds', 0],
      ['Leeds,Billing', 1],
    ]);
  });

  it('reads our own table without its evidence, and says that it was dropped', () => {
    const reading = readResult([{ ...frameOf(scorecard()), meta: {} }]);
    expect(reading).toMatchObject({ kind: 'plain', dropped: true });
    const result = (reading as { result: ScorecardResult }).result;
    expect(result.whole).toBe('Northwind');
    expect(result.dimensions.map(({ title }) => title)).toEqual(['Site', 'Team']);
    expect(result.nodes.map(({ path, score, scoreBefore }) => [path.join(), score, scoreBefore])).toEqual([
      ['', 61, 63],
      ['Leeds', 48, 50],
      ['Lisbon', 70, 72],
      ['Leeds,Billing', null, null],
    ]);
  });

  it('refuses what a newer version made', () => {
    const frame = { ...frameOf(scorecard()), meta: { custom: { boardroom: { version: 2 } } } };
    expect(readResult([frame])).toEqual({ kind: 'newer', version: 2 });
  });

  it('tells nothing from unfit', () => {
    expect(readResult([])).toEqual({ kind: 'nothing' });
    expect(readResult([toDataFrame({ fields: [{ name: 'x', values: [1] }] })])).toEqual({
      kind: 'unfit',
      columns: ['x'],
    });
    expect(readResult([toDataFrame({ fields: [{ name: 'score', values: [] }] })])).toEqual({ kind: 'nothing' });
  });
});

describe('a plain table from any datasource', () => {
  it('is a scorecard with levels, sides, target and what was before', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'level1', values: ['', 'Leeds', 'Leeds'] },
        { name: 'level2', values: [null, '', 'Billing'] },
        { name: 'Score', values: [61, 48, null] },
        { name: 'efficiency', values: [78, 80, null] },
        { name: 'effectiveness', values: [48, 29, null] },
        { name: 'target', values: [70, null, null] },
        { name: 'before', values: [63.4, null, null] },
      ],
    });
    const reading = readResult([frame]);
    expect(reading).toMatchObject({ kind: 'plain', dropped: false, result: { profile: { target: 70 } } });
    const { nodes } = (reading as { result: ScorecardResult }).result;
    expect(nodes.map(({ path, parent, score }) => [path.join(), parent, score])).toEqual([
      ['', -1, 61],
      ['Leeds', 0, 48],
      ['Leeds,Billing', 1, null],
    ]);
    expect(nodes[0].scoreBefore).toBe(63.4);
    expect(nodes[1].families.map(({ family, score }) => [family, score])).toEqual([
      ['efficiency', 80],
      ['effectiveness', 29],
    ]);
  });

  it('takes the first text column where there are no levels, and leaves the whole unscored', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'site', values: ['Leeds', 'Lisbon'] },
        { name: 'score', values: [48, 70] },
      ],
    });
    const { nodes } = (readResult([frame]) as { result: ScorecardResult }).result;
    expect(nodes.map(({ path, score }) => [path.join(), score])).toEqual([
      ['', null],
      ['Leeds', 48],
      ['Lisbon', 70],
    ]);
  });
});
