import type { Need, ReadField, Reading } from '../plan';

import { isoSteps, patternSteps, zoneSteps } from './dates';
import { ownColumn } from './dialect';
import type { Dialect } from './dialect';
import { writeValue } from './expression';
import { fromTable, guarded, nameOf, onlyColumn, textOf } from './source-column';
import type { ColumnOrigin, OriginContext, Step } from './source-column';

/** The steps that read a field from its column or columns; the last one bears the field's name. */
export function columnSteps(field: ReadField, origin: ColumnOrigin, context: OriginContext): Step[] {
  const { dialect } = context;
  const { reading } = origin;
  if (origin.values) {
    return [fromTable(field.name, guarded(origin, writeValues(field, origin, dialect), dialect))];
  }
  switch (reading.kind) {
    case 'pattern':
      return patternSteps(field, origin, reading, context);
    case 'iso':
      return isoSteps(field, origin, reading.zone, context);
    case 'local':
      return zoneSteps(
        field,
        guarded(origin, dialect.msOfLocal(onlyColumn(origin, dialect)), dialect),
        reading.zone,
        context
      );
    default:
      return [fromTable(field.name, guarded(origin, writePlain(reading, origin, dialect), dialect))];
  }
}

function writeValues(field: ReadField, origin: ColumnOrigin, dialect: Dialect): string {
  const { '*': rest = null, ...named } = origin.values!;
  const typed = (value: string | number | boolean | null) =>
    value === null ? `CAST(NULL AS ${dialect.types[field.type]})` : writeValue(value, dialect);
  const steps = Object.entries(named).map(([from, to]) => `WHEN ${dialect.text(from)} THEN ${typed(to)}`);
  const otherwise =
    rest === null || origin.values!['*'] === undefined
      ? typed(null)
      : `CASE WHEN ${textOf(origin, dialect)} IS NOT NULL THEN ${typed(rest)} END`;
  return steps.length === 0 ? otherwise : `CASE ${textOf(origin, dialect)} ${steps.join(' ')} ELSE ${otherwise} END`;
}

function writePlain(reading: Reading, origin: ColumnOrigin, dialect: Dialect): string {
  const column = onlyColumn(origin, dialect);
  const number = dialect.asNumber(column);
  switch (reading.kind) {
    case 'text':
      // An empty text says nothing: not a customer whom all anonymous callers share.
      return `NULLIF(${nameOf(origin, dialect)}, ${dialect.text('')})`;
    case 'boolean':
      return dialect.asBoolean(column);
    case 'ms':
      return `${number} / 1000`;
    case 'clock':
      return writeClock(textOf(origin, dialect), dialect);
    case 'epoch':
      return dialect.round(`${number} * 1000`);
    case 'epoch_ms':
      return dialect.round(number);
    case 'timestamp':
      return dialect.msOfTimestamp(column);
    default:
      return number;
  }
}

/** h:mm:ss or m:ss, perhaps with a minus in front, in seconds. */
function writeClock(text: string, dialect: Dialect): string {
  const bare = `REPLACE(TRIM(${text}), '-', '')`;
  const piece = (index: number) => dialect.asNumber(dialect.piece(bare, index));
  const three = `${piece(1)} * 3600 + ${piece(2)} * 60 + ${piece(3)}`;
  const two = `${piece(1)} * 60 + ${piece(2)}`;
  const sign = `CASE WHEN ${text} LIKE '-%' THEN -1 ELSE 1 END`;
  return `${sign} * (CASE WHEN ${text} LIKE '%:%:%' THEN ${three} ELSE ${two} END)`;
}

/** How many of the needed data are known, and fresh where they must be. */
export function writeNeeds(needs: readonly Need[], { dialect, asOf }: OriginContext): string {
  const one = ({ column, nulls, fresh }: Need) => {
    const known = `${dialect.asText(ownColumn(column, dialect))} NOT IN (${['', ...nulls].map(dialect.text).join(', ')})`;
    const young =
      fresh && ` AND ${dialect.msOfTimestamp(ownColumn(fresh.column, dialect))} >= ${asOf - fresh.seconds * 1000}`;
    return `CASE WHEN ${known}${young ?? ''} THEN 1 ELSE 0 END`;
  };
  return `CAST(${needs.map(one).join(' + ')} AS ${dialect.types.number})`;
}
