import { durationText } from './durations';

it.each([
  [0, '0 s'],
  [4.71, '4.7 s'],
  [59.6, '1 m'],
  [60, '1 m'],
  [312, '5 m 12 s'],
  [3599.7, '1 h'],
  [7500, '2 h 5 m'],
  [97_200, '1 d 3 h'],
  [-45, '−45 s'],
])('says %d seconds as %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
