import mapping from '../demo/mapping.json';
import { simulate } from '../demo';
import type { Table } from '../demo';
import { street } from '../src/answer';
import type { Received, Work } from '../src/answer';
import { catalog } from '../src/catalog';
import { problemFrom } from '../src/model';
import type { Columns, Definitions, Mapping, Profile, ProfileMetric, Request, Result } from '../src/model';

import { race, table } from './rounds';

const DAY = 86_400_000;
const UNTIL = Date.UTC(2026, 5, 1);
const WEEKS = 52;
/** Two years of 400 agents with some contacts a week each. */
const SCALE = 0.5;
const ROUNDS = 9;

const FAMILIES: Readonly<Record<'efficiency' | 'effectiveness', readonly string[]>> = {
  efficiency: [
    'service_level',
    'handle_time',
    'handle_time_per_resolution',
    'talk_time',
    'hold_time',
    'wrap_up_time',
    'wrap_up_ratio',
    'hold_time_ratio',
    'average_speed_of_answer',
    'contacts_per_resolution',
  ],
  effectiveness: [
    'first_contact_resolution',
    'one_contact_resolution',
    'repeat_contact_rate',
    'abandon_rate',
    'transfer_rate',
    'complaint_share',
    'snowball_rate',
    'customer_time_per_contact',
    'one_touch_resolution',
    'share_of_customer_data',
  ],
};

export async function askedAll() {
  const tables = tablesOf();
  const scorecard = await asked(tables, {
    answer: 'scorecard',
    groupBy: ['site', 'team', 'agent'],
    grain: 'week',
    compare: 'none',
  });
  const drivers = await asked(tables, { answer: 'drivers', groupBy: ['agent'], compare: 'previous' });
  const month = await asked(tables, {
    answer: 'scorecard',
    groupBy: ['site', 'team', 'agent'],
    compare: 'previous',
    period: { from: UNTIL - 28 * DAY, to: UNTIL },
  });
  return { scorecard, drivers, month };
}

/** Scores of 400 agents, their teams and sites over 52 weeks by 20 metrics, and why they moved, from cells that are here; then how sure they are. */
export async function raceScore(): Promise<string> {
  const { scorecard, drivers, month } = await askedAll();
  const timings = await race(
    [
      { name: 'scores and drivers', run: () => [scorecard.first(), drivers.first()] },
      { name: 'scores, 52 weeks', run: scorecard.first },
      { name: 'drivers, 52 weeks against 52', run: drivers.first },
      { name: 'scores, 4 weeks against 4', run: month.first },
    ],
    ROUNDS
  );
  const slices = [scorecard, drivers, month].map(({ name, intervals }) => sliced(name, intervals));
  return [table(timings), ...slices].join('\n');
}

interface Asked {
  name: string;
  /** From the request to the first answer, its cells having come. */
  first: () => Result;
  intervals: () => Work;
}

async function asked(tables: ReadonlyMap<string, Columns>, question: Partial<Request>): Promise<Asked> {
  const request: Request = {
    version: 1,
    answer: 'scorecard',
    profile: 'twenty',
    period: { from: UNTIL - WEEKS * 7 * DAY, to: UNTIL },
    calendar: { zone: 'Europe/London', weekStart: 'monday' },
    now: UNTIL,
    ...question,
  };
  const received = cellsFor(request, tables);
  const drawing = () => {
    const step = street(request, DEFINITIONS)(received);
    if (step.kind !== 'compute' || step.sofar === undefined) {
      throw new Error('There are no intervals to draw.');
    }
    return { sofar: step.sofar, work: step.works[0] };
  };
  const first = () => drawing().sofar();
  const intervals = () => drawing().work;
  return { name: `${request.answer}, ${(request.period.to - request.period.from) / DAY} days`, first, intervals };
}

/** Everything that the street asks for but its intervals. */
function cellsFor(request: Request, tables: ReadonlyMap<string, Columns>): Received {
  const received = new Map<string, Columns>();
  const walk = street(request, DEFINITIONS);
  for (;;) {
    const step = walk(received);
    if (step.kind === 'fetch') {
      step.wants.forEach(({ id, mapping: entity }) => received.set(id, tables.get(tableOf(entity))!));
    } else if (step.kind === 'compute' && step.works.every(({ id }) => id !== 'intervals')) {
      step.works.forEach(({ id, run }) => received.set(id, toEnd(run)));
    } else {
      return received;
    }
  }
}

function toEnd(run: Work['run']): Columns {
  const work = run();
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      if (!('columns' in value)) {
        throw problemFrom(value);
      }
      return value;
    }
  }
}

/** Work between two chances to breathe. */
function sliced(name: string, intervals: () => Work): string {
  const times: number[] = [];
  const work = intervals().run();
  for (let done = false; !done;) {
    const start = performance.now();
    done = work.next().done === true;
    times.push(performance.now() - start);
  }
  const all = times.reduce((sum, each) => sum + each, 0);
  return `  intervals of ${name}: ${all.toFixed(0)} ms, longest slice ${Math.max(...times).toFixed(1)} ms`;
}

function tableOf(entity: string): string {
  return mapping.entities[entity as keyof typeof mapping.entities].table;
}

function tablesOf(): ReadonlyMap<string, Columns> {
  const tables = new Map<string, Columns>();
  for (const { table: made, batches } of simulate({ until: UNTIL, scale: SCALE, shown: 2 * WEEKS * 7 + 8 })) {
    tables.set(made.name, joined(made, [...batches]));
    if (made.name === 'customers') {
      break;
    }
  }
  return tables;
}

function joined({ columns }: Table, batches: readonly Columns[]): Columns {
  const length = batches.reduce((sum, batch) => sum + batch.length, 0);
  return {
    length,
    columns: columns.map(({ name }, index) => ({
      name,
      values: batches.flatMap((batch) => Array.from(batch.columns[index].values)),
    })),
  };
}

const TWENTY: Profile = {
  ...catalog.profiles.balanced,
  name: 'twenty',
  families: catalog.profiles.balanced.families.map((family) => ({
    ...family,
    metrics: FAMILIES[family.family as keyof typeof FAMILIES].map(judgedBy),
  })),
};

/** One object, under which metrics are compiled once, as a data source keeps it. */
const DEFINITIONS: Definitions = {
  ...catalog,
  profiles: { twenty: TWENTY },
  mapping: mapping as Mapping,
  sources: { 'boardroom-warehouse': { uid: 'boardroom-warehouse', name: 'Demo', kind: 'rows' } },
};

function judgedBy(metric: string): ProfileMetric {
  const { unit, direction } = catalog.metrics[metric];
  const far = unit === 'share' ? 1 : unit === 'seconds' ? 900 : 3;
  const goalposts =
    direction === 'higher'
      ? { direction: 'higher' as const, worst: 0, best: far }
      : { direction: 'lower' as const, worst: far, best: 0 };
  return { metric, weight: 1, target: far / 2, goalposts };
}
