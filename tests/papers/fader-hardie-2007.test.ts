import { figureError, sbg } from '../../src/stats';

/** Fader & Hardie 2007, J. Interact. Mark. 21(1), pp. 76-90: who is left of 1,000 "High End" customers after each year. */
const LEFT = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const YEARS = 7;
const renewals = {
  lost: LEFT.slice(1, YEARS + 1).map((left, year) => LEFT[year] - left),
  kept: LEFT.slice(1, YEARS + 1).map((left, year) => (year === YEARS - 1 ? left : 0)),
};

it.each([
  ['the usual start', undefined],
  ['far below', { alpha: 0.001, beta: 50 }],
  ['far above', { alpha: 90, beta: 0.1 }],
])('fits seven years from %s and foresees the twelfth', (_, start) => {
  const { parameters, logLikelihood, doubts } = sbg.fit(renewals, start)!;
  expect([parameters.alpha, parameters.beta].map((value) => value.toFixed(3))).toEqual(['0.668', '3.806']);
  expect(logLikelihood.toFixed(1)).toBe('-1611.2');
  expect(sbg.staying(parameters, 12).toFixed(4)).toBe('0.3780');
  expect(Math.abs(sbg.staying(parameters, 12) - LEFT[12] / 1000)).toBeLessThan(0.02);
  expect(doubts).toEqual([]);
});

it('starts from -2115.5 at (1, 1)', () => {
  expect(sbg.logLikelihood({ alpha: 1, beta: 1 }, renewals).toFixed(1)).toBe('-2115.5');
});

it('has the mean chance of leaving with its error', () => {
  const fit = sbg.fit(renewals)!;
  const share = ({ alpha, beta }: typeof fit.parameters) => alpha / (alpha + beta);
  expect(share(fit.parameters).toFixed(3)).toBe('0.149');
  // Who leaves in the first year alone would give this error; the years after sharpen it.
  const first = Math.sqrt((0.131 * 0.869) / 1000);
  expect(figureError(fit, share)! / first).toBeGreaterThan(0.5);
  expect(figureError(fit, share)! / first).toBeLessThan(1);
});

it('keeps more of those who stayed longer', () => {
  const shares = [1, 2, 3, 12].map((period) => sbg.renewing({ alpha: 0.668, beta: 3.806 }, period));
  expect(shares).toEqual([...shares].sort());
  expect(shares[0] * shares[1]).toBeCloseTo(sbg.staying({ alpha: 0.668, beta: 3.806 }, 2), 12);
});

it('gives null where nobody left, and doubts where everybody did', () => {
  expect(sbg.fit({ lost: [0, 0], kept: [0, 40] })).toBeNull();
  expect(sbg.fit({ lost: [], kept: [] })).toBeNull();
  const { doubts, parameters } = sbg.fit({ lost: [40], kept: [0] })!;
  expect(doubts.map(({ kind, of }) => `${kind} ${of}`)).toEqual(['undetermined alpha', 'undetermined beta']);
  expect(sbg.staying(parameters, 1)).toBeCloseTo(0, 6);
});

it('doubts a fit to customers who all leave after the same time', () => {
  const { doubts } = sbg.fit({ lost: [0, 0, 0, 500], kept: [0, 0, 0, 500] })!;
  expect(doubts.map(({ kind }) => kind)).toContain('misses-survival');
});

it('refuses customers of less than none', () => {
  expect(() => sbg.fit({ lost: [-1], kept: [0] })).toThrow(new RangeError('customers (-1) must be 0 or more'));
  expect(() => sbg.fit({ lost: [1, 2], kept: [0] })).toThrow('2 periods of losses but 1 of those kept');
});
