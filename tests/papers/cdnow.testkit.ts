import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The customers of tests/fixtures/cdnow, as columns. */
export function cdnow() {
  const file = join(__dirname, '../fixtures/cdnow/customers.csv');
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const column = (index: number) => Float64Array.from(rows, (row) => Number(row.split(',')[index]));
  return { repeats: column(1), last: column(2), observed: column(3), spend: column(4) };
}
