import type { FoundSignal, SignalEvidence, SignalsResult } from '../model';
import { metricInfo } from './centre.testkit';

const WEEK = 7 * 86_400_000;
const TO = Date.UTC(2026, 10, 23);
/** A figure of a signal, with its peers. */
export const shorter: SignalEvidence = {
  metric: 0,
  moves: 'down',
  before: { value: 336, n: 358 },
  now: { value: 128, n: 1487 },
  peers: { before: { value: 341, n: 4496 }, now: { value: 333, n: 1895 } },
  change: { value: -198, low: -234, high: -162 },
};
export const found: FoundSignal = {
  signal: 0,
  path: ['Glasgow', 'Kelvin'],
  since: TO - 17 * WEEK,
  chance: 1e-9,
  evidence: [shorter],
  truth: { ...shorter, metric: 1 },
};
const looked = { name: 'shorter_but_repeated', title: 'As the catalogue has it', sentence: '', source: '' };
/** An answer with one signal of a team. */
export const signalsResult: SignalsResult = {
  version: 1,
  answer: 'signals',
  whole: 'Organisation',
  period: { from: TO - 52 * WEEK, to: TO },
  compared: null,
  calendar: { zone: 'UTC', weekStart: 'monday' },
  metrics: [
    metricInfo({ key: 'handle_time', metric: 'handle_time', title: 'Handle time', unit: 'seconds' }),
    metricInfo({
      key: 'handle_time_per_resolution',
      metric: 'handle_time_per_resolution',
      title: 'Handle time per resolution',
      unit: 'seconds',
    }),
    metricInfo({
      key: 'answered_just_inside',
      metric: 'answered_just_inside',
      title: 'Answered just inside the threshold',
      unit: 'share',
    }),
  ],
  dimensions: [
    { name: 'site', title: 'Site' },
    { name: 'team', title: 'Team' },
  ],
  extent: {},
  problems: [],
  traces: [],
  looked: [
    { ...looked, metrics: [0], units: 36 },
    { ...looked, name: 'of the house', metrics: [0], units: 0 },
  ],
  found: [found],
  alarms: { perQuarter: 1, units: 36, tests: 9715, looks: 13 },
};
