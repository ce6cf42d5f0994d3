import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The donors of tests/fixtures/donors, as columns: each could give in six years. */
export function donors() {
  const file = join(__dirname, '../fixtures/donors/donors.csv');
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const column = (index: number) => rows.map((row) => Number(row.split(',')[index]));
  return { repeats: column(0), last: column(1), observed: rows.map(() => 6), customers: column(2) };
}
