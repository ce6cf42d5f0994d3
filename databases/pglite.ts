import type { PGlite } from '@electric-sql/pglite';
import { join } from 'node:path';
import type { Columns } from '../src/model';
import { copyText } from './copy-text';
import { createTable, tableName } from './create-table';
import type { Batches, Database, LoadOptions, TableSpec } from './database';
import { failure } from './failure';
import { parsersOf } from './postgres-values';
import { columnsFromRows } from './rows';

const NAME = 'PostgreSQL in memory';

/** PGlite has parsers of its own for PostgreSQL's built-in types; ours replace them all. */
const OPTIONS = { rowMode: 'array', parsers: parsersOf(16, 4100) } as const;

/** PostgreSQL compiled to WebAssembly, for tests. It runs in this thread, so nothing can stop a slow statement. */
export async function openPglite(): Promise<Database> {
  const lite = await loadPglite().create();
  await lite.exec("SET TimeZone = 'UTC'");
  return new Pglite(lite);
}

/** PGlite imports as it starts, which a test runner's sandbox refuses; so it is loaded outside, by node's own require. */
function loadPglite(): typeof PGlite {
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(join(process.cwd(), 'package.json'))('@electric-sql/pglite').PGlite;
}

class Pglite implements Database {
  readonly kind = 'postgres';
  readonly name = NAME;

  constructor(private readonly lite: PGlite) {}

  async run(statement: string): Promise<Columns> {
    return guarded(async () => {
      const result = (await this.lite.exec(statement, OPTIONS)).at(-1);
      const names = result?.fields.map((field) => field.name) ?? [];
      return columnsFromRows(names, (result?.rows ?? []) as unknown as unknown[][]);
    });
  }

  async load(table: TableSpec, batches: Batches, options?: LoadOptions): Promise<void> {
    await guarded(() =>
      this.lite.transaction(async (transaction) => {
        await transaction.exec(createTable(table, this.kind, options));
        for await (const batch of batches) {
          const blob = new Blob([copyText(table, batch)]);
          await transaction.query(`COPY ${tableName(table.name, this.kind)} FROM '/dev/blob'`, [], { blob });
        }
      })
    );
  }

  async close(): Promise<void> {
    await this.lite.close();
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw failure(thrown, NAME);
  }
}
