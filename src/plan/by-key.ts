import { needOf, NO_LOOKS } from '../formula';
import type { Aggregate, AggregateName, Row } from '../formula';
import { Problem } from '../model';

import { Apart, conjunction, conjuncts, linksApart } from './apart';
import { demandDiscreet } from './discreet';
import { BUCKET_COLUMN, groupColumn } from './ask';
import type { Ask, AskAggregate, AskGroup, AskLink } from './ask';
import { BUCKET, keyedRead, own, partName, placeName } from './keyed-read';
import type { KeyedColumn } from './keyed-read';

/** How an ask over two data sources is answered: cells by key from here, what the keys point to from there, added up in the browser. */
export interface ByKey {
  /** Cells by key, beside the groups that need no key. */
  keyed: Ask;
  /** Column of the keyed cells that holds each key, by the field here. */
  keyColumns: ReadonlyMap<string, string>;
  links: readonly AskLink[];
  /** What the keyed cells are called as rows of `summed`. */
  columns: readonly KeyedColumn[];
  /** What is asked of the keyed cells once it is known what their keys point to; the bucket, if any, is its last group. */
  summed: Ask;
}

/** Splits an ask by where its parts live. Throws a Problem of kind `unavailable` where an answer by key would not be exact, or not discreet. */
export function byKeyOf(ask: Ask): ByKey {
  const links = linksApart(ask);
  demandDiscreet(ask, links);
  return new Splitter(ask, links).split();
}

/** Only the keys that occur: all that must be known where the rows themselves are in the browser. */
export function keysOf(ask: Ask): Pick<ByKey, 'keyed' | 'keyColumns' | 'links'> {
  const links = linksApart(ask);
  demandDiscreet(ask, links);
  const apart = new Apart(links);
  const keys = [...new Set(links.map(({ by }) => by))];
  return {
    keyed: {
      ...ask,
      id: `${ask.id}/keys`,
      groups: keys.map((key) => ({ dimension: key, row: own(key) })),
      filters: ask.filters.flatMap(conjuncts).filter((row) => apart.isHere(row)),
      aggregates: [],
      links: new Map([...ask.links].filter(([, link]) => !links.includes(link))),
    },
    keyColumns: new Map(keys.map((key, index) => [key, groupColumn(index)])),
    links,
  };
}

/** Throws a Problem of kind `unavailable` where an ask reaches into another data source for what cannot be joined by key. */
export function demandJoinable(ask: Ask): void {
  if (linksApart(ask).length === 0) {
    return;
  }
  if (ask.read.source.kind === 'rows') {
    keysOf(ask);
  } else {
    byKeyOf(ask);
  }
}

/** The same, with the counts of doubtful rows that the keyed cells carry. */
export function withDoubts({ columns, summed, ...rest }: ByKey, names: readonly string[]): ByKey {
  const doubts = names.map((name): KeyedColumn => ({ from: name, to: name, type: 'number' }));
  const all = [...columns, ...doubts];
  const counts = names.map((name): AskAggregate => {
    const argument = own(name, 'number');
    const aggregate: Aggregate = { ...SUM, entity: summed.read.entity.name, argument };
    return { column: name, need: needOf(aggregate, NO_LOOKS), argument, where: null, first: null };
  });
  const read = keyedRead(summed.read, all);
  return { ...rest, columns: all, summed: { ...summed, read, aggregates: [...summed.aggregates, ...counts] } };
}

const SUM = { kind: 'aggregate', name: 'sum', where: null, per: null, share: null, ahead: 0, back: 0 } as const;

type Summed = Omit<AskAggregate, 'column' | 'need'> & { name: AggregateName };

class Splitter {
  private readonly apart: Apart;
  private readonly keys: readonly string[];
  /** Aggregates of the keyed cells, equal ones once. */
  private readonly parts = new Map<string, AskAggregate>();

  constructor(
    private readonly ask: Ask,
    private readonly links: readonly AskLink[]
  ) {
    this.apart = new Apart(links);
    this.keys = [...new Set(links.map(({ by }) => by))];
  }

  split(): ByKey {
    const { ask, apart, keys, links } = this;
    const filters = apart.conditions(conjunction(ask.filters));
    const aggregates = ask.aggregates.map((aggregate) => this.summedFrom(aggregate));
    const here = ask.groups.flatMap((group, index) => (apart.isHere(group.row) ? [{ group, index }] : []));
    const byKeys = keys.map((key): AskGroup => ({ dimension: key, row: own(key) }));
    const keyed: Ask = {
      ...ask,
      id: `${ask.id}/by key`,
      groups: [...here.map(({ group }) => group), ...byKeys],
      filters: filters.here ? [filters.here] : [],
      aggregates: [...this.parts.values()],
      links: new Map([...ask.links].filter(([, link]) => !links.includes(link))),
    };
    const columns: KeyedColumn[] = [
      ...here.map(({ index }, place) => ({
        from: groupColumn(place),
        to: placeName(index),
        type: 'text' as const,
        isMarked: true,
      })),
      ...keys.map((key, place) => ({ from: groupColumn(here.length + place), to: key, type: 'text' as const })),
      { from: BUCKET_COLUMN, to: BUCKET, type: 'text' },
      ...keyed.aggregates.map(({ column }, index) => ({ from: column, to: partName(index), type: 'number' as const })),
    ];
    const groups = ask.groups.map(({ dimension, row }, index) => ({
      dimension,
      row: apart.isHere(row) ? own(placeName(index)) : row,
    }));
    return {
      keyed,
      keyColumns: new Map(keys.map((key, index) => [key, groupColumn(here.length + index)])),
      links,
      columns,
      summed: {
        ...ask,
        id: `${ask.id}/joined`,
        read: keyedRead(ask.read, columns),
        links: new Map(links.map((link) => [link.name, link])),
        period: null,
        edges: [],
        groups: ask.edges.length > 0 ? [...groups, { dimension: BUCKET, row: own(BUCKET) }] : groups,
        filters: filters.byKey ? [filters.byKey] : [],
        aggregates,
        reach: NO_LOOKS,
      },
    };
  }

  private summedFrom(aggregate: AskAggregate): AskAggregate {
    const { name, ...rest } = this.summing(aggregate);
    const need = needOf({ ...aggregate.need.aggregate, name }, NO_LOOKS);
    return { column: aggregate.column, need, ...rest };
  }

  private summing(aggregate: AskAggregate): Summed {
    if (aggregate.first) {
      return this.once(aggregate);
    }
    const { name } = aggregate.need.aggregate;
    switch (name) {
      case 'count':
        return this.count(aggregate);
      case 'sum':
        return this.sum(aggregate);
      case 'min':
      case 'max':
        return this.extreme(aggregate, name);
      default:
        throw inexact('A quantile of cells cannot be added up.');
    }
  }

  private count(aggregate: AskAggregate): Summed {
    const { here, byKey } = this.apart.conditions(aggregate.where);
    const counted = aggregate.argument;
    if (counted === null || this.apart.isHere(counted)) {
      return { name: 'sum', argument: this.part('count', counted, here, aggregate), where: byKey, first: null };
    }
    const known: Row = { kind: 'known', argument: counted, type: 'boolean' };
    const both = this.apart.conditions(conjunction([known, ...(byKey ? [byKey] : [])]));
    return { name: 'sum', argument: this.part('count', null, here, aggregate), where: both.byKey, first: null };
  }

  /** A sum of products: what is the same for all rows of a key stands outside of the sum over its rows. */
  private sum(aggregate: AskAggregate): Summed {
    const { here, byKey } = this.apart.conditions(aggregate.where);
    const factors = this.apart.factors(aggregate.argument!);
    const part = factors.here
      ? this.part('sum', factors.here, here, aggregate)
      : this.part('count', null, here, aggregate);
    const some = factors.here ? [] : [above0(part)];
    return {
      name: 'sum',
      argument: factors.byKey
        ? { kind: 'binary', operator: '*', left: part, right: factors.byKey, type: 'number' }
        : part,
      where: conjunction([...some, ...(byKey ? [byKey] : [])]),
      first: null,
    };
  }

  private extreme(aggregate: AskAggregate, name: 'min' | 'max'): Summed {
    const { here, byKey } = this.apart.conditions(aggregate.where);
    const argument = aggregate.argument!;
    if (this.apart.isHere(argument)) {
      return { name, argument: this.part(name, argument, here, aggregate), where: byKey, first: null };
    }
    if (!this.apart.isByKey(argument)) {
      throw inexact('Its least and greatest are made of fields of two data sources.');
    }
    const some = above0(this.part('count', null, here, aggregate));
    return { name, argument, where: conjunction([some, ...(byKey ? [byKey] : [])]), first: null };
  }

  /** What counts once can be counted by key where it is the same for all rows of the key. */
  private once(aggregate: AskAggregate): Summed {
    const { first, argument, need } = aggregate;
    if (!this.apart.isByKey(first!.by) || !this.apart.isByKey(argument!)) {
      throw inexact('What counts once among the rows of many keys cannot be added up from cells by key.');
    }
    const { here, byKey } = this.apart.conditions(aggregate.where);
    const some = above0(this.part('count', null, here, aggregate));
    const bucket = first!.bucketed && this.ask.edges.length > 0 ? [this.ask.groups.length] : [];
    return {
      name: need.aggregate.name,
      argument,
      where: conjunction([some, ...(byKey ? [byKey] : [])]),
      first: { by: first!.by, groups: [...first!.groups, ...bucket], bucketed: false, settled: true },
    };
  }

  /** The field of the keyed cells that holds an aggregate over the rows of each key. */
  private part(name: AggregateName, argument: Row | null, where: Row | null, { need }: AskAggregate): Row {
    const { aggregate, ahead, back, beside } = need;
    const key = JSON.stringify([name, argument, where, ahead, back, beside]);
    if (!this.parts.has(key)) {
      const part = needOf({ ...aggregate, name, argument, where, per: null, share: null }, need);
      this.parts.set(key, { column: `a${this.parts.size}`, need: part, argument, where, first: null });
    }
    return own(partName([...this.parts.keys()].indexOf(key)), 'number');
  }
}

function above0(part: Row): Row {
  return {
    kind: 'binary',
    operator: '>',
    left: part,
    right: { kind: 'literal', value: 0, type: 'number' },
    type: 'boolean',
  };
}

function inexact(message: string): Problem {
  return new Problem('unavailable', message, {
    hint: 'Leave out the dimension or the filter that lives in another data source, or put both into one data source.',
  });
}
