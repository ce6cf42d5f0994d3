import { Problem } from '../model';
import type { Definitions, Entity, EntityMapping, Field, Source, ValueType } from '../model';

import type { ReadField } from './origin';
import type { Reading } from './reading';

/** What of single answers may be shown: whole waves x nodes of the chain x at most one dimension. */
export interface Release {
  /** Levels of the chain, widest first. */
  levels: readonly string[];
  /** The field of the house's own by which nodes may be split. */
  dimension: Field | null;
  /** Fewest people in a cell. */
  minimum: number;
}

/** As much of how answers are read as a release needs to know. */
interface Answers {
  source: Source;
  own: readonly Field[];
  fields: ReadonlyMap<string, ReadField>;
  missing: ReadonlyMap<string, unknown>;
}

/** The field of a cell that says what it stands for, and its value for all that there is. */
export const LEVEL = 'level';
export const WHOLE = 'whole';

/** Each person's mean over the twelve slots, as one more question; shown of so many people only. */
export const ENGAGEMENT = 'engagement';
export const ENGAGEMENT_PEOPLE = 30;

/** The question from 0 to 10 whether they would recommend working here. */
export const RECOMMEND = 'recommend';

/** Fewer people than this are never shown, whatever a mapping says. */
export const LEAST_PEOPLE = 5;

/** What an administrator may set of a release. Throws a Problem where it would show more than is promised. */
export function releasedOf(
  answers: Answers,
  { entity, mapping, definitions }: { entity: Entity; mapping: EntityMapping; definitions: Definitions }
): Release {
  const { minimum = LEAST_PEOPLE } = mapping.release!;
  demandStatements(answers);
  demandEnough(minimum);
  return { levels: levelsOf(answers, definitions), dimension: declaredIn(answers, entity), minimum };
}

/** A table of cells is believed only where somebody vouches for it. */
export function demandVouched({ name }: Entity, { anonymous }: EntityMapping): void {
  if (!anonymous?.trim()) {
    throw new Problem('invalid', `Nobody vouches that the rows of ${name} are released cells.`, {
      hint: 'Where they are single answers, give the mapping "release". Where `boardroom check --privacy` or a survey tool has made cells of them, say with "anonymous" who vouches for it, and since when.',
    });
  }
}

/** The fields of the cells, each a column of its own name; places of the chain only as far as the answers know them. */
export function cellFields(
  { fields }: Entity,
  { missing, own }: Pick<Answers, 'missing' | 'own'>
): Map<string, ReadField> {
  const made = fields.filter(({ name }) => !missing.has(name));
  return new Map([...made, ...own].map(({ name, type }) => [name, cellField(name, type)]));
}

const READING: Readonly<Record<ValueType, Reading>> = {
  text: { kind: 'text' },
  number: { kind: 'number' },
  boolean: { kind: 'boolean' },
  instant: { kind: 'epoch_ms' },
};

function cellField(name: string, type: ValueType): ReadField {
  return {
    name,
    type,
    isDuration: false,
    origin: { how: 'column', columns: [name], reading: READING[type], nulls: [], values: null },
  };
}

/** The levels of the chain that answers can be placed at. */
function levelsOf({ fields }: Answers, { chains }: Definitions): string[] {
  return Object.values(chains)
    .flatMap(({ levels }) => levels)
    .filter((level) => fields.has(level));
}

/** The one text field of the house's own. Throws a Problem where there are several, or it is no text. */
function declaredIn({ own }: Answers, entity: Entity): Field | null {
  const taken = new Set(entity.fields.map(({ name }) => name));
  if (own.length > 1 || own.some(({ name, type }) => type !== 'text' || taken.has(name))) {
    throw new Problem('invalid', `Staff answers can be split by one dimension only, and it is a text.`, {
      hint: `Keep one of ${own.map(({ name }) => name).join(', ')}: every further one would tell more people apart.`,
    });
  }
  return own[0] ?? null;
}

/** What shows cells only must be able to make them. */
function demandStatements({ source }: Answers): void {
  if (source.kind === 'rows') {
    throw new Problem('unavailable', `${source.name} runs no statements, so single answers would reach the browser.`, {
      hint: 'Keep them in a database, or let the source give released cells and say with "anonymous" who vouches for it.',
    });
  }
}

function demandEnough(minimum: number): void {
  if (!Number.isInteger(minimum) || minimum < LEAST_PEOPLE) {
    throw new Problem('invalid', `A cell must stand for ${LEAST_PEOPLE} people or more, not ${minimum}.`, {
      hint: `Leave "minimum" out, or set it to a whole number above ${LEAST_PEOPLE}.`,
    });
  }
}
