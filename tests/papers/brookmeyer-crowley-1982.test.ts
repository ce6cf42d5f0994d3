import { eventsOf, medianTime, productLimit, restrictedMean } from '../../src/stats';

/** Weeks of remission of Freireich et al. 1963, Blood 21, pp. 699-716, as in Kaplan & Meier's own line of textbooks. */
const ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

/** Days without relapse after a transplant for acute lymphoblastic leukaemia: Klein & Moeschberger 2003, Survival Analysis, 2nd ed., pp. 96-97. */
const RELAPSED = [
  ...[1, 55, 74, 86, 104, 107, 109, 110, 122, 122, 129, 172, 192, 194, 230, 276, 332, 383, 418, 466, 487, 526, 609],
  662,
];
const WELL = [226, 530, 996, 1111, 1167, 1182, 1199, 1330, 1377, 1433, 1462, 1496, 1602, 2081];

const lives = (ended: readonly number[], censored: readonly number[] = []) =>
  eventsOf({ until: [...ended, ...censored], ended: [...ended.map(() => true), ...censored.map(() => false)] });
const [treated, untreated, transplanted] = [lives(ENDED, CENSORED), lives(PLACEBO), lives(RELAPSED, WELL)];

/** By the interval of Brookmeyer & Crowley 1982, Biometrics 38, pp. 29-41, on the log-log scale, as PROC LIFETEST of SAS prints it by default. */
it.each([
  ['remission under treatment', treated, { value: 23, low: 13, high: null }],
  ['remission without', untreated, { value: 8, low: 4, high: 11 }],
  ['life after a transplant', transplanted, { value: 418, low: 192, high: null }],
])('gives the published median of %s and its interval', (_, events, published) => {
  expect(medianTime(productLimit(events))).toEqual(published);
});

/** Klein & Moeschberger 2003, pp. 118-119: 23.287 weeks of 35, with a standard error of 2.827. */
it('gives the published mean of the first 35 weeks', () => {
  const { value, error } = restrictedMean(treated, 35)!;
  expect([value.toFixed(3), error.toFixed(3)]).toEqual(['23.287', '2.827']);
});
