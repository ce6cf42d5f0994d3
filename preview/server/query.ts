import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { WAREHOUSE, type Answered, type ColumnType, type Question } from '../boot';
import { send } from './guard';
import type { Columns, Warehouse } from './warehouse';

/** Grafana's `[dataproxy] row_limit`. */
const ROW_LIMIT = 1_000_000;
const LONGEST_QUESTION = 5_000_000;

/** POST /preview/query: runs one statement, unless its asker has left by the time its turn comes. */
export async function answerQuestion(request: IncomingMessage, response: ServerResponse, warehouse: Warehouse) {
  if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/json')) {
    return send(response, 415, { message: 'POST a question as application/json.' });
  }
  const { source, statement }: Question = JSON.parse(await bodyOf(request));
  if (source !== WAREHOUSE) {
    return send(response, 404, { message: `The preview offers ${WAREHOUSE} only, not ${source}.` });
  }
  const asker = new AbortController();
  response.once('close', () => asker.abort());
  try {
    sendPressed(response, answered(await warehouse.run(statement, asker.signal)));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    send(response, 400, { message: `db query error: ${text}` });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST_QUESTION) {
      throw new Error('The statement is longer than 5 MB.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answered({ length, columns, truncated }: Columns): Answered {
  const kept = Math.min(length, ROW_LIMIT);
  return {
    length: kept,
    columns: columns.map(({ name, values }) => ({
      name,
      type: typeOf(name, values),
      values: Array.from({ length: kept }, (_, row) => written(values[row])),
    })),
    ...((truncated || kept < length) && { limitedTo: kept }),
  };
}

/** JSON knows no infinite numbers, and would make nothing of them: they go as texts. */
function written(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : (value ?? null);
}

const FROM_1980 = 315_532_800_000;
const TO_2100 = 4_102_444_800_000;
const TIME_NAME = /(^|_)(at|time|date|day|week|month|timestamp)$/i;

/** The databases room gives instants as milliseconds and no types; a column with a time's name and size is a time. */
function typeOf(name: string, values: ArrayLike<unknown>): ColumnType {
  const some = firstKnown(values);
  if (typeof some === 'number') {
    return TIME_NAME.test(name) && some > FROM_1980 && some < TO_2100 ? 'time' : 'number';
  }
  if (some === undefined || typeof some === 'string') {
    return 'string';
  }
  return typeof some === 'boolean' ? 'boolean' : 'other';
}

function firstKnown(values: ArrayLike<unknown>): unknown {
  for (let row = 0; row < values.length; row += 1) {
    if (values[row] !== null && values[row] !== undefined) {
      return values[row];
    }
  }
  return undefined;
}

function sendPressed(response: ServerResponse, body: Answered) {
  if (response.destroyed) {
    return;
  }
  const pressed = gzipSync(JSON.stringify(body), { level: 1 });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'no-store',
  });
  response.end(pressed);
}
