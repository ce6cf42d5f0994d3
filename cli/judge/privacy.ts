import { releasedCells } from '../../src/answer';
import { Problem } from '../../src/model';
import type { Instant } from '../../src/model';
import type { Given } from '../flags';
import { readMapping, sourcesOf, withOwn } from '../read/definitions';
import type { OpenSource } from '../read/source';
import { privacyText } from '../say/privacy';
import { NOBODY } from './files';

/** What is made where nobody says otherwise. */
const KEEPING = { table: 'released_cells', reader: 'boardroom_reader' };

/** The SQL that keeps single answers from whoever may ask the data source. Without a source it is PostgreSQL's. */
export async function privacyOf(given: Given, source: OpenSource | null, now: Instant): Promise<string> {
  const mapping = await readMapping(given.text.mapping!);
  const { pulse } = mapping.entities;
  if (!pulse) {
    throw new Problem('unavailable', 'The mapping reads no answers of staff: there is nothing to keep.');
  }
  const fitted = source?.fit(mapping) ?? mapping;
  const sources = sourcesOf(fitted, source ?? NOBODY);
  const definitions = withOwn({ metrics: [], profiles: [], mapping: fitted, sources });
  return privacyText(releasedCells(definitions, now, KEEPING), pulse);
}
