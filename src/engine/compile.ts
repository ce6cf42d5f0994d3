import type { Row, SequenceRow } from '../formula';

import { ConditionNodes } from './condition-nodes';
import type { Codes, Numbers } from './nodes';

export type { Around, Look } from './field-nodes';

type Kind<K extends Row['kind']> = Row & { kind: K };

/** Turns row expressions into nodes. */
export class Compiler extends ConditionNodes {
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

  /** Null beyond the window. */
  private gapSeconds(row: SequenceRow): Numbers {
    const { graph } = this;
    const gaps = graph.either(this.within(row), this.gaps(row), graph.constant(NaN));
    return graph.over(graph.atLeastZero(gaps), graph.constant(1000));
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
}
