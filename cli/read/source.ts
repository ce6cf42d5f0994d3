import type { Want } from '../../src/answer';
import { Problem } from '../../src/model';
import type { Columns, Mapping, Source } from '../../src/model';
import { connect } from '../../databases';
import type { Database } from '../../databases';
import { numberFrom } from '../flags';
import type { Given } from '../flags';
import { orProblem } from './problems';
import { openRows } from './rows';
import type { RowFiles } from './rows';

/** Everything that a run may ask. */
export interface OpenSource {
  /** A data source that the mapping names, as it is asked here; `entities` are those that live in it. The name holds no secret. */
  sourceOf: (uid: string, entities: readonly string[]) => Source;
  /** The mapping as the sources answer it. */
  fit: (mapping: Mapping) => Mapping;
  fetch: (want: Want) => Promise<Columns | Problem>;
  close: () => Promise<void>;
}

export const SOURCE_FLAGS = {
  database: {
    kind: 'list',
    value: '[UID=]URL',
    says: 'postgresql://user@host/database or duckdb:FILE; with UID= for one of several sources that the mapping names; $BOARDROOM_DATABASE_URL where no source is named',
  },
  rows: {
    kind: 'list',
    value: 'ENTITY=FILE',
    says: 'rows of an entity from a .csv, .tsv, .json or .ndjson; may be repeated, also beside a database',
  },
  timeout: { kind: 'text', value: 'SECONDS', says: 'so long a statement may take; default 60' },
} as const;

/** Where rows of files live when databases stand beside them. */
const FILES = 'files';

/** Opens what --database and --rows name; null where neither stands. */
export async function openSource(given: Given): Promise<OpenSource | null> {
  const { lists } = given;
  const rows = lists.rows ?? [];
  const usual = rows.length === 0 ? process.env.BOARDROOM_DATABASE_URL : undefined;
  const urls = (lists.database ?? (usual ? [usual] : [])).map(uidAndUrl);
  if (rows.length === 0 && urls.length === 0) {
    return null;
  }
  demandApart(urls);
  const timeout = numberFrom(given, 'timeout', { usual: 60, least: Number.MIN_VALUE });
  const files = await openRows(rows, urls.length > 0 ? FILES : null);
  const databases = new Map<string | null, Database>();
  try {
    for (const [uid, url] of urls) {
      databases.set(uid, await connect(url, { timeout, readOnly: !isInMemory(url) }));
    }
  } catch (thrown) {
    await closeAll(databases);
    throw thrown;
  }
  return together(files, databases);
}

type Databases = ReadonlyMap<string | null, Database>;

/** A uid stands before the URL; a URL's own = comes after its scheme. */
function uidAndUrl(word: string): [uid: string | null, url: string] {
  const parts = /^([^=:/]+)=(.+)$/s.exec(word);
  return parts ? [parts[1], parts[2]] : [null, word];
}

function demandApart(urls: ReadonlyArray<readonly [string | null, string]>): void {
  const uids = urls.map(([uid]) => uid);
  const twice = uids.find((uid, index) => uids.indexOf(uid) !== index);
  if (twice !== undefined) {
    const what = twice === null ? '--database stands twice without a uid.' : `--database ${twice}= stands twice.`;
    throw new Problem('invalid', what, {
      hint: 'Name the sources of the mapping: --database warehouse=URL --database crm=URL.',
    });
  }
}

function together(files: RowFiles, databases: Databases): OpenSource {
  const databaseOf = (uid: string) => databases.get(uid) ?? databases.get(null);
  return {
    sourceOf: (uid, entities) => {
      const database = databaseOf(uid);
      const isFile = databases.size === 0 || entities.some(files.has);
      return isFile
        ? { uid, name: files.name(entities), kind: 'rows' }
        : { uid, name: database?.name ?? uid, kind: database?.kind ?? 'postgres' };
    },
    fit: files.fit,
    fetch: async (want) => {
      if (databases.size === 0 || files.has(want.mapping)) {
        return files.fetch(want.mapping);
      }
      const database = databaseOf(want.source);
      return database ? asked(database, want) : noDatabase(want);
    },
    close: () => closeAll(databases),
  };
}

async function closeAll(databases: Databases): Promise<void> {
  await Promise.all([...databases.values()].map((database) => database.close()));
}

/** A database in memory that refused to be written to would stay empty. */
function isInMemory(url: string): boolean {
  return url === 'duckdb::memory:' || url.startsWith('pglite:');
}

/** The database gives cells by statement; only a mapping with "query" asks for rows, and those are Grafana's to fetch. */
async function asked(database: Database, want: Want): Promise<Columns | Problem> {
  if (want.kind === 'statement') {
    return orProblem(() => database.run(want.statement));
  }
  return new Problem('source', `The mapping of ${want.mapping} asks for rows, and a database gives cells.`, {
    hint: 'Give it "table", or its rows with --rows.',
  });
}

function noDatabase({ source, mapping }: Want): Problem {
  return new Problem('source', `No database was given for "${source}", where ${mapping} lives.`, {
    hint: `Add --database ${source}=URL.`,
  });
}
