import { connect, readRows } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { checkStreet, runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { presets } from '../../src/catalog/presets';
import { problemFrom, withPresets } from '../../src/model';
import type { Columns, Definitions, EntityMapping, MetricsResult, Request, SourceKind } from '../../src/model';

/** A table of a known system, in one place where it may stand. */
export interface Place {
  name: string;
  definitions: Definitions;
  /** What the place gives to a want, or the table's rows where it knows no statements. */
  fetch: (statement: string) => Promise<Columns>;
  close: () => Promise<void>;
}

interface Table {
  file: string;
  table: string;
  mapping: Omit<EntityMapping, 'source' | 'fields'> & Partial<Pick<EntityMapping, 'fields'>>;
  /** Columns of whole numbers; the others are texts. */
  numbers: readonly string[];
  /** Empty texts of the file are nulls of the table. */
  emptyIsNull?: boolean;
}

/** The table in the browser and in every database that is here. */
export async function placesOf(given: Table): Promise<Place[]> {
  const rows = await rowsOf(given);
  const databases = await Promise.all(urlsHere().map((url) => connect(url)));
  const inBrowser: Place = {
    name: 'browser',
    definitions: definitionsFor(given, 'rows'),
    fetch: async () => rows,
    close: async () => {},
  };
  return [inBrowser, ...(await Promise.all(databases.map((database) => inDatabase(database, rows, given))))];
}

async function rowsOf({ file, numbers, emptyIsNull = false }: Table): Promise<Columns> {
  const { length, columns } = await readRows(file);
  const valueOf = (name: string) => (value: unknown) =>
    emptyIsNull && value === '' ? null : numbers.includes(name) && value !== null ? Number(value) : value;
  return { length, columns: columns.map(({ name, values }) => ({ name, values: Array.from(values, valueOf(name)) })) };
}

async function inDatabase(database: Database, rows: Columns, given: Table): Promise<Place> {
  const columns = rows.columns.map(({ name }) => ({
    name,
    type: given.numbers.includes(name) ? ('integer' as const) : ('text' as const),
  }));
  await database.load({ name: given.table, columns }, [rows], { replace: true });
  return {
    name: database.name,
    definitions: definitionsFor(given, database.kind),
    fetch: (statement) => database.run(statement),
    close: () => database.close(),
  };
}

function definitionsFor({ mapping, table }: Table, kind: SourceKind): Definitions {
  const contact = { source: 'here', table, fields: {}, ...mapping };
  return {
    ...catalog,
    mapping: withPresets({ version: 1, name: 'system', entities: { contact } }, presets),
    sources: { here: { uid: 'here', name: 'Here', kind } },
  };
}

/** An answer in this place. */
export async function answerIn(
  { definitions, fetch }: Place,
  request: Omit<Request, 'version' | 'answer' | 'now'>
): Promise<MetricsResult> {
  const whole: Request = { version: 1, answer: 'metrics', now: request.period.to, ...request };
  return (await runStreet(street(whole, definitions), (want) =>
    fetch(want.kind === 'statement' ? want.statement : '').catch((thrown) => problemFrom(thrown))
  )) as MetricsResult;
}

/** What a check of the mapping says in this place: its problems, and the metrics that cannot be had. */
export async function checkIn({ definitions, fetch }: Place, now: number) {
  const { entities, lacks } = await runStreet(checkStreet(definitions, { now }), (want) =>
    fetch(want.kind === 'statement' ? want.statement : '').catch((thrown) => problemFrom(thrown))
  );
  return { ...entities[0], lacks };
}
