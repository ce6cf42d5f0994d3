import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { Answered, ColumnType } from '../../boot';

const TYPE: Record<ColumnType, FieldType> = {
  number: FieldType.number,
  string: FieldType.string,
  time: FieldType.time,
  boolean: FieldType.boolean,
  other: FieldType.other,
};

/** The table that Grafana's SQL backend would send for this answer. */
export function frameFrom({ columns, length, limitedTo }: Answered, refId: string, statement: string): DataFrame {
  const text = `Results have been limited to ${limitedTo} because the SQL row limit was reached`;
  return {
    refId,
    length,
    fields: columns.map(({ name, type, values }): Field => ({
      name,
      type: TYPE[type],
      values: type === 'number' ? values.map(numberFrom) : values,
      config: {},
    })),
    meta: {
      executedQueryString: statement,
      ...(limitedTo !== undefined && { notices: [{ severity: 'warning', text }] }),
    },
  };
}

/** Infinite numbers, and whole ones of many digits, come as texts; Grafana's backend sends them as numbers. */
function numberFrom(value: unknown): unknown {
  return typeof value === 'string' ? Number(value) : value;
}
