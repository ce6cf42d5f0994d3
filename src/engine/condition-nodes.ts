import type { ExistsRow, Row, SequenceRow } from '../formula';
import { besideKey, lookKey } from '../plan';

import { FieldNodes } from './field-nodes';
import type { Look } from './field-nodes';
import type { Bits, Codes, Numbers } from './nodes';

type Kind<K extends Row['kind']> = Row & { kind: K };

const INVERSE = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;
type Comparison = keyof typeof INVERSE;

/** Nodes of conditions. A condition has two sides, where it is true and where it is false; elsewhere it is null. */
export abstract class ConditionNodes extends FieldNodes {
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

  /** Where a condition is true, or where it is false. */
  side(row: Row, truth: boolean): Bits {
    switch (row.kind) {
      case 'literal':
        return row.value === truth ? this.graph.ones : this.graph.zeros;
      case 'field':
        return this.booleanField(row, truth);
      case 'unary':
        return this.side(row.argument, !truth);
      case 'binary':
        return this.logic(row, truth);
      case 'in':
        return this.membership(row, truth !== row.negated);
      case 'known':
        return truth ? this.known(row.argument) : this.graph.not(this.known(row.argument));
      case 'coalesce':
        return this.firstKnown(row, truth);
      case 'case':
        return this.firstCase(row, truth);
      default:
        return row.kind === 'exists' ? this.isBeside(row, truth) : this.found(row, truth);
    }
  }

  private firstKnown(row: Kind<'coalesce'>, truth: boolean): Bits {
    const { graph } = this;
    return row.arguments.reduceRight<Bits>(
      (rest, each) => graph.or(this.side(each, truth), graph.andNot(rest, this.known(each))),
      graph.zeros
    );
  }

  private firstCase({ branches, otherwise }: Kind<'case'>, truth: boolean): Bits {
    const { graph } = this;
    return branches.reduceRight(
      (rest, { when, then }) =>
        graph.or(graph.and(this.yes(when), this.side(then, truth)), graph.andNot(rest, this.yes(when))),
      otherwise ? this.side(otherwise, truth) : graph.zeros
    );
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

  /** Rows whose key is not known find nothing, and do not know that. */
  private found(row: SequenceRow, truth: boolean): Bits {
    const { graph } = this;
    const found = this.within(row);
    return truth ? graph.and(this.keyed(row), found) : graph.andNot(this.keyed(row), found);
  }

  private isBeside(row: ExistsRow, truth: boolean): Bits {
    const { graph } = this;
    const key = besideKey(row);
    const untils = graph.leafNumbers(`beside ${key}`, this.around.besides!.get(key)!);
    const found = graph.compare('<=', untils, graph.constant(row.within! * 1000));
    const keyed = this.keyed({ keys: row.keys.map(({ here }) => here) });
    return truth ? graph.and(keyed, found) : graph.andNot(keyed, found);
  }

  private keyed({ keys }: Pick<SequenceRow, 'keys'>): Bits {
    const known = keys.map((name) => this.known({ kind: 'field', link: null, name, type: 'text' }));
    return known.reduce((bits, key) => this.graph.and(bits, key));
  }

  protected within(row: SequenceRow): Bits {
    const { graph } = this;
    const key = lookKey(row);
    const words = this.look(key).found.get(row.within);
    if (words) {
      return graph.leafBits(`${row.within} of ${key}`, words);
    }
    const gaps = this.gaps(row);
    return row.within === null ? graph.known(gaps) : graph.compare('<=', gaps, graph.constant(row.within * 1000));
  }

  protected gaps(row: SequenceRow): Numbers {
    const { graph } = this;
    const key = lookKey(row);
    return graph.either(this.keyed(row), graph.leafNumbers(`gap of ${key}`, this.look(key).gaps!), graph.constant(NaN));
  }

  private look(key: string): Look {
    return this.around.looks!.get(key)!;
  }

  /** The same texts under codes of one dictionary. */
  protected oneDictionary(codes: readonly Codes[]): Codes[] {
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
