import { partsOf } from '../formula';
import type { Row } from '../formula';
import { Problem } from '../model';

import type { Ask, AskLink } from './ask';

/** Links that lead into another data source than the rows themselves live in. */
export function linksApart({ read, links }: Ask): AskLink[] {
  return [...links.values()].filter((link) => link.read.mapping.source !== read.mapping.source);
}

/** What can be said of an expression where part of it lives in another data source. */
export class Apart {
  private readonly names: ReadonlySet<string>;
  private readonly keys: ReadonlySet<string>;

  constructor(links: readonly AskLink[]) {
    this.names = new Set(links.map(({ name }) => name));
    this.keys = new Set(links.map(({ by }) => by));
  }

  /** Needs nothing of the other data source. */
  isHere(row: Row): boolean {
    return (
      !(row.kind === 'field' && row.link !== null && this.names.has(row.link)) &&
      partsOf(row).every((part) => this.isHere(part))
    );
  }

  /** The same for all rows of one key: made of what the keys point to, and of the keys themselves. */
  isByKey(row: Row): boolean {
    if (row.kind === 'field') {
      return row.link === null ? this.keys.has(row.name) : this.names.has(row.link);
    }
    return row.kind !== 'sequence' && row.kind !== 'exists' && partsOf(row).every((part) => this.isByKey(part));
  }

  /** A condition as what can be asked where the rows are, and what remains to be asked of each key. */
  conditions(row: Row | null): { here: Row | null; byKey: Row | null } {
    const parts = row === null ? [] : conjuncts(row);
    parts.forEach((part) => this.demand(part));
    return {
      here: conjunction(parts.filter((part) => this.isHere(part))),
      byKey: conjunction(parts.filter((part) => !this.isHere(part))),
    };
  }

  /** A number as a product of what is summed up where the rows are, and what is the same for all rows of a key. */
  factors(row: Row): { here: Row | null; byKey: Row | null } {
    if (this.isHere(row)) {
      return { here: row, byKey: null };
    }
    if (this.isByKey(row)) {
      return { here: null, byKey: row };
    }
    if (row.kind === 'unary' && row.operator === '-') {
      const { here, byKey } = this.factors(row.argument);
      return { here, byKey: byKey && { ...row, argument: byKey } };
    }
    if (row.kind === 'binary' && (row.operator === '*' || row.operator === '/')) {
      const [left, right] = [this.factors(row.left), this.factors(row.right)];
      return { here: combined(row, left.here, right.here), byKey: combined(row, left.byKey, right.byKey) };
    }
    throw mixed();
  }

  private demand(row: Row): void {
    if (!this.isHere(row) && !this.isByKey(row)) {
      throw mixed();
    }
  }
}

/** One side of a product or quotient, where the other may have gone to the other source. */
function combined(row: Row & { kind: 'binary' }, left: Row | null, right: Row | null): Row | null {
  if (right === null) {
    return left;
  }
  if (left === null && row.operator === '*') {
    return right;
  }
  return { ...row, left: left ?? { kind: 'literal', value: 1, type: 'number' }, right };
}

export function conjuncts(row: Row): Row[] {
  return row.kind === 'binary' && row.operator === 'and' ? [...conjuncts(row.left), ...conjuncts(row.right)] : [row];
}

export function conjunction(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>(
    (left, right) => (left === null ? right : { kind: 'binary', operator: 'and', left, right, type: 'boolean' }),
    null
  );
}

function mixed(): Problem {
  return new Problem('unavailable', 'It weighs fields of two data sources against each other, row by row.', {
    hint: 'Conditions on each joined by "and", and products of the two, can be joined by key. Otherwise put both into one data source.',
  });
}
