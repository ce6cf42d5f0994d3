import { framesOf } from './framesOf';
import { readResult } from './readResult';
import { info, metricsResult, MIDNIGHT } from './results.testkit';
import type { FoundSignal, SignalsResult } from '../model';

const { answer: _answer, rows: _rows, grain: _grain, ...base } = metricsResult({});
const dated: FoundSignal = {
  signal: 0,
  path: ['Glasgow', 'Kelvin'],
  since: MIDNIGHT,
  chance: 1e-9,
  evidence: [
    {
      metric: 0,
      moves: 'down',
      before: { value: 330, n: 400 },
      now: { value: 130, n: 500 },
      peers: { before: { value: 340, n: 4000 }, now: { value: 335, n: 3000 } },
      change: { value: -195, low: -230, high: -160 },
    },
  ],
  truth: null,
};
const undated: FoundSignal = {
  ...dated,
  path: ['Leeds'],
  since: null,
  evidence: [{ ...dated.evidence[0], moves: 'above', before: null, peers: null }],
};
const looked = [{ name: 'shorter', title: 'Shorter', sentence: '', source: '', metrics: [0], units: 36 }];
const result: SignalsResult = {
  ...base,
  answer: 'signals',
  whole: 'Organisation',
  metrics: [info('handle_time', { title: 'Handle time', unit: 'seconds' })],
  looked,
  found: [dated, undated],
  alarms: { perQuarter: 1, units: 36, tests: 1000, looks: 13 },
};

it('is a row for each figure; what has no date or no peers stays empty', () => {
  const [frame] = framesOf(result, { refId: 'A' });
  const columns = Object.fromEntries(frame.fields.map(({ name, values }) => [name, values]));
  expect(columns).toMatchObject({
    unit: ['Glasgow / Kelvin', 'Leeds'],
    signal: ['Shorter', 'Shorter'],
    since: [MIDNIGHT, null],
    metric: ['Handle time', 'Handle time'],
    before: [330, null],
    now: [130, 130],
    'peers now': [335, null],
    change: [-195, -195],
    n: [500, 500],
  });
});

it('carries the whole result, and says what was looked for where nothing was found', () => {
  const frames = framesOf({ ...result, found: [] }, { refId: 'A' });
  expect(frames[0].length).toBe(0);
  expect(readResult(frames)).toMatchObject({ kind: 'result', result: { found: [], looked } });
});
