import { Problem } from '../src/model';
import type { ProblemKind } from '../src/model';

/** SQLSTATE: insufficient privilege, invalid authorisation, invalid password, read-only transaction. MySQL's and ClickHouse's own words for the same. */
const DENIED = new Set([
  '42501',
  '28000',
  '28P01',
  '25006',
  'ER_ACCESS_DENIED_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_COLUMNACCESS_DENIED_ERROR',
  'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
  'ACCESS_DENIED',
  'READONLY',
]);
/** SQLSTATE of a cancelled query, which is how PostgreSQL reports its own timeout; MariaDB's word for it, MySQL's, and ClickHouse's. */
const CANCELLED = '57014';
const SLOW = new Set([CANCELLED, 'ER_STATEMENT_TIMEOUT', 'ER_QUERY_TIMEOUT', 'TIMEOUT_EXCEEDED']);

/** What helps, by SQLSTATE or by the system's word for a way that does not lead there. */
const HINTS: Readonly<Record<string, string>> = {
  '42501': 'Let this role read it (GRANT SELECT), or ask as another role.',
  '28000': 'Check user and password.',
  '28P01': 'Check user and password.',
  ER_TABLEACCESS_DENIED_ERROR: 'Let this user read it (GRANT SELECT), or ask as another user.',
  ER_ACCESS_DENIED_ERROR: 'Check user and password.',
  ER_DBACCESS_DENIED_ERROR: 'Check the name of the database, and that this user may read it.',
  ER_BAD_DB_ERROR: 'Check the name of the database.',
  '3D000': 'Check the name of the database.',
  [CANCELLED]: 'Ask for a shorter period or fewer groups, or allow more time.',
  ECONNREFUSED: 'Is the database running, and are host and port right?',
  ETIMEDOUT: 'Is the database running, and are host and port right?',
  EHOSTUNREACH: 'Is the database running, and are host and port right?',
  ENOTFOUND: 'Check the name of the host.',
};

/** What DuckDB puts before its messages. */
const DUCKDB_KINDS: Readonly<Record<string, ProblemKind>> = {
  'INTERRUPT Error': 'slow',
  'Permission Error': 'denied',
};

/** A driver's error in the database's own words, as a Problem. What stands in `secrets` is blotted out. */
export function failure(thrown: unknown, source: string, secrets: readonly string[] = []): Problem {
  if (thrown instanceof Problem) {
    return thrown.within({ source });
  }
  const kind = kindOf(thrown);
  const hint = kind === 'slow' ? HINTS[CANCELLED] : HINTS[codeOf(thrown)];
  return new Problem(kind, blot(messageOf(thrown), secrets), { at: { source }, hint });
}

function kindOf(thrown: unknown): ProblemKind {
  const code = codeOf(thrown);
  if (DENIED.has(code)) {
    return 'denied';
  }
  if (SLOW.has(code)) {
    return 'slow';
  }
  const message = messageOf(thrown);
  return DUCKDB_KINDS[message.slice(0, message.indexOf(':'))] ?? 'source';
}

function codeOf(thrown: unknown): string {
  const { code, errors } = (thrown ?? {}) as { code?: unknown; errors?: readonly unknown[] };
  return typeof code === 'string' ? code : errors?.length ? codeOf(errors[0]) : '';
}

interface Said {
  message?: string;
  sqlMessage?: string | null;
  errors?: readonly unknown[];
}

function messageOf(thrown: unknown): string {
  // Not by instanceof: drivers may run in another realm, whose Error is another class.
  const { message, sqlMessage, errors } = (thrown ?? {}) as Said;
  // A host with several addresses fails once for each, and says nothing itself.
  // MySQL's driver puts the whole statement into the message, and the database's own words beside it.
  return sqlMessage || message || (errors?.length ? messageOf(errors[0]) : String(thrown));
}

function blot(message: string, secrets: readonly string[]): string {
  return secrets.filter(Boolean).reduce((text, secret) => text.replaceAll(secret, '***'), message);
}
