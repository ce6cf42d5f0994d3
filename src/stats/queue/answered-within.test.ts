import fc from 'fast-check';
import { allBusy, answeredWithin, type Line } from './answered-within';

describe('all agents busy, where nobody waits', () => {
  it.each([
    [0.0101, 1],
    [0.1526, 2],
    [1.361, 5],
    [4.461, 10],
    [12.03, 20],
    [37.9, 50],
    [84.06, 100],
  ])('is 1 % at %d Erlangs for %d agents, as in the tables of telephone engineers', (load, agents) => {
    expect(allBusy(load, agents)).toBeCloseTo(0.01, 4);
  });
});

describe('answered within so many seconds', () => {
  it.each([
    // 100 calls in half an hour of three minutes: Call Centre Helper, Erlang C with a worked example.
    { arrivals: 200 / 3600, handle: 180, agents: 14, seconds: 20, share: 0.888 },
    // 360 calls in half an hour of four minutes: Tanner, The Call Centre Equation, where 23.9 % wait.
    { arrivals: 0.2, handle: 240, agents: 55, seconds: 0, share: 0.761 },
  ])('is $share of $arrivals a second with $agents agents, as published', ({ share, seconds, ...line }) => {
    expect(answeredWithin({ ...line, patience: null }, seconds)).toBeCloseTo(share, 3);
  });

  it('loses 3.1 % of 48 calls a minute of one minute with 50 agents and a patience of two, as published', () => {
    // Garnett, Mandelbaum & Reiman 2002.
    const line = { arrivals: 48 / 60, handle: 60, agents: 50, patience: 120 };
    expect(1 - answeredWithin(line, 1e6)!).toBeCloseTo(0.031, 3);
  });

  it('is what a long, obvious count of states gives', () => {
    for (const line of [
      { arrivals: 0.05, handle: 200, agents: 9, patience: 90 },
      { arrivals: 0.05, handle: 200, agents: 12, patience: 300 },
      { arrivals: 0.004, handle: 300, agents: 1, patience: 60 },
    ]) {
      expect(answeredWithin(line, 20)).toBeCloseTo(counted(line, 20), 4);
    }
  });

  it('comes to that of customers who wait for ever, the longer they would', () => {
    const line = { arrivals: 200 / 3600, handle: 180, agents: 12 };
    const endless = answeredWithin({ ...line, patience: null }, 20)!;
    expect(answeredWithin({ ...line, patience: 1e7 }, 20)).toBeCloseTo(endless, 3);
  });

  it('never falls with one more agent, and stays a share', () => {
    const lines = fc.record({
      arrivals: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
      handle: fc.double({ min: 20, max: 1200, noNaN: true }),
      agents: fc.integer({ min: 0, max: 150 }),
      patience: fc.option(fc.double({ min: 10, max: 3600, noNaN: true })),
    });
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 300 }), (line, seconds) => {
        const share = answeredWithin(line, seconds)!;
        const more = answeredWithin({ ...line, agents: line.agents + 1 }, seconds)!;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1 + 1e-9);
        expect(more).toBeGreaterThanOrEqual(share - 1e-9);
      })
    );
  });

  it('is null where nobody comes, and 0 where nobody works or a line without end grows', () => {
    const line = { arrivals: 0.1, handle: 100, agents: 10, patience: null };
    expect(answeredWithin({ ...line, arrivals: 0 }, 20)).toBeNull();
    expect(answeredWithin({ ...line, agents: 0 }, 20)).toBe(0);
    expect(answeredWithin(line, 20)).toBe(0);
  });
});

/** Waiting customers one by one: how likely each number of them is, and by small steps in time how one with so many ahead fares. */
function counted({ arrivals, handle, agents, patience }: Line, seconds: number): number {
  const states = Array.from({ length: agents + 60 }, (_, count) => count);
  const weights: number[] = [1];
  for (const count of states.slice(1)) {
    const leaving = Math.min(count, agents) / handle + Math.max(0, count - agents) / patience!;
    weights.push((weights[count - 1] * arrivals) / leaving);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return states.reduce(
    (sum, count) =>
      sum + (weights[count] / total) * answeredFrom(count, { handle, agents, patience: patience! }, seconds),
    0
  );
}

/** Chances of a customer who finds so many before them, by fine steps: one served, one ahead who leaves, or the customer who does. */
function answeredFrom(
  count: number,
  { handle, agents, patience }: Omit<Line, 'arrivals' | 'patience'> & { patience: number },
  seconds: number
): number {
  if (count < agents) {
    return 1;
  }
  const step = 0.02;
  let places = Array.from({ length: count - agents + 1 }, (_, ahead): number => (ahead === count - agents ? 1 : 0));
  let answered = 0;
  for (let at = 0; at < seconds - step / 2; at += step) {
    const next = places.map((chance, ahead) => chance * (1 - step * (agents / handle + (ahead + 1) / patience)));
    answered += places[0] * step * (agents / handle);
    for (let ahead = 1; ahead < places.length; ahead += 1) {
      next[ahead - 1] += places[ahead] * step * (agents / handle + ahead / patience);
    }
    places = next;
  }
  return answered;
}
