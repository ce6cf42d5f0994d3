import { type DataFrame } from '@grafana/data';
import { type LiveResult, Problem } from '../../model';
import { refusalOf } from './refusal';

const answered = (answer: string, problems: Problem[] = []) =>
  refusalOf({ kind: 'result', result: { answer, problems } as unknown as LiveResult, frame: {} as DataFrame });

it('names what failed, each once, where a live answer could not be read', () => {
  const failure = () => new Problem('source', 'It does not answer.', { hint: 'Start it.' });
  expect(answered('live', [failure(), failure()])).toBe('It does not answer. Start it.');
});

it('says that there is no data where nothing failed', () => {
  expect(answered('live')).toBe('No data in this period.');
});

it('says which answer it shows', () => {
  expect(answered('metrics')).toContain('Choose the answer Live');
});
