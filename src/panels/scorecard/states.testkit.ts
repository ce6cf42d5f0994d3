import {
  type DataFrame,
  type FieldConfig,
  type FieldConfigSource,
  FieldMatcherID,
  MappingType,
  toDataFrame,
  type ValueMapping,
} from '@grafana/data';
import { framesOf } from '../../frame/framesOf';
import { Problem, type ScoredMetric, type ScoreNode, type ScorecardResult } from '../../model';
import { centre } from '../../ui/centre.testkit';
import type { PanelState } from '../../ui/states.testkit';

const framesFor = (result: ScorecardResult) => framesOf(result, { refId: 'A' });

/** Every state of the panel. */
export function states(): PanelState[] {
  const frames = framesFor(centre());
  const [wall, half, card] = [
    { width: 1100, height: 640 },
    { width: 640, height: 400 },
    { width: 300, height: 200 },
  ];
  const chain = { view: 'chain' };
  return [
    { name: 'all', says: 'One number, its two sides, their metrics, and the chain below.', ...wall, frames },
    { name: 'light', says: 'The same in the light theme.', ...wall, frames, theme: 'light' },
    {
      ...{ name: 'board', ...wall, frames, options: { density: 'board' } },
      says: 'For a board: one number, its sides, what happened in a sentence.',
    },
    {
      ...{ name: 'supervisor', ...wall, frames, options: { density: 'supervisor' } },
      says: 'For a supervisor: what is worth acting on, to be read from afar.',
    },
    {
      ...{ name: 'analyst', ...wall, frames, options: { density: 'analyst' } },
      says: 'For an analyst: every metric with its target, intervals, rows and coverage.',
    },
    {
      ...{ name: 'field-options', ...wall, frames, fieldConfig: chosenByUser },
      says: 'Unit, decimals, thresholds, colours, names and mappings that a user chose for columns.',
    },
    { name: 'balance', says: 'The balance of one node.', ...half, frames },
    {
      ...{ name: 'chain', ...half, frames: framesFor(ranked()), options: chain },
      says: 'The chain: names in order, ranks only as far as the data tell units apart.',
    },
    {
      ...{ name: 'alike', ...half, frames: framesFor(alike()), options: chain },
      says: 'Units that cannot be told apart are not ranked.',
    },
    {
      ...{ name: 'too-few', ...half, frames, options: chain, press: 'Leeds' },
      says: 'A team with too few contacts is named, without a score.',
    },
    { name: 'sentence', says: 'The headline alone.', width: 900, height: 90, frames, options: { view: 'sentence' } },
    { name: 'card', says: 'In a small panel.', ...card, frames },
    { name: 'stamp', says: 'In a stamp: number, movement, tilt, weakest link.', width: 150, height: 100, frames },
    { name: 'number', says: 'The number alone.', width: 80, height: 40, frames },
    { name: 'chain-stamp', says: 'The chain in a stamp: its range.', width: 150, height: 60, frames, options: chain },
    {
      ...{ name: 'below-floor', ...half, frames: framesFor(changed(belowFloor)) },
      says: 'Too little of the weight could be measured: no score, and why.',
    },
    {
      ...{ name: 'veto', ...half, frames: framesFor(changed(vetoed)) },
      says: 'A limit that the profile sets is broken: its side scores nothing.',
    },
    {
      ...{
        name: 'part-failed',
        ...half,
        frames: framesFor(partFailed()),
        state: 'Error' as const,
        error: failure.toLine(),
      },
      says: 'One source failed: what the others gave stands, and what is missing is said.',
    },
    {
      ...{ name: 'failed', ...card, frames: framesFor(failed()), state: 'Error' as const, error: failure.toLine() },
      says: 'The only source failed: what went wrong, and the way out.',
    },
    { name: 'stale', says: 'A newer answer is on its way; the last one stays.', ...half, frames, state: 'Loading' },
    { name: 'loading', says: 'The first answer is on its way.', ...card, frames: [], state: 'Loading' },
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    { name: 'unfit', says: 'Frames that hold no score.', ...card, frames: [unfit()] },
    {
      ...{ name: 'plain', ...half, frames: [plain()], options: chain },
      says: 'A plain table of scores from any data source.',
    },
    {
      ...{ name: 'dropped', ...half, frames: frames.map((frame) => ({ ...frame, meta: {} })) },
      says: 'A transformation took the evidence away: the scores stay, and it is said.',
    },
    {
      ...{ name: 'explained', width: 1100, height: 900, frames, press: 'First contact resolution', opens: true },
      says: 'Everything behind one number: formula, n, interval, statement, version, owner.',
    },
  ];
}

const PURPLE: FieldConfig['color'] = { mode: 'fixed', fixedColor: 'purple' };

const LINK = { title: 'Contacts of ${__data.fields.name}', url: '/d/contacts?unit=${__data.fields.name}' };

const UNDER_HALF: ValueMapping = {
  type: MappingType.RangeToText,
  options: { from: 0, to: 0.5, result: { text: 'under half' } },
};

/** Overrides as Grafana stores them. */
const chosenByUser: FieldConfigSource = {
  defaults: {},
  overrides: [
    overrideOf('score', { decimals: 1, color: { mode: 'thresholds' } }),
    overrideOf('first_contact_resolution', {
      displayName: 'Solved at once',
      decimals: 1,
      color: PURPLE,
      links: [LINK],
    }),
    overrideOf('handle_time', { unit: 'dtdurations' }),
    overrideOf('effectiveness', { displayName: 'Outcome' }),
    overrideOf('satisfaction_top_box', { mappings: [UNDER_HALF] }),
  ],
};

function overrideOf(name: string, properties: FieldConfig): FieldConfigSource['overrides'][number] {
  return {
    matcher: { id: FieldMatcherID.byName, options: name },
    properties: Object.entries(properties).map(([id, value]) => ({ id, value })),
  };
}

const withNodes = (result: ScorecardResult, change: (node: ScoreNode, at: number) => ScoreNode): ScorecardResult => ({
  ...result,
  nodes: result.nodes.map(change),
});

const changed = (change: (node: ScoreNode) => ScoreNode) =>
  withNodes(centre(), (node, at) => (at === 0 ? change(node) : node));

const ofSites = (rank: (at: number) => ScoreNode['rank']) => {
  let site = 0;
  return withNodes(centre(), (node) => (node.path.length === 1 ? { ...node, rank: rank(site++) } : node));
};

const ranked = () =>
  ofSites(
    (at) =>
      [
        { best: 1, worst: 1 },
        { best: 2, worst: 3 },
        { best: 4, worst: 4 },
        { best: 2, worst: 3 },
      ].map((each) => ({ ...each, of: 4 }))[at]
  );

const alike = () => ofSites(() => ({ best: 1, worst: 4, of: 4 }));

const metricsOf = (node: ScoreNode, change: (metric: ScoredMetric, side: number) => ScoredMetric) =>
  node.families.map((family, side) => ({ ...family, metrics: family.metrics.map((metric) => change(metric, side)) }));

const silent = (metric: ScoredMetric, silence: 'unavailable' | 'failed'): ScoredMetric => ({
  ...metric,
  now: { ...metric.now, value: null, low: null, high: null, numerator: null, silence },
  ...{ score: null, scoreBefore: null, worth: null },
});

function belowFloor(node: ScoreNode): ScoreNode {
  const families = metricsOf(node, (metric, side) => (side === 1 ? silent(metric, 'unavailable') : metric));
  return {
    ...node,
    families: families.map((family, side) =>
      side === 1 ? { ...family, score: null, scoreBefore: null, coverage: 0 } : family
    ),
    ...{ score: null, scoreBefore: null, coverage: 0.5, weakest: null, interval: null, movement: null },
  };
}

function vetoed(node: ScoreNode): ScoreNode {
  const families = metricsOf(node, (metric) =>
    metric.metric === 4 ? { ...metric, score: 0, vetoed: true, worth: 41 } : metric
  );
  return {
    ...node,
    families: families.map((family, side) => (side === 1 ? { ...family, score: 0 } : family)),
    ...{ score: 0, interval: { low: 0, high: 0 }, movement: { low: -64, high: -60 } },
  };
}

const failure = new Problem('source', 'table survey is not there', {
  at: { source: 'Surveys' },
  hint: 'Check its name in the mapping.',
});

function partFailed(): ScorecardResult {
  const result = changed((node) => ({
    ...node,
    coverage: 0.92,
    families: metricsOf(node, (metric) => (metric.metric === 7 ? silent(metric, 'failed') : metric)),
  }));
  return { ...result, problems: [failure] };
}

function failed(): ScorecardResult {
  const [whole] = centre().nodes;
  return { ...centre(), nodes: [{ ...belowFloor(whole), n: 0 }], problems: [failure] };
}

const unfit = (): DataFrame => toDataFrame({ fields: [{ name: 'calls', values: [1] }] });

const plain = (): DataFrame =>
  toDataFrame({
    fields: [
      { name: 'site', values: ['Leeds', 'Lisbon', 'Dublin'] },
      { name: 'score', values: [48, 70, 63] },
      { name: 'before', values: [52, 69, 63] },
      { name: 'efficiency', values: [80, 74, 70] },
      { name: 'effectiveness', values: [29, 66, 57] },
    ],
  });
