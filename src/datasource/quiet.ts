import { Problem, type SourceKind } from '../model';

/*
 * Grafana's SQL sources run every statement through template variables (`$name`, `${name}`, `[[name]]`) in the browser
 * and through macros (`$name(...)`, also inside quotes; unknown ones are refused) on the server. Neither can be switched
 * off or escaped, and a customer's queue may well be called "$5 (offers)". So no `$` and no `[[` leaves us.
 */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
const LOUD = /\$|\[(?=\[)/;

type Quieten = (quoted: string) => string;

const QUIETEN: Readonly<Record<SourceKind, { literal: Quieten; identifier: Quieten }>> = {
  postgres: { literal: unicode, identifier: unicode },
  duckdb: { literal: concatenation, identifier: refusedIdentifier },
  rows: { literal: (quoted) => quoted, identifier: (quoted) => quoted },
};

/** The same statement, written so that nothing between Grafana and the database takes a part of it for a variable or a macro. */
export function quiet(statement: string, kind: SourceKind): string {
  if (!LOUD.test(statement)) {
    return statement;
  }
  const { literal, identifier } = QUIETEN[kind];
  return statement.replace(QUOTED, (quoted) => {
    if (!LOUD.test(quoted)) {
      return quoted;
    }
    return quoted.startsWith("'") ? literal(quoted) : identifier(quoted);
  });
}

/** PostgreSQL's own way, for texts and names: stays an untyped literal, so an enum column still compares. */
function unicode(quoted: string): string {
  const escaped = quoted
    .replace(/\\/g, '\\\\')
    .replace(/\$/g, '\\0024')
    .replace(/\[(?=\[)/g, '\\005B');
  return `U&${escaped}`;
}

function concatenation(quoted: string): string {
  const pieces = quoted.slice(1, -1).split(/(\$|\[(?=\[))/);
  const spelled = pieces.filter((piece) => piece !== '').map(spell);
  return `(${spelled.join(' || ')})`;
}

function spell(piece: string): string {
  return piece === '$' ? 'chr(36)' : piece === '[' ? 'chr(91)' : `'${piece}'`;
}

function refusedIdentifier(quoted: string): string {
  throw new Problem('invalid', `the name ${quoted} would be read as a Grafana variable on its way to the data source`, {
    hint: 'Give the column or table a name without $ in a view, and map that.',
  });
}
