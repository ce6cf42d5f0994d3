import { LoadingState } from '@grafana/data';
import { plainText } from '../../ui/Emphasised';
import { calmSentence } from '../../ui/words/live';
import { trustIn } from './trust';
import { AT, FIVE, wall } from './wall.testkit';

const SECOND = 1000;
type Seen = Parameters<typeof trustIn>[0];

const told = (age: number, change: Partial<Seen> = {}) => {
  const data = { state: LoadingState.Done };
  const seen = { result: wall(FIVE), data, now: AT + age * SECOND, isOld: false, staleAfter: 60, ...change };
  const { warning, ...trust } = trustIn(seen);
  return { ...trust, warning: plainText(warning) };
};

const asked = (state: LoadingState, ago: number, message?: string): Seen['data'] =>
  ({ state, errors: message ? [{ message }] : [], request: { startTime: AT + ago * SECOND } }) as Seen['data'];

it('says how old it is in seconds, and no more while all is well', () => {
  expect(told(4)).toEqual({ isPast: false, warning: '', clock: '10:21:48 AM · 4 s ago' });
});

it('is the past once it is too old, and says that nobody asked', () => {
  expect(told(61)).toMatchObject({ isPast: true, clock: '10:21:48 AM' });
  expect(told(61).warning).toBe('This is how it was 1 m 1 s ago. Choose a refresh interval for the dashboard.');
  expect(told(59).isPast).toBe(false);
});

it('says why there is no answer, and of when the last one is', () => {
  const failed = { data: asked(LoadingState.Error, 30, 'Warehouse does not answer'), isOld: true };
  expect(told(35, failed).warning).toBe(
    'No answer for 35 s: Warehouse does not answer. This is how it was at 10:21:48 AM.'
  );
});

it('tells a slow source after ten seconds', () => {
  const slow = { data: asked(LoadingState.Loading, 20) };
  expect(told(29, slow).warning).toBe('');
  expect(told(31, slow).warning).toBe('The source is slow: asked 11 s ago, no answer yet.');
});

it('tells a source whose clock is ahead, and one that has stopped, but not one that is quiet by chance', () => {
  const of = (age: number) =>
    told(4, { result: wall(FIVE, { freshness: { age, stale: 180, unsure: false } }) }).warning;
  expect(of(-95)).toContain("The source's clock is 1 m 35 s ahead of this one");
  expect(of(720)).toContain('The source has written nothing for 12 m');
  expect([of(-20), of(170)]).toEqual(['', '']);
});

it('calls nobody to a silence that too little history judges, and says so where nobody needs help', () => {
  const freshness = { age: 720, stale: 180, unsure: true };
  expect(told(4, { result: wall(FIVE, { freshness }) }).warning).toBe('');
  expect(plainText(calmSentence(freshness))).toBe(
    'Nothing written for 12 m: there is too little history to say whether that is usual.'
  );
  expect(calmSentence({ ...freshness, age: 170 })).toBe('Nobody needs help.');
});

it('says that the clock of the screen was set back, for then Grafana asks no more', () => {
  expect(told(-600)).toEqual({
    isPast: true,
    warning:
      'The clock of this screen was set back by 10 m: Grafana asks again once it has caught up. Reload the page.',
    clock: '10:21:48 AM',
  });
  expect(told(-2)).toMatchObject({ isPast: false, warning: '', clock: '10:21:48 AM · 0 s ago' });
});

it('names what a source did not give though it gave the rest', () => {
  const result = wall(FIVE);
  const at = result.metrics.findIndex(({ metric }) => metric === 'value_waiting');
  const places = result.places.map((place) => ({
    ...place,
    values: place.values.map((value, index) => (index === at ? { ...value, silence: 'failed' as const } : value)),
  }));
  expect(told(4, { result: { ...result, places } }).warning).toBe('Not all could be read. Missing: Value waiting.');
});

it('is no stale present but the past where somebody looks back', () => {
  expect(told(86_400, { data: asked(LoadingState.Done, 86_400) })).toEqual({
    isPast: false,
    warning: '',
    clock: 'looking back: Sep 28, 10:21:48 AM',
  });
});

it('shows the clock of the zone that was asked for', () => {
  const result = wall(FIVE, { calendar: { zone: 'Asia/Tokyo', weekStart: 'monday' } });
  expect(told(4, { result }).clock).toBe('06:21:48 PM · 4 s ago');
});

it('names the time where an hour comes twice, and counts seconds through it', () => {
  const second = Date.UTC(2026, 9, 25, 1, 30, 12);
  const clocks = [second - 3_600_000, second, second + 7_200_000].map((at) =>
    told(0, { result: wall(FIVE, { at }), now: at + 4 * SECOND })
  );
  expect(clocks.map(({ clock }) => clock)).toEqual([
    '01:30:12 AM GMT+1 · 4 s ago',
    '01:30:12 AM GMT · 4 s ago',
    '03:30:12 AM · 4 s ago',
  ]);
});
