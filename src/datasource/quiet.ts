import { Problem } from '../model';

/** Texts are spelled so that Grafana takes no part of them for a variable or a macro; a name cannot be spelled otherwise in most databases. */
const LOUD = /\$|\[(?=\[)/;
const QUOTED_NAME = /"(?:[^"]|"")*"|`(?:[^`]|``)*`/g;

/** The statement, which nothing between Grafana and the database may change. */
export function demandQuiet(statement: string): string {
  if (!LOUD.test(statement)) {
    return statement;
  }
  const name = statement.match(QUOTED_NAME)?.find((quoted) => LOUD.test(quoted)) ?? '';
  throw new Problem('invalid', `the name ${name} would be read as a Grafana variable on its way to the data source`, {
    hint: 'Give the column or table a name without $ and [[ in a view, and map that.',
  });
}
