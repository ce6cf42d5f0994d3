import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { Estimate, Retained, RetentionResult } from '../model';
import { number } from './cellFields';
import { writtenIn } from './fieldConfig';
import { metaOf } from './meta';
import { pathText } from './names';

const SHARE = { unit: 'percentunit', min: 0, max: 1 };
const COUNT = { unit: 'short', decimals: 0 };

/** One row for each group, those who lost most value first, below the row of all customers. */
export function retentionFrame(result: RetentionResult, refId: string): DataFrame {
  const money = writtenIn(result, 'money');
  const rows = [...(result.all ? [result.all] : []), ...result.groups];
  const fields = [
    nameField(rows, result),
    number(rows, 'customers', { displayNameFromDS: 'Customers at the start', ...COUNT }, ({ customers }) => customers),
    ...estimate(rows, 'by head', 'Kept, by head', ({ byHead }) => byHead),
    ...estimate(rows, 'by value', 'Kept, by value', ({ byValue }) => byValue),
    number(
      rows,
      'gap',
      { displayNameFromDS: 'By value less by head', unit: 'percentunit' },
      ({ gap }) => gap?.value ?? null
    ),
    number(rows, 'value', { displayNameFromDS: 'Value at the start', ...money }, ({ value }) => value),
    number(
      rows,
      'value lost',
      { displayNameFromDS: 'Value lost', ...money },
      ({ value, keptValue }) => value - keptValue
    ),
    number(rows, 'gross', { displayNameFromDS: 'Kept, gross', ...SHARE }, ({ growth }) => growth?.gross ?? null),
    number(rows, 'net', { displayNameFromDS: 'Kept, net', unit: 'percentunit' }, ({ growth }) => growth?.net ?? null),
  ];
  return { refId, fields, length: rows.length, meta: metaOf(result) };
}

function nameField(rows: readonly Retained[], { whole }: RetentionResult): Field {
  const values = rows.map(({ path }) => pathText(path, whole));
  return { name: 'group', type: FieldType.string, config: { displayNameFromDS: 'Group', filterable: true }, values };
}

function estimate(
  rows: readonly Retained[],
  name: string,
  title: string,
  of: (row: Retained) => Estimate | null
): Field[] {
  return [
    number(rows, name, { displayNameFromDS: title, ...SHARE }, (row) => of(row)?.value ?? null),
    number(
      rows,
      `${name} low`,
      { displayNameFromDS: `${title}, low`, ...SHARE },
      (row) => of(row)?.interval?.low ?? null
    ),
    number(
      rows,
      `${name} high`,
      { displayNameFromDS: `${title}, high`, ...SHARE },
      (row) => of(row)?.interval?.high ?? null
    ),
  ];
}
