import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MetricsResult, Request } from '../../src/model';
import { CONTACTS_TOLD, placesFor, TOLD } from './bank.testkit';
import type { Place } from './bank.testkit';

const HEAD =
  'vru+line	call_id	customer_id	priority	type	date	vru_entry	vru_exit	vru_time	q_start	q_exit	q_time	outcome	ser_start	ser_exit	ser_time	server';

/** Made-up calls with the oddities of the bank's file: phantoms, waits of nothing, hours of one digit, a day's last minute. */
const CALLS = Array.from({ length: 600 }, (_, index) => {
  const outcome = index % 40 === 0 ? 'PHANTOM' : index % 7 === 0 ? 'HANG' : 'AGENT';
  const wait = index % 3 === 0 ? 0 : (index * 37) % 95;
  const talk = outcome === 'AGENT' ? 20 + ((index * 53) % 400) : 0;
  const minute = String((index * 7) % 60).padStart(2, '0');
  const time = index % 50 === 0 ? '23:59:59' : `${7 + ((index * 11) % 16)}:${minute}:30`;
  const date = `9902${String(1 + ((index * 5) % 28)).padStart(2, '0')}`;
  const [type, server] = [['PS', 'NE', 'PE'][index % 3], outcome === 'AGENT' ? 'DINA' : 'NO_SERVER'];
  const queue = ['0:00:00', '0:00:00', wait];
  return ['AA01', index, index % 2, 0, type, date, time, time, 5, ...queue, outcome, time, time, talk, server].join(
    '\t'
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bank-month-'));
  writeFileSync(join(folder, 'calls.tsv'), `${[HEAD, ...CALLS].join('\r\n')}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const QUESTIONS: ReadonlyArray<[string, Partial<Request>, number]> = [
  ['in total', {}, 1],
  ['by intent', { groupBy: ['intent'] }, 3],
  ['by half hour', { grain: '30m' }, 100],
  ['by day', { grain: 'day' }, 20],
  ['by week and intent', { grain: 'week', groupBy: ['intent'] }, 10],
];

function figuresOf({ rows, problems }: MetricsResult) {
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.toLine())).toEqual([]);
  return rows
    .filter(({ values }) => values.some(({ denominator, value }) => (denominator ?? value ?? 0) > 0))
    .map(({ group, bucket, values }) => [group, bucket, values.map(({ value, denominator }) => [value, denominator])]);
}

const total = async (place: Place) => (await place.answer('calls', {})).rows[0].values;

function theSameBothWays(file: () => string, minutes: number): void {
  let [places, close]: [Place[], () => Promise<unknown>] = [[], async () => undefined];
  beforeAll(async () => {
    ({ places, close } = await placesFor(file()));
  }, minutes * 60_000);
  afterAll(() => close());

  it.each(QUESTIONS)(
    'gives the same figures from calls and from half hours, in the browser and in every database, %s',
    async (_, question, atLeast) => {
      const expected = figuresOf(await places[0].answer('calls', question));
      expect(expected.length).toBeGreaterThanOrEqual(atLeast);
      for (const place of places) {
        expect([place.name, 'calls', figuresOf(await place.answer('calls', question))]).toEqual([
          place.name,
          'calls',
          expected,
        ]);
        expect([place.name, 'half hours', figuresOf(await place.answer('halfHours', question))]).toEqual([
          place.name,
          'half hours',
          expected,
        ]);
      }
    },
    minutes * 60_000
  );

  it('has something to say of every metric', async () => {
    expect((await total(places[0])).map(({ value }) => value)).not.toContain(null);
  });
}

describe('made-up calls in the columns of the bank', () => {
  theSameBothWays(() => join(folder, 'calls.tsv'), 2);
});

const { BOARDROOM_BANK_MONTH: real } = process.env;

if (real === undefined) {
  it.skip("the bank's own month: set BOARDROOM_BANK_MONTH to your copy of the file (docs/bank-month.md)", () =>
    undefined);
} else {
  describe("the bank's own month", () => {
    theSameBothWays(() => real, 5);

    it('comes out as the page says', async () => {
      const { places, close } = await placesFor(real);
      const values = await total(places[0]);
      await close();
      const rates = values.slice(0, 7);
      expect(rates.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(TOLD.slice(0, 7));
      expect(values[7].value).toBe(CONTACTS_TOLD);
    }, 300_000);
  });
}
