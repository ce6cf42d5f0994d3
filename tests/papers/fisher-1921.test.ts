import { correlationChance, correlationInterval } from '../../src/stats/linkage/correlation';

describe('the interval of a correlation (Fisher 1921)', () => {
  it('holds 0.121 to 0.752 for 0.5 among 24 pairs', () => {
    const { low, high } = correlationInterval({ r: 0.5, n: 24 })!;
    expect(low).toBeCloseTo(0.121, 3);
    expect(high).toBeCloseTo(0.752, 3);
  });

  it('touches 0 where the chance is 5 %', () => {
    const r = Math.tanh(1.959963984540054 / Math.sqrt(21));
    expect(correlationInterval({ r, n: 24 })!.low).toBeCloseTo(0, 12);
    expect(correlationChance({ r, n: 24 })).toBeCloseTo(0.05, 6);
    expect(correlationChance({ r: -r, n: 24 })).toBeCloseTo(0.05, 6);
  });

  it('gives null where three pairs or a line say nothing about it', () => {
    expect(correlationInterval({ r: 0.5, n: 3 })).toBeNull();
    expect(correlationInterval({ r: 1, n: 30 })).toBeNull();
    expect(correlationChance({ r: NaN, n: 30 })).toBeNull();
  });
});
