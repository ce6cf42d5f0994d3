import { DataQueryErrorType, type DataQueryError } from '@grafana/data';
import { Problem, type Whereabouts } from '../model';

const FORBIDDEN = [401, 403];
const TIMED_OUT = [408, 504];

/** What a data source threw or put into its packet, as a Problem that says what the reader can do. */
export function refusal(error: unknown, at: Whereabouts = {}): Problem {
  if (error instanceof Problem) {
    return error.within(at);
  }
  const { status, message, type } = readError(error);
  if (FORBIDDEN.includes(status)) {
    return denied(at);
  }
  if (TIMED_OUT.includes(status) || type === DataQueryErrorType.Timeout) {
    return new Problem('slow', message, { at, hint: 'Ask for a shorter period, or give the data source an index.' });
  }
  return new Problem('source', message, { at });
}

/** The viewer may not ask this source; what it said about that is of no use to them. */
function denied(at: Whereabouts): Problem {
  return new Problem('denied', `you may not query the data source ${at.source ?? ''}`.trim(), {
    at,
    hint: 'Ask an administrator for the permission to query it.',
  });
}

interface ReadError {
  status: number;
  message: string;
  type?: DataQueryErrorType;
}

function readError(error: unknown): ReadError {
  if (typeof error !== 'object' || error === null) {
    return { status: 0, message: String(error) };
  }
  const { status, statusText, message, data, type }: Partial<DataQueryError> = error;
  const told = data?.message || data?.error || message || statusText;
  return { status: Number(status ?? 0), message: told || 'the data source failed without saying why', type };
}
