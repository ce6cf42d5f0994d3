import { connect } from '../../databases';
import { runStreet, street } from '../../src/answer';
import type { Columns, Definitions, Request, Result } from '../../src/model';

import { columnsOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

/** `heard`: is told all that the database sends. */
interface Asked {
  tables: Tables;
  request: Request;
  definitions: Definitions;
  heard?: (sent: Columns) => void;
}

/** What a database answers in which the tables lie while it is asked. They are called otherwise than entities, as statements call their parts. */
export async function answerIn<R extends Result>(
  url: string,
  { tables, request, definitions, heard }: Asked
): Promise<R> {
  const called = (entity: string) => `stored_${process.pid}_${entity}`;
  const database = await connect(url);
  try {
    for (const [entity, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0]).map((name) => ({ name, type: typeOf(rows.map((row) => row[name])) }));
      await database.load({ name: called(entity), columns }, [columnsOf(rows)], { replace: true });
    }
    const entities = Object.entries(definitions.mapping.entities).map(([entity, each]) => [
      entity,
      { ...each, table: called(entity) },
    ]);
    const stored: Definitions = {
      ...definitions,
      mapping: { ...definitions.mapping, entities: Object.fromEntries(entities) },
      sources: { files: { uid: 'files', name: 'Files', kind: database.kind } },
    };
    return (await runStreet(street(request, stored), async (want) => {
      const sent = await database.run(want.kind === 'statement' ? want.statement : '');
      heard?.(sent);
      return sent;
    })) as R;
  } finally {
    for (const entity of Object.keys(tables)) {
      await database.run(`DROP TABLE IF EXISTS ${called(entity)}`);
    }
    await database.close();
  }
}

/** By the first value that is there. */
function typeOf(values: readonly unknown[]): 'boolean' | 'double' | 'text' {
  const value = values.find((each) => each !== null && each !== undefined);
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'double' : 'text';
}
