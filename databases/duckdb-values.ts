import {
  DuckDBDateValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  type DuckDBDataChunk,
  type DuckDBDecimalValue,
  type DuckDBMaterializedResult,
  type DuckDBTimestampMillisecondsValue,
  type DuckDBTimestampNanosecondsValue,
  type DuckDBTimestampSecondsValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Columns } from '../src/model';
import type { ColumnType } from './database';
import { whole } from './whole';

type Read = (value: never) => unknown;

const asItIs: Read = (value) => value;
const asText: Read = (value: DuckDBValue) => String(value);

/** DuckDB's largest and smallest instants stand for its infinities. */
const FOREVER = BigInt('9223372036854775807');

function instant(ticks: bigint, ticksPerMillisecond: number): number {
  if (ticks === FOREVER || ticks === -FOREVER) {
    return ticks === FOREVER ? Infinity : -Infinity;
  }
  return Math.floor(Number(ticks) / ticksPerMillisecond);
}

const micros: Read = (value: DuckDBTimestampValue | DuckDBTimestampTZValue) => instant(value.micros, 1000);

const READ: Partial<Record<DuckDBTypeId, Read>> = {
  [DuckDBTypeId.BOOLEAN]: asItIs,
  [DuckDBTypeId.TINYINT]: asItIs,
  [DuckDBTypeId.SMALLINT]: asItIs,
  [DuckDBTypeId.INTEGER]: asItIs,
  [DuckDBTypeId.UTINYINT]: asItIs,
  [DuckDBTypeId.USMALLINT]: asItIs,
  [DuckDBTypeId.UINTEGER]: asItIs,
  [DuckDBTypeId.FLOAT]: asItIs,
  [DuckDBTypeId.DOUBLE]: asItIs,
  [DuckDBTypeId.VARCHAR]: asItIs,
  [DuckDBTypeId.ENUM]: asItIs,
  [DuckDBTypeId.BIGINT]: whole,
  [DuckDBTypeId.UBIGINT]: whole,
  [DuckDBTypeId.HUGEINT]: whole,
  [DuckDBTypeId.UHUGEINT]: whole,
  [DuckDBTypeId.DECIMAL]: (value: DuckDBDecimalValue) =>
    value.scale === 0 ? whole(value.value) : Number(value.value) / 10 ** value.scale,
  [DuckDBTypeId.TIMESTAMP]: micros,
  [DuckDBTypeId.TIMESTAMP_TZ]: micros,
  [DuckDBTypeId.TIMESTAMP_S]: (value: DuckDBTimestampSecondsValue) => instant(value.seconds, 1 / 1000),
  [DuckDBTypeId.TIMESTAMP_MS]: (value: DuckDBTimestampMillisecondsValue) => instant(value.millis, 1),
  [DuckDBTypeId.TIMESTAMP_NS]: (value: DuckDBTimestampNanosecondsValue) => instant(value.nanos, 1_000_000),
  [DuckDBTypeId.DATE]: (value: DuckDBDateValue) => value.days * 86_400_000,
};

/** A finished result, column by column. */
export async function columnsOf(result: DuckDBMaterializedResult): Promise<Columns> {
  const names = result.columnNames();
  const reads = names.map((_, index) => READ[result.columnTypeId(index)] ?? asText);
  const values = names.map((): unknown[] => []);
  for (const chunk of await result.fetchAllChunks()) {
    reads.forEach((read, index) => readColumn(chunk, index, read, values[index]));
  }
  return { length: values[0]?.length ?? 0, columns: names.map((name, index) => ({ name, values: values[index] })) };
}

function readColumn(chunk: DuckDBDataChunk, index: number, read: Read, into: unknown[]): void {
  const vector = chunk.getColumnVector(index);
  for (let row = 0; row < chunk.rowCount; row += 1) {
    const value = vector.getItem(row);
    into.push(value === null ? null : read(value as never));
  }
}

/** What the appender wants for a value of ours that is not null. */
export const WRITE: Record<ColumnType, (value: never) => DuckDBValue> = {
  text: (value: unknown) => String(value),
  integer: (value: number) => value,
  double: (value: number) => value,
  boolean: (value: boolean) => value,
  timestamp: (value: number) => new DuckDBTimestampTZValue(BigInt(value * 1000)),
  timestamp_local: (value: number) => new DuckDBTimestampValue(BigInt(value * 1000)),
  date: (value: number) => new DuckDBDateValue(Math.floor(value / 86_400_000)),
};
