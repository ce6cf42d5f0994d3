import { demandZone } from './zone';

it.each([
  ['Europe/Berlln', 'Did you mean Europe/Berlin? '],
  ['europe london', 'Did you mean Europe/London? '],
  ['Kathmandu', 'Did you mean Asia/Kat'],
  ['UCT+', 'Did you mean UTC? '],
  ['nowhere at all', 'Use an IANA name'],
])('names the zone that "%s" may mean', (zone, hint) => {
  expect(() => demandZone(zone)).toThrow(
    expect.objectContaining({
      message: `There is no time zone "${zone}".`,
      hint: expect.stringMatching(new RegExp(`^${hint.replace('?', '[?]')}`)),
    })
  );
});

it.each(['UTC', 'Europe/London', 'Asia/Kathmandu'])('knows %s', (zone) => {
  expect(() => demandZone(zone)).not.toThrow();
});
