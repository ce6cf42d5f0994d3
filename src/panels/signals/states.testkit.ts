import { toDataFrame } from '@grafana/data';
import { framesOf } from '../../frame/framesOf';
import type { ActionsResult, Journey, JourneysResult, Result } from '../../model';
import { measured } from '../../ui/centre.testkit';
import { followed } from '../../ui/actions.testkit';
import { found, shorter, signalsResult } from '../../ui/signals.testkit';
import type { PanelState } from '../../ui/states.testkit';

const framesFor = (result: Result) => framesOf(result, { refId: 'A' });

/** Every state of the panel. */
export function states(): PanelState[] {
  const [wide, card] = [
    { width: 1100, height: 400 },
    { width: 300, height: 200 },
  ];
  const frames = framesFor(twoSignals);
  return [
    {
      name: 'found',
      says: 'What moved together beside its own past and its peers, and what to do next.',
      ...wide,
      frames,
    },
    { name: 'light', says: 'The same in the light theme.', ...wide, frames, theme: 'light' },
    {
      ...{ name: 'quiet', ...wide, height: 160, frames: framesFor({ ...signalsResult, found: [] }) },
      says: 'Nothing stands out, and at what rate chance alone would.',
    },
    { name: 'card', says: 'In a small panel.', ...card, frames },
    { name: 'stamp', says: 'In a stamp: how many.', width: 150, height: 60, frames },
    {
      ...{ name: 'actions', ...wide, frames: framesFor(actions), now: actions.period.to },
      says: 'Actions: what is due, and what became of a figure beside its peers.',
    },
    {
      ...{ name: 'no-actions', ...card, frames: framesFor({ ...actions, actions: [] }) },
      says: 'Nobody wrote an action down.',
    },
    {
      name: 'journeys',
      says: 'Journeys: the step that fails each of them.',
      ...wide,
      height: 160,
      frames: framesFor(journeys),
    },
    { name: 'loading', says: 'The first answer is on its way.', ...card, frames: [], state: 'Loading' },
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    {
      ...{ name: 'unfit', ...card, frames: [toDataFrame({ fields: [{ name: 'region', values: ['North'] }] })] },
      says: 'Frames that hold no such answer.',
    },
  ];
}

const twoSignals = {
  ...signalsResult,
  found: [
    found,
    {
      ...found,
      path: ['Leeds', 'Calder'],
      since: null,
      evidence: [
        {
          ...shorter,
          ...{ metric: 2, moves: 'above' as const, before: null, peers: null, now: { value: 0.31, n: 4210 } },
          change: { value: 0.08, low: 0.05, high: 0.11 },
        },
      ],
      truth: null,
    },
  ],
};

const { version, period, compared, calendar, dimensions, extent, problems, traces, metrics } = signalsResult;
const base = { version, period, compared, calendar, dimensions, extent, problems, traces, metrics };

const actions: ActionsResult = {
  ...base,
  ...{ answer: 'actions', whole: 'Organisation', actions: followed, leastDays: 14, mostDays: 56 },
};

const journeys: JourneysResult = { ...base, answer: 'journeys', journeys: [broken()] };

function broken(): Journey {
  const step = (name: string, value: number) => ({
    ...{ step: name, interval: { low: value - 0.02, high: value + 0.02 } },
    now: measured(value),
  });
  return {
    ...{ path: ['Pay in the app'], score: 61, interval: { low: 58, high: 64 }, weakest: 1, rivals: [], without: 92 },
    steps: [step('Log in', 0.92), step('Pay', 0.67)],
  };
}
