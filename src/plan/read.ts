import { didYouMean, rowOf } from '../formula';
import type { Row, Scope } from '../formula';
import { Problem, filledEntity, isFormula, ownFields, problemFrom, remembered } from '../model';
import type { Definitions, Entity, EntityMapping, Field, MappedField, Source } from '../model';

import { bind } from './bind';

import { longestOf, nameable, requiredOf } from './field-names';
import { demandOneRow } from './one-row';
import { needOf } from './origin';
import type { Origin, ReadField } from './origin';
import { readingOf } from './reading';
import { spellings, spelt } from './spellings';
import { cellFields, demandVouched, releasedOf } from './released';
import type { Release } from './released';
import { SourceColumns, type SourceRows } from './source-rows';
import { demandZone } from './zone';

/** Single answers, and what of them may be shown. */
export interface Released extends Release {
  answers: EntityRead;
}

/** How one entity is read: every field that its mapping can fill, directly or by formula. */
export interface EntityRead {
  entity: Entity;
  mapping: EntityMapping;
  source: Source;
  zone: string;
  /** null: each row of the source stands for itself. */
  sourceRows: SourceRows | null;
  /** Single answers of which its rows are made, as the cells of a release grid; null where its rows are the source's. */
  released: Released | null;
  /** Longest believable row, seconds. */
  longest: number;
  own: readonly Field[];
  fields: ReadonlyMap<string, ReadField>;
  /** Fields that cannot be filled, each with why. */
  missing: ReadonlyMap<string, Problem>;
  where: Row | null;
}

/** How an entity is read. Throws a Problem where the mapping itself is wrong; fields that it merely does not fill are listed as missing. */
export const readOf = remembered(readAnew, (name) => name);

function readAnew(name: string, definitions: Definitions): EntityRead {
  const entity = definitions.entities[name];
  if (!entity) {
    throw new Problem('unknown', `There is no entity "${name}".`, {
      hint: didYouMean(name, Object.keys(definitions.entities)),
    });
  }
  const mapping = definitions.mapping.entities[name];
  if (!mapping) {
    throw new Problem('unavailable', `Entity ${name} is not mapped.`, {
      hint: 'Map it in the settings of the data source.',
      at: { mapping: name },
    });
  }
  try {
    return entity.answers ? readGrid(entity, mapping, definitions) : new Reader(entity, mapping, definitions).read();
  } catch (thrown) {
    throw problemFrom(thrown, { mapping: name, source: mapping.source });
  }
}

/** Cells of a release grid: a table of them that somebody vouches for, or made of single answers. */
function readGrid(entity: Entity, mapping: EntityMapping, definitions: Definitions): EntityRead {
  if (!mapping.release) {
    demandVouched(entity, mapping);
    return new Reader(entity, mapping, definitions).read();
  }
  const answers = new Reader(filledEntity(entity, mapping), mapping, definitions).read();
  const released = { answers, ...releasedOf(answers, { entity, mapping, definitions }) };
  return { ...answers, entity, released, fields: cellFields(entity, answers), sourceRows: null, where: null };
}

class Reader {
  private readonly fields = new Map<string, ReadField>();
  private readonly missing = new Map<string, Problem>();
  private readonly under = new Set<string>();
  private readonly own: readonly Field[];
  private readonly zone: string;
  private readonly scope: Scope;
  private readonly columns: SourceColumns;

  constructor(
    private readonly entity: Entity,
    private readonly mapping: EntityMapping,
    private readonly definitions: Definitions
  ) {
    this.zone = mapping.zone ?? 'UTC';
    this.own = nameable(ownFields(entity, mapping));
    this.columns = new SourceColumns(mapping);
    this.scope = { entity, entities: definitions.entities, own: this.own };
  }

  read(): EntityRead {
    demandZone(this.zone);
    this.demandPlace();
    for (const field of [...this.entity.fields, ...this.own]) {
      this.find(field.name);
    }
    for (const field of this.entity.fields) {
      const problem = field.required ? this.missing.get(field.name) : undefined;
      if (problem) {
        throw problem;
      }
    }
    const { entity, mapping, zone, own, fields, missing } = this;
    return {
      ...{ entity, mapping, zone, own, fields, missing },
      released: null,
      source: this.source(),
      sourceRows: this.columns.rows(),
      longest: longestOf(this.mapping),
      where: this.where(),
    };
  }

  /** The field if it can be filled, null if not; reads it on first asking, so formulas may stand in any order. */
  private find(name: string): ReadField | null {
    const known = this.fields.get(name);
    if (known || this.missing.has(name)) {
      return known ?? null;
    }
    if (this.under.has(name)) {
      throw new Problem('unavailable', `Field ${name} would be made of itself.`, {
        hint: 'Take one of its formulas out of the circle.',
        at: { field: name },
      });
    }
    const origin = this.originOnce(name);
    if (origin instanceof Problem) {
      this.missing.set(name, origin);
      return null;
    }
    const { type, unit, total = false } = this.fieldOf(name);
    const field = { name, type, isDuration: unit === 'seconds' && !total, origin };
    this.fields.set(name, field);
    return field;
  }

  private originOnce(name: string): Origin | Problem {
    this.under.add(name);
    try {
      return this.originOf(name);
    } finally {
      this.under.delete(name);
    }
  }

  private originOf(name: string): Origin | Problem {
    const mapped = this.mapping.fields[name];
    if (mapped) {
      try {
        return this.mappedOrigin(name, mapped);
      } catch (thrown) {
        const lacks = problemFrom(thrown).at.field;
        if (lacks !== undefined && lacks !== name && this.mapping.cannot?.[lacks] !== undefined) {
          return this.lacking(lacks);
        }
        throw problemFrom(thrown, { field: name, column: 'column' in mapped ? mapped.column : undefined });
      }
    }
    return this.needsOrigin(name) ?? this.otherwiseOrigin(name) ?? this.lacking(name);
  }

  private mappedOrigin(name: string, mapped: MappedField): Origin {
    if (isFormula(mapped)) {
      return { how: 'formula', row: this.rowFor(name, mapped.formula) };
    }
    const reading = readingOf(this.fieldOf(name), mapped, this.zone);
    const columns = this.columns.forField(name, mapped, reading);
    if (columns.length === 0) {
      throw new Problem('invalid', 'The mapping names no column.', {
        hint: 'Give it "column", "columns" or "formula".',
      });
    }
    if ('zone' in reading) {
      demandZone(reading.zone);
    }
    return { how: 'column', columns, reading, nulls: spellings(mapped.null ?? []), values: spelt(mapped.values) };
  }

  private rowFor(name: string, formula: string): Row {
    const row = this.bound(formula);
    const { type } = this.fieldOf(name);
    if (row.type !== type && !(row.kind === 'literal' && row.value === null)) {
      throw new Problem('invalid', `The formula gives a ${row.type}, and ${name} is a ${type}.`);
    }
    return row;
  }

  private bound(formula: string): Row {
    const row = rowOf(formula, this.scope);
    demandOneRow(row);
    return bind(row, { entity: this.entity, find: (field) => this.find(field), longest: longestOf(this.mapping) });
  }

  private needsOrigin(name: string): Origin | null {
    const needs = this.mapping.needs ?? [];
    if (needs.length === 0 || this.entity.name !== 'customer') {
      return null;
    }
    if (name === 'data_needed') {
      return { how: 'constant', value: needs.length };
    }
    return name === 'data_known' ? { how: 'needs', needs: needs.map((need) => needOf(need, this.columns)) } : null;
  }

  private otherwiseOrigin(name: string): Origin | Problem | null {
    const { otherwise } = this.fieldOf(name);
    if (otherwise === undefined || this.mapping.cannot?.[name] !== undefined) {
      return null;
    }
    try {
      return { how: 'formula', row: this.rowFor(name, otherwise) };
    } catch (thrown) {
      const problem = problemFrom(thrown);
      if (problem.kind === 'unavailable') {
        return this.lackingFor(name, problem.at.field);
      }
      throw problem;
    }
  }

  private lackingFor(name: string, part = name): Problem {
    if (part === name || this.mapping.cannot?.[part] !== undefined) {
      return this.lacking(part);
    }
    return new Problem(
      'unavailable',
      `Neither ${name} of ${this.entity.name} is mapped, nor ${part}, from which it could be worked out.`,
      {
        hint: 'Map one of them in the settings of the data source.',
        at: { mapping: this.entity.name, field: part },
      }
    );
  }

  private lacking(name: string): Problem {
    const reason = this.mapping.cannot?.[name];
    const message = reason
      ? `This source cannot fill ${name}: ${reason}`
      : `Field ${name} of ${this.entity.name} is not mapped.`;
    return new Problem('unavailable', message, {
      hint: reason ? undefined : 'Map it in the settings of the data source.',
      at: { mapping: this.entity.name, field: name },
    });
  }

  private where(): Row | null {
    if (this.mapping.where === undefined || this.mapping.where.trim() === '') {
      return null;
    }
    const row = this.bound(this.mapping.where);
    if (row.type !== 'boolean') {
      throw new Problem('invalid', 'The row filter is neither true nor false.', {
        hint: "Such as outcome != 'PHANTOM'.",
      });
    }
    return row;
  }

  private fieldOf(name: string): Field {
    return [...this.entity.fields, ...this.own].find((field) => field.name === name)!;
  }

  private source(): Source {
    const source = this.definitions.sources[this.mapping.source];
    if (!source) {
      throw new Problem('source', `There is no data source "${this.mapping.source}".`, {
        hint: 'Pick another one in the settings.',
      });
    }
    return source;
  }

  private demandPlace(): void {
    const { table, query, preset } = this.mapping;
    if (preset !== undefined) {
      const hint = 'docs/mappings.md lists them.';
      throw new Problem('unknown', `There is no preset "${preset}" of ${this.entity.name}.`, { hint });
    }
    if (!table && !query) {
      throw new Problem('invalid', 'The mapping names neither a table nor a query.', {
        hint: 'Give it "table", such as "public.calls".',
      });
    }
    if (Object.keys(this.mapping.fields).length === 0) {
      throw new Problem('invalid', 'The mapping names no fields.', {
        hint: `Required are ${requiredOf(this.entity).join(' and ')}.`,
      });
    }
  }
}
