import type { AdHocVariableFilter } from '@grafana/data';
import type { Filter, MetricChoice, Query } from '../../src/model';
import { CLOSED, PLANTED, TEAMS } from '../engines/planted.testkit';
import type { Move } from './viewer.testkit';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const ALL = { from: Date.UTC(2025, 11, 1), to: Date.UTC(2026, 5, 1) };

/** Every kind of question that somebody can put with Grafana's query editor, variables, ad hoc filters and ranges. */
export function moves(): Move[] {
  return [...ways(), ...ranges(), ...tricks()];
}

const METRICS: readonly MetricChoice[] = [
  { metric: 'engagement' },
  { metric: 'engagement', variant: 'top_box' },
  { metric: 'engaged_share' },
  { metric: 'question_mean', parameters: { question: 'recognition' } },
  { metric: 'question_mean', variant: 'best', parameters: { question: 'voice' } },
  { metric: 'day_pulse' },
  { metric: 'day_pulse', variant: 'bad_days' },
  { name: 'cells', entity: 'pulse', formula: 'count()' },
  { name: 'people', entity: 'pulse', formula: 'sum(answers)' },
  { name: 'most', entity: 'pulse', formula: 'max(mean)' },
  { name: 'least', entity: 'pulse', formula: "min(low_share, where: level = 'team')" },
];

const one = (dimension: string, operator: Filter['operator'], ...values: string[]): Filter => ({
  ...{ dimension, operator, values },
});

/** Filters, alone and together. */
function filters(): Filter[][] {
  const sites = [...new Set(TEAMS.map(([site]) => site))];
  return [
    [],
    ...sites.flatMap((site) => [[one('site', 'in', site)], [one('site', 'not in', site)]]),
    ...TEAMS.flatMap(([site, team]) => [
      [one('team', 'in', team)],
      [one('team', 'not in', team)],
      [one('site', 'in', site), one('team', 'in', team)],
      [one('site', 'in', site), one('team', 'not in', team)],
    ]),
    [one('team', 'in', 'Aire', 'Calder')],
    [one('team', 'in', 'Calder', 'Salter')],
    [one('tenure', 'in', 'new')],
    [one('team', 'in', 'Calder'), one('tenure', 'not in', 'old')],
    [one('agent', 'in', PLANTED)],
    [one('person', 'in', PLANTED)],
  ];
}

/** By turns as the query's own filters, as variables in it, and as ad hoc filters of the dashboard. */
function ways(): Move[] {
  const metrics = { answer: 'metrics', metrics: METRICS } as const;
  const splits = [[], ['team', 'site'], ['tenure'], ['site', 'tenure'], ['agent'], ['site', 'person']];
  const asked = filters().flatMap((chosen) => [
    ...splits.map((groupBy): [Partial<Query>, Filter[]] => [{ ...metrics, groupBy }, chosen]),
    [{ answer: 'climate' }, chosen] satisfies [Partial<Query>, Filter[]],
  ]);
  return asked.map(([query, chosen], index) => BY[index % BY.length](query, chosen));
}

const BY: ReadonlyArray<(query: Partial<Query>, chosen: Filter[]) => Move> = [
  (query, chosen) => ({ query: { ...query, filters: chosen }, period: ALL }),
  (query, chosen) => ({
    query: { ...query, filters: chosen.map((filter, index) => ({ ...filter, values: [`$chosen${index}`] })) },
    period: ALL,
    variables: Object.fromEntries(chosen.map(({ values }, index) => [`chosen${index}`, values.map(String)])),
  }),
  (query, chosen) => ({ query, period: ALL, adHoc: chosen.map(adHocOf) }),
];

function adHocOf({ dimension, operator, values }: Filter): AdHocVariableFilter {
  const texts = values.map(String);
  return texts.length > 1
    ? { key: dimension, operator: operator === 'in' ? '=|' : '!=|', value: texts[0], values: texts }
    : { key: dimension, operator: operator === 'in' ? '=' : '!=', value: texts[0] };
}

/** Ranges that open and close around the end of a wave, by hours, and every grain. */
function ranges(): Move[] {
  const around = [-2 * DAY, 0, HOUR, 2 * DAY];
  const periods = Object.values(CLOSED).flatMap((at) =>
    around.flatMap((from) => around.filter((to) => to > from).map((to) => ({ from: at + from, to: at + to })))
  );
  const grains = ['none', 'day'] as const;
  return periods.flatMap((period) =>
    grains.map((grain): Move => ({ query: { metrics: METRICS, groupBy: ['site', 'team'], grain }, period }))
  );
}

/** What names what it must not, divides by nothing, smuggles SQL, or tries to make somebody say it in an error. */
function tricks(): Move[] {
  const formulas = [
    `count(where: person = '${PLANTED}')`,
    'max(score)',
    'quantile(mean, 0.5)',
    'count_distinct(mean)',
    'sum(mean / (answers - 5))',
    'count(where: exists_next(pulse, team, within: 1d))',
    'max(case when mean < 2 then 1e308 * 1e308 else 0 end)',
    "sum(mean, where: item = 'x'' OR 1=1 --')",
    '$formula',
  ];
  const adHoc: AdHocVariableFilter[] = [
    { key: 'team', operator: '=~', value: 'Cal.*' },
    { key: 'score', operator: '<', value: '2' },
    { key: 'score', operator: '=', value: '1' },
    { key: "team' OR person", operator: '=', value: PLANTED },
    { key: 'team', operator: '=', value: "Calder' OR '1'='1" },
    { key: 'person', operator: '!=', value: PLANTED },
    { key: 'wave', operator: '=', value: 'second' },
    { key: 'pulse answers', operator: '=', value: '5' },
  ];
  const engagement = { metrics: [{ metric: 'engagement' }], groupBy: ['team'] };
  return [
    ...formulas.map((formula): Move => ({
      ...{ query: { groupBy: ['site', 'team'], metrics: [{ name: 'mine', entity: 'pulse', formula }] }, period: ALL },
      variables: { formula: 'sum(score) / count(where: score < 2)' },
    })),
    ...adHoc.map((filter): Move => ({ query: engagement, period: ALL, adHoc: [filter] })),
    ...['person', 'score', 'wave', 'item', 'pulse.person'].map((dimension): Move => ({
      ...{ query: { metrics: METRICS, groupBy: ['$by'] }, period: ALL, variables: { by: [dimension] } },
    })),
    ...(['drivers', 'scorecard', 'signals', 'actions', 'journeys', 'retention', 'live'] as const).map(
      (answer): Move => ({
        query: { answer, groupBy: ['team'] },
        period: ALL,
      })
    ),
    { query: { ...engagement, evidence: true, grain: 'day' }, period: ALL },
    { query: { ...engagement, compare: 'previous' }, period: { from: CLOSED.second - DAY, to: ALL.to } },
  ];
}
