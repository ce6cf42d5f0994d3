import { existsIn, isAdditive, partsOf, rowOf, sequencesIn } from '../formula';
import type { Aggregate, Row } from '../formula';
import { Problem } from '../model';
import type { Definitions, Entity, Filter } from '../model';

import type { AskLink } from './ask';
import { bind } from './bind';
import type { Binding, Links } from './bind';
import { dimensionsIn, entitiesWith, placeOf } from './dimensions';
import { conditionOf } from './filters';
import { demandFigures, nodeRows } from './nodes';
import { readOf } from './read';
import type { EntityRead } from './read';

interface BoundAggregate {
  argument: Row | null;
  where: Row | null;
}

/** Binds what a request names to what the mapping can fill. */
export class Binder {
  private readonly bound = new Map<Aggregate, BoundAggregate>();

  constructor(private readonly definitions: Definitions) {}

  read(entity: string): EntityRead {
    return readOf(entity, this.definitions);
  }

  /** Bound once: a request asks first whether it can be, then for both of its periods. */
  aggregate(aggregate: Aggregate): BoundAggregate {
    const { argument, where, entity } = aggregate;
    demandFigures(aggregate, this.read(entity));
    this.demandOrder(aggregate, this.read(entity));
    const bound = this.bound.get(aggregate) ?? {
      argument: argument && this.row(argument, entity),
      where: where && this.row(where, entity),
    };
    this.bound.set(aggregate, bound);
    return bound;
  }

  /** What a dimension stands for in rows of the entity. Throws a Problem where they have nothing of the kind, or the mapping does not fill it. */
  dimension(entity: string, name: string): Row {
    const formula = dimensionsIn(this.definitions)[name]?.formulas?.[entity];
    if (formula !== undefined) {
      const { entities } = this.definitions;
      return this.row(rowOf(formula, { entity: entities[entity], entities }), entity);
    }
    const place = placeOf(entity, name, this.definitions);
    if (place === null) {
      this.demandReleased(entity, name);
      const others = entitiesWith(name, this.definitions);
      throw new Problem('unavailable', `Rows of ${entity} have no ${name}.`, {
        hint: `Known for: ${others.join(', ')}. Leave ${name} out, or ask this metric in a query of its own.`,
        at: { mapping: entity, field: name },
      });
    }
    const [first, second] = place.split('.');
    const [link, field] = second === undefined ? [null, first] : [first, second];
    const row = this.row({ kind: 'field', link, name: field, type: 'text' }, entity);
    const { fields } = link === null ? this.read(entity) : this.linked(this.read(entity).entity, link);
    return fields.get(field)?.type === 'boolean' ? yesOrNo({ kind: 'field', link, name: field, type: 'boolean' }) : row;
  }

  /** Of what people said when asked, a reason of its own. */
  private demandReleased(name: string, dimension: string): void {
    const { entity, own, fields } = this.read(name);
    if (!entity.answers) {
      return;
    }
    const chain = Object.values(this.definitions.chains).flatMap(({ levels }) => levels);
    const ways = [...chain.filter((level) => fields.has(level)), ...own.map((field) => field.name)];
    throw new Problem(
      'unavailable',
      `${entity.title} is never split or filtered by ${dimension}: that would tell who said what.`,
      {
        hint:
          ways.length > 0
            ? `It is shown by ${ways.join(', ')}, and in whole waves.`
            : 'It is shown for the whole only.',
        at: { mapping: name, field: dimension },
      }
    );
  }

  filter(entity: string, filter: Filter): Row {
    return conditionOf(filter, this.dimension(entity, filter.dimension));
  }

  /** Which rows of an entity a question means whose rows are cells of nodes; null where they are rows like any other. */
  nodes(entity: string, dimensions: readonly string[], filters: readonly Filter[] = []): Row | null {
    const read = this.read(entity);
    return read.entity.answers ? nodeRows(read, { dimensions, filters }, this.definitions) : null;
  }

  /** The entities that row expressions reach by a key. */
  links(rows: ReadonlyArray<Row | null>, entity: Entity): Map<string, AskLink> {
    const names = new Set(rows.flatMap((row) => (row ? linkNames(row) : [])));
    return new Map(
      [...names].map((name) => {
        const { by, last } = entity.links![name];
        return [name, { name, by, read: this.linked(entity, name), last: last ?? null }];
      })
    );
  }

  /** The entities that row expressions look into, and those whose data must have come as far. */
  besides(rows: ReadonlyArray<Row | null>, entity: Entity, waitedFor: readonly string[]): Map<string, EntityRead> {
    const names = new Set([...rows.flatMap(existsIn).map((look) => look.entity), ...waitedFor]);
    return new Map([...names].map((name) => [name, this.beside(entity, name)]));
  }

  /** What counts once, or looks at other rows, orders rows by time and then by their name. */
  private demandOrder(aggregate: Aggregate, { entity }: EntityRead): void {
    const counted = !isAdditive(aggregate) && aggregate.name !== 'quantile';
    const looks = [aggregate.argument, aggregate.where].flatMap(sequencesIn);
    if (counted || looks.length > 0) {
      this.row({ kind: 'field', link: null, name: entity.id, type: 'text' }, entity.name);
    }
  }

  private row(row: Row, entity: string): Row {
    const read = this.read(entity);
    try {
      return bind(row, {
        entity: read.entity,
        find: (name) => read.fields.get(name) ?? null,
        links: this.findersFor(read.entity, row),
        longest: read.longest,
        beside: (other) => bindingOf(this.beside(read.entity, other)),
      });
    } catch (thrown) {
      throw this.inTheMappingsWords(thrown);
    }
  }

  /** A mapping may say itself why it does not fill a field. */
  private inTheMappingsWords(thrown: unknown): unknown {
    const { mapping, field } = thrown instanceof Problem && thrown.kind === 'unavailable' ? thrown.at : {};
    const reason = mapping && field ? this.read(mapping).missing.get(field) : undefined;
    return reason ?? thrown;
  }

  private findersFor(entity: Entity, row: Row): Links {
    const links: Record<string, Links[string]> = {};
    for (const name of linkNames(row)) {
      const read = this.linked(entity, name);
      links[name] = { entity: read.entity, find: (field) => read.fields.get(field) ?? null };
    }
    return links;
  }

  private linked(entity: Entity, link: string): EntityRead {
    const { entity: name, last } = entity.links![link];
    const read = this.read(name);
    return last ? { ...read, entity: { ...read.entity, id: last.by } } : read;
  }

  private beside(entity: Entity, other: string): EntityRead {
    const here = this.read(entity.name);
    const read = this.read(other);
    demandRows(read);
    if (read.mapping.source !== here.mapping.source) {
      throw new Problem(
        'unavailable',
        `${read.entity.name} lives in ${read.source.name}, ${entity.name} in ${here.source.name}.`,
        { hint: 'A look into another entity needs both in one data source.' }
      );
    }
    return read;
  }
}

/** Cells of many people say nothing of a row that somebody stands behind. */
function demandRows({ entity }: EntityRead): void {
  if (entity.answers) {
    throw new Problem('unavailable', `Rows cannot look into ${entity.name}: its rows are cells of many people.`, {
      hint: 'Ask it as a metric of its own, beside this one.',
      at: { mapping: entity.name },
    });
  }
}

function bindingOf({ entity, fields, longest }: EntityRead): Binding {
  return { entity, find: (name) => fields.get(name) ?? null, longest };
}

function linkNames(row: Row): string[] {
  const here = row.kind === 'field' && row.link !== null ? [row.link] : [];
  return [...here, ...partsOf(row).flatMap(linkNames)];
}

/** In the words of a group; null: not known. */
function yesOrNo(when: Row): Row {
  const text = (value: string): Row => ({ kind: 'literal', value, type: 'text' });
  const not: Row = { kind: 'unary', operator: 'not', argument: when, type: 'boolean' };
  const branches = [
    { when, then: text('yes') },
    { when: not, then: text('no') },
  ];
  return { kind: 'case', branches, otherwise: null, type: 'text' };
}
