import type { EntityMapping, Request } from '../../src/model';
import { places } from './odd-files.testkit';
import type { TextRow } from './odd-files.testkit';

const event = (time: string, call: string, queue: string, what: string, more: Partial<TextRow> = {}): TextRow => ({
  no: '',
  time: `2026-03-10T${time}Z`,
  call,
  queue,
  what,
  data1: null,
  data2: null,
  ...more,
});

/** In the order of the list, whatever the clock says. */
const numbered = (events: readonly TextRow[]) => events.map((each, index) => ({ ...each, no: String(100 + index) }));

const events: EntityMapping = {
  source: 'files',
  table: 'odd',
  rows: { by: ['call', 'queue'], starts: { column: 'what', in: ['ENTER'] }, order: ['time', 'no'] },
  fields: {
    id: { column: 'no', when: { column: 'what', in: ['ENTER'] } },
    chain_id: { column: 'call' },
    started_at: { column: 'time', as: 'iso', when: { column: 'what', in: ['ENTER'] } },
    queue: { column: 'queue' },
    wait_s: {
      from: [
        { column: 'data1', when: { column: 'what', in: ['CONNECT'] } },
        { column: 'data2', when: { column: 'what', in: ['ABANDON'] } },
      ],
    },
    first_agent: { column: 'data2', when: { column: 'what', in: ['RING'] }, title: 'First rung' },
    agent: { column: 'data2', when: { column: 'what', in: ['RING'] }, take: 'last' },
    outcome: { column: 'what', take: 'last', title: 'Outcome' },
    handled: { formula: "outcome = 'DONE'" },
    abandoned: { formula: "outcome = 'ABANDON'" },
    next_enters: { column: 'time', as: 'iso', take: 'next', title: 'Enters again' },
  },
};

const own = (name: string, formula: string) => ({ name, entity: 'contact', formula });
const FIGURES = [
  own('legs', 'count()'),
  own('calls', 'count_distinct(chain_id)'),
  own('wait', 'sum(wait_s)'),
  own('again', 'sum(next_enters - started_at)'),
];

type Asked = Partial<Request>;

/** For each place, its groups with the four figures, and what it has to say. */
async function figures(rows: readonly TextRow[], mapping: EntityMapping, asked: Asked = {}) {
  return Promise.all(
    places.map(async ({ name, answer }) => {
      const result = await answer(rows, mapping, { metrics: FIGURES, ...asked });
      const found = result.rows.map(({ group, values }) => [...group, ...values.map(({ value }) => value)]);
      return [name, found, result.problems.map((problem) => problem.toLine())];
    })
  );
}

const everywhere = (found: unknown[], problems: string[] = []) => places.map(({ name }) => [name, found, problems]);

describe('events folded into one row each', () => {
  const requeued = numbered([
    event('09:00:00', 'A', 'sales', 'ENTER'),
    event('09:00:10', 'A', 'sales', 'RING', { data2: 'ann' }),
    event('09:00:20', 'A', 'sales', 'RING', { data2: 'bob' }),
    event('09:00:25', 'A', 'sales', 'CONNECT', { data1: '25', data2: 'bob' }),
    event('09:05:00', 'A', 'sales', 'DONE'),
    event('09:06:00', 'A', 'sales', 'ENTER'),
    event('09:06:40', 'A', 'sales', 'ABANDON', { data1: '1', data2: '40' }),
  ]);

  it('make two legs of a call that enters the same queue twice, each with its own values', async () => {
    const groupBy = ['outcome', 'first_agent', 'agent'];
    expect(await figures(requeued, events, { groupBy })).toEqual(
      everywhere([
        ['ABANDON', null, null, 1, 1, 40, null],
        ['DONE', 'ann', 'bob', 1, 1, 25, 360],
      ])
    );
  });

  it('are put in order first: a source may give them in any', async () => {
    const groupBy = ['outcome', 'first_agent', 'agent'];
    expect(await figures([...requeued].reverse(), events, { groupBy })).toEqual(
      await figures(requeued, events, { groupBy })
    );
  });

  it('of one instant stand in the order of the next column', async () => {
    const rows = numbered([
      event('09:00:00', 'A', 'sales', 'ENTER'),
      event('09:00:00', 'A', 'sales', 'CONNECT', { data1: '0' }),
      event('09:00:00', 'A', 'sales', 'DONE'),
      event('09:00:00', 'A', 'sales', 'ENTER'),
      event('09:00:00', 'A', 'sales', 'ABANDON', { data2: '3' }),
    ]);
    expect(await figures(rows, events, { groupBy: ['outcome'] })).toEqual(
      everywhere([
        ['ABANDON', 1, 1, 3, null],
        ['DONE', 1, 1, 0, 0],
      ])
    );
  });

  it('of one call in two queues are two legs of one contact', async () => {
    const rows = numbered([
      event('09:00:00', 'A', 'sales', 'ENTER'),
      event('09:00:30', 'A', 'sales', 'TIMEOUT'),
      event('09:00:31', 'A', 'help', 'ENTER'),
      event('09:01:00', 'A', 'help', 'ABANDON', { data2: '29' }),
    ]);
    expect(await figures(rows, events)).toEqual(everywhere([[2, 1, 29, null]]));
    expect(await figures(rows, events, { groupBy: ['queue'] })).toEqual(
      everywhere([
        ['help', 1, 1, 29, null],
        ['sales', 1, 1, null, null],
      ])
    );
  });

  it('leave out events before the first start, of no call, or of another spelling', async () => {
    const rows = numbered([
      event('08:59:00', 'A', 'sales', 'ABANDON', { data2: '999' }),
      event('09:00:00', 'A', 'sales', 'enter'),
      event('09:00:00', 'A', 'sales', 'ENTER'),
      event('09:00:05', 'A', 'sales', 'ABANDON', { data2: '5' }),
      { ...event('09:01:00', 'A', 'sales', 'ENTER'), call: null },
      event('09:02:00', 'a', 'sales', 'ABANDON', { data2: '7' }),
    ]);
    expect(await figures(rows, events)).toEqual(everywhere([[1, 1, 5, null]]));
  });

  it('belong to the period in which their leg started, though they end in the next', async () => {
    const rows = numbered([
      event('23:59:50', 'A', 'sales', 'ENTER'),
      { ...event('', 'A', 'sales', 'ABANDON', { data2: '600' }), time: '2026-03-11T00:09:50Z' },
    ]);
    const day = (from: string, to: string) => ({ period: { from: Date.parse(from), to: Date.parse(to) } });
    expect(await figures(rows, events, day('2026-03-10T00:00Z', '2026-03-11T00:00Z'))).toEqual(
      everywhere([[1, 1, 600, null]])
    );
    expect(
      (await figures(rows, events, day('2026-03-11T00:00Z', '2026-03-12T00:00Z'))).map(([, found]) => found)
    ).toEqual(places.map(() => [[0, 0, null, null]]));
  });

  it('that are alike in "by" are one row where nothing starts another', async () => {
    const whole = { ...events, rows: { by: ['call'], order: ['time', 'no'] } };
    const { next_enters: _, ...fields } = events.fields;
    const metrics = FIGURES.slice(0, 3);
    expect(await figures(requeued, { ...whole, fields }, { metrics })).toEqual(everywhere([[1, 1, 25]]));
  });

  it('tell which of their columns is not there', async () => {
    const fields = { ...events.fields, talk_s: { column: 'nowhere', when: { column: 'what', in: ['DONE'] } } };
    for (const { check } of places) {
      const [said] = await check(requeued, { ...events, fields });
      expect(said).toMatch(/^talk_s\/(nowhere|nowhere_of_talk_s): .*nowhere/);
    }
  });

  it.each<[string, Partial<EntityMapping>, RegExp]>([
    ['rows and latest', { latest: { by: 'no', of: 'time' } }, /"rows" and "latest" stand together/],
    ['rows without order', { rows: { by: ['call'], order: [] } }, /"rows" names no columns/],
    ['when without rows', { rows: undefined }, /choose among rows that are folded/],
    ['next without starts', { rows: { by: ['call'], order: ['time'] } }, /take: next is of the row that starts next/],
    ['an empty list of ways', { fields: { ...events.fields, wait_s: { from: [] } } }, /"from" stands instead of/],
  ])('refuse %s', async (_, more, words) => {
    const { rows, problems } = await places[0].answer(requeued, { ...events, ...more }, { metrics: FIGURES });
    expect(rows).toEqual([]);
    expect(problems[0].message).toMatch(words);
  });
});

describe('the newest of several deliveries', () => {
  const record = (id: string | null, version: string, wait: string | null, agent = 'ann'): TextRow => ({
    id,
    version: `2026-03-10T${version}Z`,
    time: '2026-03-10T09:00:00Z',
    wait,
    agent,
  });
  const records: EntityMapping = {
    source: 'files',
    table: 'odd',
    latest: { by: 'id', of: 'version' },
    fields: {
      id: { column: 'id' },
      started_at: { column: 'time', as: 'iso' },
      wait_s: { column: 'wait' },
      agent: { column: 'agent' },
    },
  };
  const metrics = [own('rows', 'count()'), own('wait', 'sum(wait_s)')];

  it('counts, wherever it stands', async () => {
    const rows = [
      record('1', '10:00', '5'),
      record('1', '12:00', '7'),
      record('1', '11:00', '6'),
      record('2', '10:00', '1'),
    ];
    expect(await figures(rows, records, { metrics })).toEqual(everywhere([[2, 8]]));
  });

  it('loses what only an older one knew', async () => {
    const rows = [record('1', '10:00', '5'), record('1', '12:00', null)];
    expect(await figures(rows, records, { metrics })).toEqual(everywhere([[1, null]]));
  });

  it('is one row with the greatest of each value where several are equally new, in whatever order they come', async () => {
    const rows = [
      record('1', '10:00', '5', 'bob'),
      record('1', '10:00', '17', 'ann'),
      record('1', '10:00', null, 'Cas'),
    ];
    const found = everywhere([['bob', 1, 17]]);
    expect(await figures(rows, records, { metrics, groupBy: ['agent'] })).toEqual(found);
    expect(await figures([...rows].reverse(), records, { metrics, groupBy: ['agent'] })).toEqual(found);
  });

  it('is of rows that have a name', async () => {
    const rows = [record(null, '10:00', '5'), record(null, '11:00', '6'), record('1', '10:00', '1')];
    expect(await figures(rows, records, { metrics })).toEqual(everywhere([[1, 1]]));
  });

  it('without "latest" all count, and a check says how many too many', async () => {
    const rows = [
      record('1', '10:00', '5'),
      record('1', '12:00', '7'),
      record('1', '11:00', '6'),
      record('2', '10:00', '1'),
    ];
    const { latest: _, ...plain } = records;
    expect(await figures(rows, plain, { metrics })).toEqual(everywhere([[4, 19]]));
    for (const { check } of places) {
      expect(await check(rows, plain)).toEqual([
        'id/id: 2 rows bear an id that another row has: each counts for itself.',
      ]);
      expect(await check(rows, records)).toEqual([]);
    }
  });
});
