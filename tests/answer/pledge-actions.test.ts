import { runStreet, street } from '../../src/answer';
import { Problem } from '../../src/model';
import type { ClimateResult, Columns, Definitions, NotedAction, Request } from '../../src/model';

import { at, call, columnsOf, contact, definitionsFor, MONTH } from './calls.testkit';

/** What the house said and did, one value a row and column. */
const table = (columns: Readonly<Record<string, readonly unknown[]>>): Columns => ({
  length: Object.values(columns)[0].length,
  columns: Object.entries(columns).map(([name, values]) => ({ name, values })),
});

const PLEDGES = table({
  id: ['all', 'blue'],
  metric: ['abandon_rate', 'abandon_rate'],
  operator: ['at most', 'at most'],
  target: [0.1, 0.1],
  team: [null, 'blue'],
  since: [at('01T00:00'), at('01T00:00')],
});
const ACTIONS = table({
  id: ['open', 'red', 'other', 'old', 'ann'],
  metric: ['abandon_rate', 'abandon_rate', 'handle_time', 'abandon_rate', 'abandon_rate'],
  note: ['More lines', 'Listen in', 'Shorter notes', 'Long ago', 'Ann hangs up'],
  team: [null, 'red', null, null, 'red'],
  agent: [null, null, null, null, 'Ann'],
  due_at: [at('28T00:00'), at('20T00:00'), at('20T00:00'), Date.UTC(2025, 11, 1), at('10T00:00')],
  done_at: [null, at('20T00:00'), at('20T00:00'), Date.UTC(2025, 11, 1), at('10T00:00')],
});

const asIs = (columns: Columns, times: readonly string[] = []) =>
  Object.fromEntries(
    columns.columns.map(({ name }) => [
      name,
      { column: name, ...(times.includes(name) && { as: 'epoch_ms' as const }) },
    ])
  );

async function pledgesOf(actions: Columns | null, more: Partial<Request> = {}): Promise<ClimateResult> {
  const base = definitionsFor();
  const entities = {
    contact,
    pledge: { source: 'files', table: 'pledges', fields: asIs(PLEDGES, ['since']) },
    ...(actions && { action: { source: 'files', table: 'acts', fields: asIs(actions, ['due_at', 'done_at']) } }),
  };
  const definitions: Definitions = { ...base, mapping: { ...base.mapping, entities } };
  const calls = columnsOf(
    ['A', 'H', 'H', 'A'].map((result, index) => call('20', result, 5, index % 2 ? 'red' : 'blue'))
  );
  const rows: Readonly<Record<string, Columns | null>> = { contact: calls, pledge: PLEDGES, action: actions };
  const request: Request = {
    ...{ version: 1, answer: 'climate', groupBy: ['team'], period: MONTH, now: at('31T00:00') },
    ...{ calendar: { zone: 'UTC', weekStart: 'monday' }, ...more },
  };
  return (await runStreet(street(request, definitions), async ({ mapping }) => rows[mapping]!)) as ClimateResult;
}

describe('a pledge and what was decided about it', () => {
  it('has what is still to be done first, of its figure and place, and of this period', async () => {
    const { pledges } = await pledgesOf(ACTIONS);
    expect(Object.fromEntries(pledges.map(({ id, actions }) => [id, actions.map((each) => each.id)]))).toEqual({
      all: ['open', 'red', 'ann'],
      blue: ['open'],
    });
  });

  it('does not say what was done about one person', async () => {
    const { pledges } = await pledgesOf(ACTIONS);
    const { actions } = pledges.find(({ id }) => id === 'all')!;
    expect(actions.map(({ note }) => note)).toEqual(['More lines', 'Listen in', null]);
    expect(JSON.stringify(pledges)).not.toContain('Ann');
  });

  it('has what is kept as annotations too, or says that they cannot be read', async () => {
    const noted: NotedAction = {
      ...{ id: 'noted', kind: null, metric: 'abandon_rate', note: null, owner: null },
      ...{ place: { team: 'blue' }, due: null, done: at('12T00:00') },
    };
    const { pledges } = await pledgesOf(null, { noted: [noted] });
    expect(pledges.map(({ actions }) => actions.map(({ id }) => id))).toEqual([['noted'], ['noted']]);
    const unread = await pledgesOf(null, { noted: new Problem('denied', 'no annotations for you') });
    expect(unread.problems.map(({ message, severity }) => [message, severity])).toContainEqual([
      'no annotations for you',
      'info',
    ]);
    expect(unread.pledges.map(({ actions }) => actions)).toEqual([[], []]);
  });
});
