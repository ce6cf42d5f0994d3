import { createTheme } from '@grafana/data';
import type { SignalEvidence } from '../../model';
import { found, shorter, signalsResult as result } from '../signals.testkit';
import { writerOf } from '../values';
import {
  alarmsSentence,
  countSentence,
  evidenceSentence,
  nothingSentence,
  signalTitle,
  sinceText,
  truthSentence,
  unitText,
} from './signals';

const write = (metric: number) => writerOf(result.metrics[metric].unit, { theme: createTheme(), timeZone: 'utc' });

it('names a signal by what figures did; one of the house by its own title', () => {
  expect(signalTitle(result, found)).toBe('Contacts got shorter, and more customers came back');
  expect(signalTitle(result, { ...found, signal: 1 })).toBe('As the catalogue has it');
  expect([unitText(found), sinceText(result, found)]).toEqual(['Kelvin, Glasgow', 'since Jul 27, 17 weeks']);
  expect(sinceText(result, { ...found, since: null })).toBe('all along');
});

it('says what a figure was and is, of how many, what the peers did, and what is left beside them', () => {
  expect(evidenceSentence(result, shorter, write(0))).toBe(
    'Handle time fell from 5 m 36 s to <b>2 m 8 s</b> (358 and 1,487 counted); peers 5 m 41 s and 5 m 33 s. Beside them it is 2 m 42 s to 3 m 54 s less.'
  );
  const piled: SignalEvidence = {
    ...{ metric: 2, moves: 'above', before: null, now: { value: 0.74, n: 210 }, peers: null },
    change: { value: 0.24, low: 0.15, high: 0.33 },
  };
  expect(evidenceSentence(result, piled, write(2))).toBe(
    'Answered just inside the threshold: <b>74%</b> of 210, by 15.0 pts to 33.0 pts above what it is by itself.'
  );
});

it('puts the test of truth beside it, and claims no change that may be chance', () => {
  expect(truthSentence(result, found, write(1))).toBe(
    'Test of truth: handle time per resolution fell from 5 m 36 s to 2 m 8 s.'
  );
  const truth = { ...shorter, metric: 1, change: { value: -9, low: -30, high: 12 } };
  expect(truthSentence(result, { ...found, truth }, write(1))).toContain('did not measurably change');
  expect(truthSentence(result, { ...found, truth: null }, write(1))).toBe('');
});

it('prints how often chance is expected on the list, counting only what could be looked for', () => {
  expect(alarmsSentence(result)).toBe(
    'Signals are no verdicts. On this board chance alone puts at most 1 there in a quarter: 36 units, 1 signal, looked at once a week.'
  );
  expect(countSentence(result)).toBe('1 signal worth a look');
});

it('says what was looked through where nothing was found, and where nothing could be', () => {
  expect(nothingSentence(result)).toBe(
    'Nothing that began since Nov 24, 2025 stands out today beside its own past and its peers.'
  );
  const few = { ...result, alarms: { ...result.alarms, tests: 0 } };
  expect(nothingSentence(few)).toContain('too few teams');
});

it.each(['gam', 'cheat', 'blame', 'guilt', 'because'])('never says %s', (word) => {
  const said = [signalTitle(result, found), evidenceSentence(result, shorter, write(0)), alarmsSentence(result)];
  expect(said.join(' ').toLowerCase()).not.toContain(word);
});
