import { firstValueFrom, lastValueFrom, of, Subject, tap, toArray } from 'rxjs';
import type { Step, Street, Work } from '../answer/step';
import { Problem, type Columns } from '../model';
import type { Delivered } from './delegate';
import { statement } from './delegate.testkit';
import { walk, type Host } from './transport';

const table = (n: number): Columns => ({ length: 1, columns: [{ name: 'n', values: [n] }] });
const numberIn = (answer: Columns | Problem | undefined) =>
  answer && !(answer instanceof Problem) ? Number(answer.columns[0].values[0]) : NaN;

const nothingToAsk: Host = { ask: () => of(), breathe: (turn) => void setTimeout(turn) };

describe('walking a street', () => {
  it('fetches what it wants, computes, and ends in the result', async () => {
    const street: Street<number> = (received): Step<number> => {
      if (!received.has('cells')) {
        return { kind: 'fetch', wants: [statement('select 20 as n')] };
      }
      const doubled = {
        id: 'doubled',
        run: function* () {
          yield;
          return table(2 * numberIn(received.get('cells')));
        },
      };
      return received.has('doubled')
        ? { kind: 'result', result: numberIn(received.get('doubled')) }
        : { kind: 'compute', works: [doubled] };
    };
    const host = { ...nothingToAsk, ask: () => of({ id: 'cells', answer: table(20) }) };
    expect(await firstValueFrom(walk(street, host))).toEqual({ result: 40, isWhole: true });
  });

  it('goes on with a problem in the place of an answer', async () => {
    const street: Street<string> = (received) => {
      const cells = received.get('cells');
      return cells instanceof Problem
        ? { kind: 'result', result: cells.kind }
        : { kind: 'fetch', wants: [statement('select 1')] };
    };
    const host = { ...nothingToAsk, ask: () => of({ id: 'cells', answer: new Problem('slow', 'no answer') }) };
    expect((await firstValueFrom(walk(street, host))).result).toBe('slow');
  });

  it('refuses a street that asks again for what it has', async () => {
    const street: Street<never> = () => ({ kind: 'fetch', wants: [statement('select 1')] });
    const host = { ...nothingToAsk, ask: () => of({ id: 'cells', answer: table(1) }) };
    await expect(firstValueFrom(walk(street, host))).rejects.toThrow('asks again for what it has: cells');
  });

  it('lets go of the fetch when nobody waits any more', () => {
    const deliveries = new Subject<Delivered>();
    const street: Street<never> = () => ({ kind: 'fetch', wants: [statement('select 1')] });
    const subscription = walk(street, { ...nothingToAsk, ask: () => deliveries }).subscribe();
    expect(deliveries.observed).toBe(true);
    subscription.unsubscribe();
    expect(deliveries.observed).toBe(false);
  });
});

describe('an answer that becomes surer', () => {
  /** Its work goes on until it is let. */
  function slowStreet() {
    const work = { goesOn: true };
    const drawn = {
      id: 'drawn',
      run: function* () {
        while (work.goesOn) {
          yield;
        }
        return table(1);
      },
    };
    const street: Street<string> = (received) =>
      received.has('drawn')
        ? { kind: 'result', result: 'sure' }
        : { kind: 'compute', works: [drawn], sofar: () => 'so far' };
    return { street, finish: () => (work.goesOn = false) };
  }
  const slices: Host = { ...nothingToAsk, sliceMs: 0, patienceMs: 1 };

  it('says what holds already, and all of it afterwards', async () => {
    const { street, finish } = slowStreet();
    const told: unknown[] = [];
    await lastValueFrom(
      walk(street, slices).pipe(
        tap((each) => {
          told.push(each);
          finish();
        })
      )
    );
    expect(told).toEqual([
      { result: 'so far', isWhole: false },
      { result: 'sure', isWhole: true },
    ]);
  });

  it('says it once where it is quick', async () => {
    const { street, finish } = slowStreet();
    finish();
    const told = await lastValueFrom(walk(street, { ...slices, patienceMs: 1000 }).pipe(toArray()));
    expect(told).toEqual([{ result: 'sure', isWhole: true }]);
  });
});

describe('computing', () => {
  const street =
    (work: Work): Street<Columns | Problem | undefined> =>
    (received) =>
      received.has(work.id) ? { kind: 'result', result: received.get(work.id) } : { kind: 'compute', works: [work] };

  /** Each step takes 5 ms of an invented clock. */
  function longWork(steps: number) {
    const seen = { time: 0, steps: 0, longest: 0, since: 0 };
    const work: Work = {
      id: 'long',
      run: function* () {
        for (let step = 0; step < steps; step += 1) {
          seen.steps += 1;
          seen.time += 5;
          seen.longest = Math.max(seen.longest, seen.time - seen.since);
          yield;
        }
        return table(seen.steps);
      },
    };
    const breathe = (turn: () => void) => {
      seen.since = seen.time;
      setTimeout(turn);
    };
    return { seen, work, host: { ...nothingToAsk, breathe, clock: () => seen.time } };
  }

  it('breathes every few milliseconds', async () => {
    const { seen, work, host } = longWork(100);
    expect(numberIn((await firstValueFrom(walk(street(work), host))).result)).toBe(100);
    expect(seen.longest).toBeLessThanOrEqual(15);
  });

  it('stops when nobody waits any more', async () => {
    const { seen, work, host } = longWork(100);
    walk(street(work), host).subscribe().unsubscribe();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen.steps).toBeLessThan(5);
  });

  it('gives a problem where it fails', async () => {
    const work: Work = {
      id: 'failing',
      run: function* () {
        yield;
        throw new Problem('truncated', 'rows are missing');
      },
    };
    expect((await firstValueFrom(walk(street(work), nothingToAsk))).result).toMatchObject({ kind: 'truncated' });
  });
});
