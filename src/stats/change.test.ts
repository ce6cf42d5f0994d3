import fc from 'fast-check';

import { chainMoves, factorParts } from './lmdi';
import { rateAndMix, ratesDrawn } from './bennet';
import { chanceOf } from './chance-of';

const part = fc.record({ volume: fc.integer({ min: 0, max: 500 }), amount: fc.integer({ min: -500, max: 900 }) });
const parts = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 });
const total = (list: ReadonlyArray<{ volume: number; amount: number }>) =>
  list.reduce((sum, each) => sum + each.amount, 0) / list.reduce((sum, each) => sum + each.volume, 0);

describe('rate and mix', () => {
  it('add up to the change, whatever the groups', () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const before = pairs.map(([each]) => each);
        const after = pairs.map(([, each]) => each);
        const moved = rateAndMix(before, after);
        fc.pre(moved !== null);
        const sum = moved.reduce((added, { rate, mix }) => added + rate + mix, 0);
        expect(sum).toBeCloseTo(total(after) - total(before), 8);
      })
    );
  });

  it('are zero where nothing changed, and change sides when time runs backwards', () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const before = pairs.map(([each]) => each);
        const after = pairs.map(([, each]) => each);
        const forth = rateAndMix(before, after);
        const back = rateAndMix(after, before);
        fc.pre(forth !== null && back !== null);
        forth.forEach(({ rate, mix }, index) => {
          expect(rate + back[index].rate).toBeCloseTo(0, 8);
          expect(mix + back[index].mix).toBeCloseTo(0, 8);
        });
        rateAndMix(before, before)!.forEach(({ rate, mix }) => expect([rate + 0, mix + 0]).toEqual([0, 0]));
      })
    );
  });

  it('call a group that came new all mix, for it had no rate to change', () => {
    const [old, fresh] = rateAndMix(
      [
        { volume: 10, amount: 5 },
        { volume: 0, amount: 0 },
      ],
      [
        { volume: 10, amount: 5 },
        { volume: 10, amount: 9 },
      ]
    )!;
    expect([old.rate, fresh.rate]).toEqual([0, 0]);
    expect(old.mix + fresh.mix).toBeCloseTo(0.2, 12);
  });

  it('call an amount without volume all mix: it moved the whole, and has no rate', () => {
    const [own, passedOn] = rateAndMix(
      [
        { volume: 10, amount: 50 },
        { volume: 0, amount: 10 },
      ],
      [
        { volume: 10, amount: 50 },
        { volume: 0, amount: 30 },
      ]
    )!;
    expect([own.rate, own.mix + 0, passedOn.rate]).toEqual([0, 0, 0]);
    expect(passedOn.mix).toBeCloseTo(2, 12);
  });

  it('are null where one side has no volume', () => {
    expect(rateAndMix([{ volume: 0, amount: 0 }], [{ volume: 1, amount: 1 }])).toBeNull();
  });
});

it('draws what all rates did as the clear way does, draw by draw', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), (draws) => {
      const size = Math.min(...draws.map(({ length }) => length));
      const pairs = draws.map((draw) => draw.slice(0, size));
      const column = (group: number, side: 0 | 1) => ({
        volume: Float64Array.from(pairs, (draw) => draw[group][side].volume),
        amount: Float64Array.from(pairs, (draw) => draw[group][side].amount),
      });
      const groups = Array.from({ length: size }, (_, group) => ({ before: column(group, 0), now: column(group, 1) }));
      ratesDrawn(groups, draws.length).forEach((rate, draw) => {
        const [before, now] = [0, 1].map((side) => pairs[draw].map((pair) => pair[side]));
        const clear = rateAndMix(before, now)?.reduce((sum, each) => sum + each.rate, 0) ?? NaN;
        expect(rate).toEqual(Number.isNaN(clear) ? NaN : expect.closeTo(clear, 9));
      });
    })
  );
});

it('gives the chance of a figure as Student has it, and null without a variance', () => {
  expect(chanceOf(-2.228, { variance: 1, degrees: 10 })).toBeCloseTo(0.05, 4);
  expect(chanceOf(3, { variance: 0, degrees: 10 })).toBeNull();
});

it('splits a product so that its factors add up to the change, also where hardly anything changed', () => {
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  const near = fc.tuple(factor, fc.constantFrom(1, 1 + 1e-9, 1.3)).map(([one, times]) => [one, one * times]);
  fc.assert(
    fc.property(fc.array(fc.array(near, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (groups) => {
      const [before, after] = [0, 1].map((side) => groups.map((factors) => factors.map((each) => each[side])));
      const product = (side: number[][]) =>
        side.reduce((sum, factors) => sum + factors.reduce((each, next) => each * next, 1), 0);
      const sum = factorParts(before, after)!.reduce((added, each) => added + each, 0);
      expect(sum).toBeCloseTo(product(after) - product(before), 5);
    })
  );
});

describe('a chain', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true }));
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  const chains = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })).chain(([parts, factors]) => {
    const chain = fc.record({
      parts: fc.array(amount, { minLength: parts, maxLength: parts }),
      factors: fc.array(factor, { minLength: factors, maxLength: factors }),
    });
    return fc.tuple(chain, chain);
  });
  const comesTo = ({ parts, factors }: { parts: number[]; factors: number[] }) =>
    parts.reduce((sum, part) => sum + part, 0) * factors.reduce((times, each) => times * each, 1);
  const all = ({ parts, factors }: { parts: number[]; factors: number[] }) => [...parts, ...factors];

  it('moves by steps that add up to the last digit, parts of nothing too', () => {
    fc.assert(
      fc.property(chains, ([before, after]) => {
        const steps = all(chainMoves(before, after)!);
        const off = steps.reduce((sum, step) => sum + step, 0) - (comesTo(after) - comesTo(before));
        const size = Math.max(comesTo(before), comesTo(after), ...steps.map(Math.abs), 1e-300);
        expect(Math.abs(off)).toBeLessThanOrEqual(1e-12 * size);
      })
    );
  });

  it('turns around when time does, and stands still when nothing moves', () => {
    fc.assert(
      fc.property(chains, ([before, after]) => {
        const [forth, back] = [all(chainMoves(before, after)!), all(chainMoves(after, before)!)];
        const size = Math.max(comesTo(before), comesTo(after), ...forth.map(Math.abs));
        forth.forEach((step, index) => expect(Math.abs(step + back[index])).toBeLessThanOrEqual(1e-12 * size));
        all(chainMoves(before, before)!).forEach((step) => expect(Math.abs(step)).toBe(0));
      })
    );
  });

  it('is nothing but differences where no factor is shared', () => {
    expect(chainMoves({ parts: [300, 20, 0], factors: [] }, { parts: [240, 0, 30], factors: [] })!.parts).toEqual(
      [-60, -20, 30].map((each) => expect.closeTo(each, 12))
    );
  });

  it('gives null where a part is negative or a factor is zero', () => {
    const whole = { parts: [1], factors: [1] };
    expect(chainMoves({ parts: [-1], factors: [1] }, whole)).toBeNull();
    expect(chainMoves(whole, { parts: [1], factors: [0] })).toBeNull();
  });
});
