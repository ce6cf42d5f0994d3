import fc from 'fast-check';

import { factorParts } from './lmdi';
import { rateAndMix } from './bennet';

const part = fc.record({ volume: fc.integer({ min: 0, max: 500 }), amount: fc.integer({ min: -500, max: 900 }) });
const parts = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 });
const total = (list: ReadonlyArray<{ volume: number; amount: number }>) =>
  list.reduce((sum, each) => sum + each.amount, 0) / list.reduce((sum, each) => sum + each.volume, 0);
/** What groups without volume have, they have nothing of. */
const clean = (each: { volume: number; amount: number }) => (each.volume > 0 ? each : { volume: 0, amount: 0 });

describe('rate and mix', () => {
  it('add up to the change, whatever the groups', () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const before = pairs.map(([each]) => clean(each));
        const after = pairs.map(([, each]) => clean(each));
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
        const before = pairs.map(([each]) => clean(each));
        const after = pairs.map(([, each]) => clean(each));
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

  it('are null where one side has no volume', () => {
    expect(rateAndMix([{ volume: 0, amount: 0 }], [{ volume: 1, amount: 1 }])).toBeNull();
  });
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
