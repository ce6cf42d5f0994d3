import { KEPT_DAYS } from '../../demo/desks';
import { beforeEnd, DAY, groupBy, mean, rowsOf, share, UNTIL } from './centre.testkit';

const { legs, promises, states } = rowsOf({ scale: 0.4 });
const inbound = legs.filter(({ direction }) => direction === 'inbound');
const answered = legs.filter(({ outcome }) => outcome === 'answered');

describe('every promise', () => {
  it('was made in a contact, for later, and has its own name', () => {
    const contacts = new Set(legs.map(({ contact_id }) => contact_id));
    expect(promises.filter(({ contact_id }) => !contacts.has(contact_id))).toEqual([]);
    expect(promises.filter(({ made_at, promised_for }) => promised_for <= made_at)).toEqual([]);
    expect(new Set(promises.map(({ promise_id }) => promise_id)).size).toBe(promises.length);
  });

  it('was kept after it was made and before the end of the data, and never where the offer was declined', () => {
    const kept = promises.filter(({ kept_at }) => kept_at !== null);
    expect(kept.filter(({ kept_at, made_at }) => kept_at! < made_at || kept_at! >= UNTIL)).toEqual([]);
    expect(kept.filter(({ accepted }) => !accepted)).toEqual([]);
  });
});

describe('what desks log', () => {
  it('has the talk and the wrap-up of every conversation of its days', () => {
    const since = beforeEnd(KEPT_DAYS);
    const logged = (state: string) =>
      states.reduce((sum, row) => sum + (row.state === state ? row.ended_at - row.began_at : 0), 0) / 1000;
    // By their ends: one that began before the log is not in it.
    const own = answered.filter(({ arrived_at, ended_at }) => arrived_at >= since && ended_at < UNTIL);
    const talk = own.reduce((sum, leg) => sum + leg.talk_seconds + leg.hold_seconds, 0);
    const wrap = own.reduce((sum, leg) => sum + leg.wrap_seconds, 0);
    expect(Math.abs(logged('talking') / talk - 1)).toBeLessThan(0.001);
    expect(Math.abs(logged('wrap-up') / wrap - 1)).toBeLessThan(0.001);
  });

  it('has nobody ready while still at work', () => {
    const byAgent = groupBy(states, ({ agent }) => agent);
    const wrong = [...byAgent.values()].flatMap((own) => {
      const work = own.filter(({ state }) => state === 'talking').sort((one, other) => one.began_at - other.began_at);
      const ready = own.filter(({ state }) => state === 'ready');
      return ready.filter((stretch) =>
        work.some((each) => each.began_at >= stretch.began_at && each.ended_at < stretch.ended_at)
      );
    });
    expect(wrong.length / states.length).toBeLessThan(0.001);
  });

  it('has people busier where customers wait', () => {
    const calls = groupBy(inbound, ({ arrived_at }) => Math.floor(arrived_at / DAY));
    const days = [...groupBy(states, ({ began_at }) => Math.floor(began_at / DAY)).entries()].filter(
      ([, own]) => own.length > 500
    );
    const busy = days.map(([day, own]) => {
      const time = (...names: string[]) =>
        own.reduce((sum, row) => sum + (names.includes(row.state) ? row.ended_at - row.began_at : 0), 0);
      const waits = share(calls.get(day) ?? [], ({ wait_seconds }) => wait_seconds > 8);
      return { waits, occupancy: time('talking', 'wrap-up') / time('talking', 'wrap-up', 'ready') };
    });
    busy.sort((one, other) => one.waits - other.waits);
    const third = Math.floor(busy.length / 3);
    const level = (some: typeof busy) => mean(some.map(({ occupancy }) => occupancy));
    expect(level(busy)).toBeGreaterThan(0.7);
    expect(level(busy)).toBeLessThan(0.9);
    expect(level(busy.slice(-third))).toBeGreaterThan(level(busy.slice(0, third)));
  });
});
