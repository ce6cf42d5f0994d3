import type { LiveFigure, LivePlace, Measured, MetricInfo, Usual, Window } from '../../model';
import { silent } from '../measure';

import { adviceFor } from './advice';
import { firstOf, needsOf } from './attention';
import { Picture } from './picture';
import { usualOf } from './usual';

type Figures = Readonly<Record<string, number | null>>;

const measured = (value: number | null | undefined): Measured => ({ ...silent('no data'), value: value ?? null });

const WINDOW: Readonly<Record<string, Window>> = { contacts: 'recent', service_level: 'recent', handle_time: 'today' };
const METRICS = [
  ...['waiting', 'waiting_too_long', 'value_waiting_too_long', 'call_backs_overdue'],
  ...['agents_free', 'agents_busy', 'agents_away', 'contacts', 'service_level', 'handle_time'],
];

/** A wall of these places; the first is the whole. */
function picture(
  places: readonly Figures[],
  { level, usual, whole = [] }: { level?: Partial<Measured>; usual?: Usual; whole?: readonly string[] } = {}
): Picture {
  const figures = METRICS.map((name, metric): LiveFigure => ({
    metric,
    window: WINDOW[name] ?? 'now',
    split: !whole.includes(name),
    target: name === 'service_level' ? 0.8 : null,
  }));
  const infos = METRICS.map((metric) => ({ metric }) as MetricInfo);
  return new Picture(
    figures,
    infos,
    places.map((each, index) => ({
      path: index === 0 ? [] : [`place ${index}`],
      values: METRICS.map((name) =>
        name === 'service_level' && level ? { ...silent('no data'), ...level } : measured(each[name])
      ),
      usual: METRICS.map((name) => (name === 'service_level' ? (usual ?? null) : null)),
    }))
  );
}

function placesOf(shown: Picture): LivePlace[] {
  return shown.places.map((place, index) => ({ ...place, needs: needsOf(shown, index) }));
}

describe('who needs a person', () => {
  it('is nobody while one or two wait too long, and a place as soon as three do', () => {
    expect(needsOf(picture([{}, { waiting_too_long: 2 }]), 1)).toEqual([]);
    expect(needsOf(picture([{}, { waiting_too_long: 3 }]), 1)).toEqual(['waits']);
  });

  it('is a place below its aim by more than chance, below what is usual, while somebody waits', () => {
    const low = { value: 0.4, high: 0.6 };
    const waits: Figures[] = [{}, { waiting: 1 }];
    expect(needsOf(picture(waits, { level: low }), 1)).toEqual(['level']);
    expect(needsOf(picture(waits, { level: { value: 0.7, high: 0.85 } }), 1)).toEqual([]);
    expect(needsOf(picture([{}, { waiting: 0 }], { level: low }), 1)).toEqual([]);
    const usual = { value: 0.45, low: 0.35, high: 0.5, weeks: 8 };
    expect(needsOf(picture(waits, { level: low, usual }), 1)).toEqual([]);
  });

  it('is not every place where call-backs are known of the whole only', () => {
    const shown = picture([{ call_backs_overdue: 2 }, { waiting: 0 }], { whole: ['call_backs_overdue'] });
    expect([needsOf(shown, 0), needsOf(shown, 1)]).toEqual([['call-backs'], []]);
    expect(firstOf(shown, placesOf(shown))).toBe(0);
  });

  it('first is who waits for longest worth most, not where most wait', () => {
    const shown = picture([
      {},
      { waiting_too_long: 9, value_waiting_too_long: 1000 },
      { waiting_too_long: 3, value_waiting_too_long: 5000 },
    ]);
    expect(firstOf(shown, placesOf(shown))).toBe(2);
  });

  it('is decided by how many they are where nobody knows their worth', () => {
    const shown = picture([{}, { waiting_too_long: 3 }, { waiting_too_long: 9 }]);
    expect(firstOf(shown, placesOf(shown))).toBe(2);
  });
});

describe('advice', () => {
  const busy = { waiting: 24, waiting_too_long: 12, agents_free: 0, agents_busy: 26, contacts: 90, handle_time: 300 };

  it('moves people from where most are free and nobody waits, and says for how long', () => {
    const shown = picture([{}, busy, { waiting: 0, agents_free: 6, agents_busy: 10 }, { waiting: 2, agents_free: 9 }]);
    // One stays free there. 30 people serve 0.1 a second, 0.05 come: 12 of the 24 are outside the promise, for 240 s; here 31.
    expect(adviceFor(shown, 1, 'waits', 120)).toEqual({ kind: 'move', from: 2, to: 1, people: 5, minutes: 4 });
  });

  it('does not say how long where as many come as are served', () => {
    const shown = picture([{}, { ...busy, contacts: 400 }, { waiting: 0, agents_free: 6, agents_busy: 10 }]);
    expect(adviceFor(shown, 1, 'waits', 120)).toMatchObject({ kind: 'move', minutes: null });
  });

  it('asks those who are away where nobody is free elsewhere, and offers call-backs where nobody is away', () => {
    const away = picture([{}, { ...busy, agents_away: 3 }, { waiting: 1, agents_free: 6 }]);
    expect(adviceFor(away, 1, 'waits', 120)).toEqual({ kind: 'return', to: 1, away: 3 });
    const nobody = picture([{}, busy, { waiting: 0, agents_free: 1 }]);
    expect(adviceFor(nobody, 1, 'waits', 120)).toEqual({ kind: 'offer', to: 1, waiting: 24 });
  });

  it('lets those help who are free there, or free at all where nobody knows their queues', () => {
    const there = picture([{}, { ...busy, agents_free: 2 }, { waiting: 0, agents_free: 9 }]);
    expect(adviceFor(there, 1, 'waits', 120)).toEqual({ kind: 'take', to: 1, free: 2 });
    const whole = ['agents_free', 'agents_busy', 'agents_away'];
    const apart = picture([{ agents_free: 3, agents_busy: 9, agents_away: 1 }, { waiting: 24 }], { whole });
    expect(adviceFor(apart, 1, 'waits', 120)).toEqual({ kind: 'take', to: 1, free: 3 });
    const none = picture([{ agents_free: 0, agents_busy: 9, agents_away: 1 }, { waiting: 24 }], { whole });
    expect(adviceFor(none, 1, 'waits', 120)).toEqual({ kind: 'return', to: 1, away: 1 });
  });

  it('sends people to where most is at stake when the whole is short of them and no one place is', () => {
    const waits: Figures[] = [
      { waiting: 3, agents_free: 2 },
      { waiting: 2, waiting_too_long: 1, value_waiting_too_long: 400 },
      { waiting: 1, waiting_too_long: 1, value_waiting_too_long: 900 },
    ];
    const help = (places: Figures[]) => adviceFor(picture(places, { whole: ['agents_free'] }), 0, 'level', 120);
    expect(help(waits)).toEqual({ kind: 'take', to: 2, free: 2 });
    expect(help([waits[0], {}, {}])).toEqual({ kind: 'take', to: 0, free: 2 });
  });

  it('makes the call-backs that are overdue', () => {
    const shown = picture([{}, { call_backs_overdue: 2 }]);
    expect(adviceFor(shown, 1, 'call-backs', 120)).toEqual({ kind: 'call', to: 1, calls: 2 });
  });
});

describe('what is usual', () => {
  it('is the median of past weeks between their quartiles, in proportion to the time compared', () => {
    const weeks = [10, 40, 20, 30].map(measured);
    expect(usualOf(weeks, 0.5)).toEqual({ value: 12.5, low: 8.75, high: 16.25, weeks: 4 });
  });

  it('is not told from two weeks, nor from weeks with too few rows', () => {
    expect(usualOf([10, 20].map(measured))).toBeNull();
    expect(usualOf([measured(10), measured(20), { ...measured(30), small: true }])).toBeNull();
  });
});
