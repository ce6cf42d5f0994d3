import { readFileSync } from 'node:fs';

import { connect, readRows } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Columns, Definitions, Mapping, MetricsResult, Request, SourceKind } from '../../src/model';

const PAGE = readFileSync('docs/bank-month.md', 'utf8');
const readMapping = (file: string): Mapping => JSON.parse(readFileSync(file, 'utf8'));
const MAPPINGS = {
  calls: readMapping('docs/bank-month.mapping.json'),
  halfHours: readMapping('docs/bank-half-hours.mapping.json'),
};
export type Ways = keyof typeof MAPPINGS;

/** The statement that the page gives for folding calls to half hours. */
const FOLD = /^```sql half-hours\n([\s\S]*?)^```$/m.exec(PAGE)![1];

/** What the page says came out of shares and means, above and below the line; and how many contacts. */
export const TOLD = [...PAGE.matchAll(/^\| [^|]+\| [\d.]+ [%s] +\| ([\d,]+) +\| ([\d,]+) +\|$/gm)].map(
  ([, above, below]) => [whole(above), whole(below)]
);
export const CONTACTS_TOLD = whole(/^\| Contacts +\| ([\d,]+)/m.exec(PAGE)![1]);

function whole(text: string): number {
  return Number(text.replaceAll(',', ''));
}

const METRICS: Request['metrics'] = [
  { metric: 'service_level' },
  { metric: 'service_level', variant: 'handled_only' },
  { metric: 'service_level', variant: 'ignore_abandoned' },
  { metric: 'service_level', variant: 'positive_abandoned' },
  { metric: 'average_speed_of_answer' },
  { metric: 'abandon_rate' },
  { metric: 'handle_time' },
  { metric: 'contacts' },
];

/** A place that holds the month twice: as calls and as half hours. */
export interface Place {
  name: string;
  answer: (way: Ways, question: Partial<Request>) => Promise<MetricsResult>;
}

/** The browser, and every database that is here, each of which folds its own calls. */
export async function placesFor(file: string): Promise<{ places: Place[]; close: () => Promise<unknown> }> {
  const calls = await readRows(file);
  const databases = await Promise.all(urlsHere().map((url) => connect(url, { timeout: 300 })));
  const places = [];
  for (const database of databases) {
    await load(database, calls);
    places.push(inDatabase(database));
  }
  const halfHours = await databases[0].run('SELECT * FROM bank_half_hours');
  return {
    places: [inBrowser({ calls, halfHours }), ...places],
    close: () => Promise.all(databases.map((database) => database.close())),
  };
}

async function load(database: Database, calls: Columns): Promise<void> {
  const columns = calls.columns.map(({ name }) => ({ name, type: 'text' as const }));
  await database.load({ name: 'bank_calls', columns }, [calls], { replace: true });
  await database.run('DROP TABLE IF EXISTS bank_half_hours');
  await database.run(FOLD);
}

function inBrowser(tables: Readonly<Record<Ways, Columns>>): Place {
  return { name: 'browser', answer: (way, question) => ask(way, 'rows', question, async () => tables[way]) };
}

function inDatabase(database: Database): Place {
  const fetch = (statement: string) => database.run(statement);
  return { name: database.name, answer: (way, question) => ask(way, database.kind, question, fetch) };
}

async function ask(
  way: Ways,
  kind: SourceKind,
  question: Partial<Request>,
  fetch: (statement: string) => Promise<Columns>
): Promise<MetricsResult> {
  const mapping = MAPPINGS[way];
  const definitions: Definitions = { ...catalog, mapping, sources: { bank: { uid: 'bank', name: 'Bank', kind } } };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: METRICS,
    period: { from: Date.UTC(1999, 0, 31, 22), to: Date.UTC(1999, 1, 28, 22) },
    calendar: { zone: 'Asia/Jerusalem', weekStart: 'sunday' },
    now: Date.UTC(1999, 1, 28, 22),
    ...question,
  };
  return (await runStreet(street(request, definitions), (want) =>
    fetch(want.kind === 'statement' ? want.statement : '').catch((thrown) => problemFrom(thrown))
  )) as MetricsResult;
}
