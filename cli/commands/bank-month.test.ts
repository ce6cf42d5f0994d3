import { fileWith, typed } from '../terminal.testkit';

/** Made-up calls in the columns of the bank's file, one for each of its oddities (docs/bank-month.md). */
const BANK = `vru+line	call_id	customer_id	priority	type	date	vru_entry	vru_exit	vru_time	q_start	q_exit	q_time	outcome	ser_start	ser_exit	ser_time	server
AA0101	1	0	0	PS	990201	9:00:00	9:00:10	10	0:00:00	0:00:00	0	AGENT	9:00:09	9:02:09	120	DINA
AA0101	2	77	2	PS	990201	9:05:00	9:05:10	10	9:05:10	9:05:40	30	AGENT	9:05:40	9:06:40	60	NO_SERVER
AA0102	2	77	2	NE	990201	9:30:00	9:30:10	10	9:30:10	9:30:25	15	HANG	0:00:00	0:00:00	0	NO_SERVER
AA0102	3	78	1	PS	990201	9:31:00	9:31:10	10	0:00:00	0:00:00	0	HANG	0:00:00	0:00:00	0	NO_SERVER
AA0102	4	0	0	PS	990201	9:32:00	9:32:00	0	9:32:00	9:32:09	9	PHANTOM	0:00:00	0:00:00	0	NO_SERVER
AA0103	5	79	0	PS	990228	23:59:30	23:59:20	-10	0:00:00	0:00:00	0	AGENT	23:59:40	0:01:40	120	DINA
`;
const mapping = 'docs/bank-month.mapping.json';
const calls = fileWith('bank.tsv', BANK);

it('reads the odd file as it is', async () => {
  const request = fileWith('bank-request.json', {
    version: 1,
    answer: 'metrics',
    metrics: ['contacts', 'service_level', 'abandon_rate', 'handle_time'].map((metric) => ({ metric })),
    groupBy: ['agent'],
    period: { from: '1999-02-01', to: '1999-03-01' },
    zone: 'Asia/Jerusalem',
  });
  const { code, out } = await typed('answer', '--rows', `contact=${calls}`, '--mapping', mapping, '--request', request);
  const rows = JSON.parse(out).rows as Array<{ group: string[]; values: Array<{ value: number | null }> }>;
  expect(rows.map(({ group, values }) => [group[0], ...values.map(({ value }) => value)])).toEqual([
    ['DINA', 2, 1, 0, 120],
    [null, 2, 0, 0.5, 60],
  ]);
  expect(code).toBe(0);
});

it('says what the file holds and what it cannot say', async () => {
  const { code, out } = await typed('check', '--rows', `contact=${calls}`, '--mapping', mapping);
  expect(out).toContain('contact in bank.tsv: 5 rows, 1999-02-01 07:00 to 1999-02-28 21:59 UTC');
  expect(out).toContain('In 1 row ivr_s is negative');
  expect(out).toContain(
    '1 metric needs contact.transferred: transfer_rate, because a transfer inside the bank is not in the file.'
  );
  expect(code).toBe(0);
});
