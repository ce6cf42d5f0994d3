import type { Instant } from '../model';
import type { EntityRead } from '../plan';

import type { Dialect } from './dialect';
import { layersOf } from './layers';
import type { Layer } from './layer';
import { contextFor, longBefore } from './rows';

interface FilledAsked {
  read: EntityRead;
  /** Fields that every row is to have a column for. */
  fields: readonly string[];
  /** Conditions on them. */
  where: readonly string[];
  asOf: Instant;
}

/** All rows of an entity until an instant, in layers of its name. Throws the Problem of the first field that the mapping does not fill. */
export function filledRows({ read, fields, where, asOf }: FilledAsked, dialect: Dialect): Layer[] {
  const missing = fields.map((field) => read.missing.get(field)).find((each) => each !== undefined);
  if (missing) {
    throw missing;
  }
  const context = contextFor(dialect, longBefore(asOf), asOf);
  const asked = { name: read.entity.name, read, fields: new Set(fields), where, context };
  return layersOf({ ...asked, doubts: false, tableWhere: null }).layers;
}
