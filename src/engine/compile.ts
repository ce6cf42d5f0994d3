import type { FieldRow, Row, SequenceRow } from '../formula';
import { lookKey } from '../plan';
import type { ValueType } from '../model';

import { Graph } from './graph';
import type { Link } from './link';
import type { Bits, Codes, Numbers } from './nodes';
import type { Table } from './table';
import type { TextVector } from './vector';

type Kind<K extends Row['kind']> = Row & { kind: K };

/** What sequences found: milliseconds to the other row, NaN where there is none; or only whether that lies within a window. */
export interface Look {
  gaps: Float64Array | null;
  found: ReadonlyMap<number | null, Int32Array>;
}

export interface Around {
  table: Table;
  asOf: number;
  links?: ReadonlyMap<string, Link>;
  looks?: ReadonlyMap<string, Look>;
}

const INVERSE = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;
type Comparison = keyof typeof INVERSE;

/** Turns row expressions into nodes. A condition has two sides, where it is true and where it is false; elsewhere it is null. */
export class Compiler {
  readonly graph = new Graph();

  constructor(private readonly around: Around) {}

  yes(row: Row): Bits {
    return this.side(row, true);
  }

  known(row: Row): Bits {
    switch (this.typeOf(row)) {
      case 'text':
        return this.graph.knownCode(this.codes(row));
      case 'boolean':
        return this.graph.or(this.side(row, true), this.side(row, false));
      default:
        return this.graph.known(this.numbers(row));
    }
  }

  numbers(row: Row): Numbers {
    const { graph } = this;
    switch (row.kind) {
      case 'literal':
        return graph.constant(typeof row.value === 'number' ? row.value : NaN);
      case 'field':
        return this.numberField(row);
      case 'unary':
        return graph.minus(graph.constant(0), this.numbers(row.argument));
      case 'binary':
        return this.arithmetic(row);
      case 'coalesce':
        return row.arguments.map((each) => this.numbers(each)).reduce((first, next) => graph.firstKnown(first, next));
      case 'case':
        return row.branches.reduceRight(
          (otherwise, { when, then }) => graph.either(this.yes(when), this.numbers(then), otherwise),
          row.otherwise ? this.numbers(row.otherwise) : graph.constant(NaN)
        );
      case 'sequence':
        return this.gapSeconds(row);
      default:
        throw new Error(`A ${row.kind} is no number.`);
    }
  }

  codes(row: Row): Codes {
    const { graph } = this;
    const type = this.typeOf(row);
    if (type !== 'text' && !(row.kind === 'literal' && row.value === null)) {
      return type === 'boolean'
        ? graph.codeOfBits(this.side(row, true), this.side(row, false))
        : graph.codeOfNumber(this.numbers(row));
    }
    switch (row.kind) {
      case 'literal':
        return graph.constantCode(row.value === null ? null : String(row.value));
      case 'field':
        return this.textField(row);
      case 'coalesce':
        return this.oneDictionary(row.arguments.map((each) => this.codes(each))).reduce((first, next) =>
          graph.firstKnownCode(first, next)
        );
      case 'case':
        return this.textCase(row);
      default:
        throw new Error(`A ${row.kind} is no text.`);
    }
  }

  /** Where a condition is true, or where it is false. */
  side(row: Row, truth: boolean): Bits {
    const { graph } = this;
    switch (row.kind) {
      case 'literal':
        return row.value === truth ? graph.ones : graph.zeros;
      case 'field':
        return this.booleanField(row, truth);
      case 'unary':
        return this.side(row.argument, !truth);
      case 'binary':
        return this.logic(row, truth);
      case 'in':
        return this.membership(row, truth !== row.negated);
      case 'known':
        return truth ? this.known(row.argument) : graph.not(this.known(row.argument));
      case 'coalesce':
        return row.arguments.reduceRight<Bits>(
          (rest, each) => graph.or(this.side(each, truth), graph.andNot(rest, this.known(each))),
          graph.zeros
        );
      case 'case':
        return row.branches.reduceRight(
          (rest, { when, then }) =>
            graph.or(graph.and(this.yes(when), this.side(then, truth)), graph.andNot(rest, this.yes(when))),
          row.otherwise ? this.side(row.otherwise, truth) : graph.zeros
        );
      case 'sequence':
        return this.found(row, truth);
    }
  }

  /** The type that a row truly has: a dimension may stand on a field of any type. */
  typeOf(row: Row): ValueType {
    return row.kind === 'field' ? this.place(row).table.field(row.name).type : row.type;
  }

  private logic(row: Kind<'binary'>, truth: boolean): Bits {
    const { graph } = this;
    const { operator, left, right } = row;
    if (operator === 'and' || operator === 'or') {
      const both = (operator === 'and') === truth;
      const sides = [this.side(left, truth), this.side(right, truth)] as const;
      return both ? graph.and(...sides) : graph.or(...sides);
    }
    const wanted = truth ? (operator as Comparison) : INVERSE[operator as Comparison];
    switch (this.typeOf(left)) {
      case 'boolean':
        return this.alike(row, wanted === '=');
      case 'text':
        return this.compareTexts(wanted, left, right);
      default:
        return graph.compare(wanted, this.numbers(left), this.numbers(right));
    }
  }

  private alike({ left, right }: Kind<'binary'>, truth: boolean): Bits {
    const { graph } = this;
    return graph.or(
      graph.and(this.side(left, true), this.side(right, truth)),
      graph.and(this.side(left, false), this.side(right, !truth))
    );
  }

  private compareTexts(operator: Comparison, left: Row, right: Row): Bits {
    const { graph } = this;
    if (right.kind === 'literal') {
      const text = String(right.value);
      return graph.codeIs(this.codes(left), `${operator} ${text}`, (each) => isSo(operator, each, text));
    }
    if (left.kind === 'literal') {
      const text = String(left.value);
      return graph.codeIs(this.codes(right), `of ${operator} ${text}`, (each) => isSo(operator, text, each));
    }
    const [a, b] = this.oneDictionary([this.codes(left), this.codes(right)]);
    if (operator === '=') {
      return graph.sameCode(a, b);
    }
    if (operator === '!=') {
      return graph.andNot(graph.and(graph.knownCode(a), graph.knownCode(b)), graph.sameCode(a, b));
    }
    const ranks = ranksOf(a.texts());
    return graph.compare(operator, graph.numberOfCode(a, 'rank', ranks), graph.numberOfCode(b, 'rank', ranks));
  }

  private membership({ argument, values }: Kind<'in'>, truth: boolean): Bits {
    const { graph } = this;
    if (!truth) {
      return graph.andNot(
        this.known(argument),
        this.membership({ kind: 'in', argument, values, negated: false, type: 'boolean' }, true)
      );
    }
    const type = this.typeOf(argument);
    if (type === 'boolean' && values.every((value) => typeof value === 'boolean')) {
      return values.map((value) => this.side(argument, value)).reduce((a, b) => graph.or(a, b), graph.zeros);
    }
    if (type !== 'text' && values.every((value) => typeof value === 'number')) {
      return graph.amongNumbers(this.numbers(argument), values);
    }
    const texts = new Set(values.map(String));
    return graph.codeIs(this.codes(argument), `in ${JSON.stringify([...texts])}`, (text) => texts.has(text));
  }

  private gapSeconds(row: SequenceRow): Numbers {
    const { graph } = this;
    const gaps = this.gaps(row);
    const near = graph.compare('<=', gaps, graph.constant(row.within! * 1000));
    return graph.over(graph.atLeastZero(graph.either(near, gaps, graph.constant(NaN))), graph.constant(1000));
  }

  private found(row: SequenceRow, truth: boolean): Bits {
    const { graph } = this;
    const found = this.within(row);
    const keyed = row.keys.map((name) => this.known({ kind: 'field', link: null, name, type: 'text' }));
    return truth ? found : keyed.reduceRight<Bits>((bits, key) => graph.and(bits, key), graph.not(found));
  }

  private within(row: SequenceRow): Bits {
    const { graph } = this;
    const key = lookKey(row);
    const words = this.look(key).found.get(row.within);
    if (words) {
      return graph.leafBits(`${row.within} of ${key}`, words);
    }
    const gaps = this.gaps(row);
    return row.within === null ? graph.known(gaps) : graph.compare('<=', gaps, graph.constant(row.within * 1000));
  }

  private gaps(row: SequenceRow): Numbers {
    const key = lookKey(row);
    return this.graph.leafNumbers(`gap of ${key}`, this.look(key).gaps!);
  }

  private look(key: string): Look {
    return this.around.looks!.get(key)!;
  }

  private arithmetic({ operator, left, right }: Kind<'binary'>): Numbers {
    const { graph } = this;
    const a = this.numbers(left);
    const b = this.numbers(right);
    const milliseconds = () => graph.times(b, graph.constant(1000));
    switch (operator) {
      case '+':
        return graph.plus(a, b);
      case '-':
        return graph.minus(a, b);
      case '*':
        return graph.times(a, b);
      case '/':
        return graph.over(a, b);
      case 'shift':
        return graph.plus(a, milliseconds());
      case 'unshift':
        return graph.minus(a, milliseconds());
      case 'between':
        return graph.over(graph.minus(a, b), graph.constant(1000));
      default:
        throw new Error(`${operator} gives no number.`);
    }
  }

  private textCase({ branches, otherwise }: Kind<'case'>): Codes {
    const arms = this.oneDictionary([
      ...branches.map(({ then }) => this.codes(then)),
      otherwise ? this.codes(otherwise) : this.graph.constantCode(null),
    ]);
    return branches.reduceRight(
      (rest, { when }, index) => this.graph.eitherCode(this.yes(when), arms[index], rest),
      arms[branches.length]
    );
  }

  /** The same texts under codes of one dictionary. */
  private oneDictionary(codes: readonly Codes[]): Codes[] {
    const places = new Map<string, number>();
    const placeOf = (text: string): number => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    };
    const tables = codes.map(({ texts }) => Int32Array.from(texts(), placeOf));
    const texts = [...places.keys()];
    const key = `among ${codes.map(({ id }) => id).join(' ')}`;
    return codes.map((each, index) =>
      this.graph.recoded(each, `${key} ${index}`, { table: tables[index], texts: () => texts })
    );
  }

  private numberField(row: FieldRow): Numbers {
    const { table, link } = this.place(row);
    const key = table.keyOf(row.name, this.around.asOf);
    const vector = table.vectors.get(key);
    if (link) {
      return this.graph.numberOfCode(this.keyOf(link, row.link), `${row.link} ${key}`, link.tableOf(key, vector!));
    }
    if (vector?.kind === 'number') {
      const leaf = this.graph.leafNumbers(key, vector.values);
      this.graph.tellKnown(leaf, vector.known);
      return leaf;
    }
    return this.numbers(this.formulaOf(row));
  }

  private textField(row: FieldRow): Codes {
    const { table, link } = this.place(row);
    const vector = table.vectors.get(row.name) as TextVector | undefined;
    if (link) {
      const codes = Int32Array.from(link.tableOf(row.name, vector!), (code) => (code === code ? code : -1));
      return this.graph.recoded(this.keyOf(link, row.link), `${row.link} ${row.name}`, {
        table: codes,
        texts: vector!.texts,
      });
    }
    return vector ? this.graph.leafCodes(row.name, vector.codes, vector.texts) : this.codes(this.formulaOf(row));
  }

  private booleanField(row: FieldRow, truth: boolean): Bits {
    const { table, link } = this.place(row);
    const vector = table.vectors.get(row.name);
    if (link) {
      const wanted = truth ? 1 : 0;
      const codes = Uint8Array.from(link.tableOf(row.name, vector!), (value) => (value === wanted ? 1 : 0));
      return this.graph.codeIn(this.keyOf(link, row.link), `${row.link} ${row.name} ${truth}`, codes);
    }
    if (vector?.kind === 'boolean') {
      return this.graph.leafBits(`${row.name} ${truth}`, truth ? vector.yes : vector.no);
    }
    return this.side(this.formulaOf(row), truth);
  }

  private keyOf({ keys }: Link, link: string | null): Codes {
    return this.graph.leafCodes(`key of ${link}`, keys.codes, keys.texts);
  }

  private place({ link }: FieldRow): { table: Table; link: Link | null } {
    const found = link === null ? null : this.around.links!.get(link)!;
    return { table: found?.table ?? this.around.table, link: found };
  }

  /** A field that stands in no whole column is made of others, or is the same for all. */
  private formulaOf({ name }: FieldRow): Row {
    const { origin } = this.around.table.field(name);
    if (origin.how === 'formula') {
      return origin.row;
    }
    if (origin.how === 'constant') {
      return { kind: 'literal', value: origin.value, type: 'number' };
    }
    throw new Error(`Field ${name} was not loaded.`);
  }
}

function isSo(operator: Comparison, left: string, right: string): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** Place of each text in their order. */
function ranksOf(texts: readonly string[]): Float64Array {
  const order = texts.map((_, code) => code).sort((a, b) => (isSo('<', texts[a], texts[b]) ? -1 : 1));
  const ranks = new Float64Array(texts.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
