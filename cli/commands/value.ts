import { connect } from '../../databases';
import type { Command, Host } from '../command';
import { demandText } from '../flags';
import type { Given } from '../flags';
import { readMapping } from '../read/definitions';
import { writtenText } from '../say/worth';
import { definitionsOn, reckonedOn } from '../worth/reckon';
import { TERM_FLAGS, termsFrom } from '../worth/terms';
import { writeValues } from '../worth/write';

/** Seconds that a statement may take. */
const LONG = 3600;

export const value: Command = {
  name: 'value',
  says: 'reckons what customers will still buy or pay, and writes it as customer_value',
  flags: {
    database: { kind: 'text', value: 'URL', says: 'postgresql://user@host/database or duckdb:FILE' },
    mapping: {
      kind: 'text',
      value: 'FILE',
      says: 'how purchases are read (entity transaction), or customers under contract (entity customer)',
    },
    ...TERM_FLAGS,
    into: { kind: 'text', value: 'TABLE', says: 'write a row for each customer there; without it nothing is written' },
  },
  examples: [
    ['boardroom value --database duckdb:shop.duckdb --mapping shop.json', 'does the model fit?'],
    [
      'boardroom value --database duckdb:shop.duckdb --mapping shop.json --margin 0.3 --years 5 --into customer_value',
      'what they will bring in five years, written down as of today',
    ],
    [
      'boardroom value --database duckdb:telco.duckdb --mapping telco.json --model sbg --margin 0.4 --into customer_value',
      'customers who pay each month until they leave',
    ],
  ],
  run: runValue,
};

async function runValue(given: Given, host: Host): Promise<number> {
  const url = demandText(given, 'database', 'Say where the purchases are: --database duckdb:shop.duckdb.');
  const file = demandText(given, 'mapping', 'Name the file that says how purchases are read: --mapping shop.json.');
  const terms = termsFrom(given, host.now());
  const mapping = await readMapping(file);
  const { into } = given.text;
  const database = await connect(url, { timeout: LONG, readOnly: into === undefined && !url.endsWith(':memory:') });
  try {
    const definitions = definitionsOn(database, mapping);
    const reckoned = await reckonedOn(database, definitions, terms);
    host.out(reckoned.text);
    if (into !== undefined) {
      host.out(writtenText(await writeValues({ database, reckoned, terms, into }), terms, into));
    }
    return 0;
  } finally {
    await database.close();
  }
}
