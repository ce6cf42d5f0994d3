import fc from 'fast-check';

import { chainProduct } from './chain-product';
import type { KnownShare } from './chain-product';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const known: fc.Arbitrary<KnownShare> = fc.tuple(share, share, share).map((each) => {
  const [low, middle, high] = [...each].sort((left, right) => left - right);
  return { share: middle, low, high };
});
const chain = fc.array(known, { minLength: 1, maxLength: 12 });

it('is that of ten steps of which each works in 95 of 100', () => {
  const step = { share: 0.95, low: 0.93, high: 0.96 };
  expect(chainProduct(new Array(10).fill(step))!.share).toBeCloseTo(0.599, 3);
});

it('is no better than the weakest part, and lies within its own limits', () => {
  fc.assert(
    fc.property(chain, (parts) => {
      const product = chainProduct(parts)!;
      expect(product.share).toBeLessThanOrEqual(Math.min(...parts.map((part) => part.share)));
      expect(product.low).toBeLessThanOrEqual(product.share * (1 + 1e-12));
      expect(product.high).toBeGreaterThanOrEqual(product.share * (1 - 1e-12));
      expect([product.low, product.high].every((limit) => limit >= 0 && limit <= 1)).toBe(true);
    })
  );
});

it('is the same in whatever order the parts stand', () => {
  fc.assert(
    fc.property(chain, (parts) => {
      const [one, other] = [chainProduct(parts)!, chainProduct([...parts].reverse())!];
      expect(other.share).toBeCloseTo(one.share, 12);
      expect(other.low).toBeCloseTo(one.low, 12);
      expect(other.high).toBeCloseTo(one.high, 12);
    })
  );
});

it('has the limits of its one part, and an upper limit even where nobody got through', () => {
  expect(chainProduct([{ share: 0.5, low: 0.4, high: 0.6 }])!.low).toBeCloseTo(0.4, 12);
  expect(
    chainProduct([
      { share: 0, low: 0, high: 0.1 },
      { share: 0.5, low: 0.4, high: 0.6 },
    ])
  ).toEqual({
    ...{ share: 0, low: 0, high: 0.05 },
  });
});

it('gives null for a chain without parts', () => {
  expect(chainProduct([])).toBeNull();
});
