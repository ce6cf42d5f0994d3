import { Problem } from '../model';
import type { Span } from '../model';

import { POWER, POWER_OF_COMPARISON, POWER_OF_MINUS, POWER_OF_NOT } from './power';
import type { BinaryOperator, CallSyntax, Syntax } from './syntax';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** What may stand behind a value; `not` as in `not in`. */
const INFIX: Readonly<Record<string, number>> = { ...POWER, in: POWER_OF_COMPARISON, not: POWER_OF_COMPARISON };
/** Deeper than any formula a person writes; shallow enough for every browser's stack. */
const DEEPEST = 200;

/** Words that cannot be names of fields. */
export const KEYWORDS = ['and', 'or', 'not', 'in', 'true', 'false', 'null', 'case', 'when', 'then', 'else', 'end'];

/** The tree of a formula. Throws a Problem that points at the character where reading stopped making sense. */
export function parse(formula: string): Syntax {
  const reader = new Reader(tokensOf(formula));
  const tree = reader.expression(0);
  if (reader.here.kind !== 'end') {
    throw unexpected(reader.here, 'Here the formula should have ended or gone on with an operator.');
  }
  return tree;
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get here(): Token {
    return this.tokens[this.at];
  }

  expression(minimum: number): Syntax {
    this.depth += 1;
    if (this.depth > DEEPEST) {
      throw new Problem('invalid', 'The formula is nested too deeply.', {
        hint: 'Split it into named metrics.',
        at: { span: this.here.span },
      });
    }
    let left = this.prefix();
    for (let power = this.powerHere(); power > minimum; power = this.powerHere()) {
      left = this.infix(left, power);
    }
    this.depth -= 1;
    return left;
  }

  private powerHere(): number {
    const { kind, text } = this.here;
    return kind === 'symbol' || kind === 'name' ? (INFIX[text] ?? 0) : 0;
  }

  private infix(left: Syntax, power: number): Syntax {
    const operator = this.take();
    if (operator.text === 'in' || operator.text === 'not') {
      return this.membership(left, operator);
    }
    const right = this.expression(power);
    if (power === POWER_OF_COMPARISON && this.powerHere() === POWER_OF_COMPARISON) {
      throw unexpected(this.here, 'Comparisons do not chain: write a < b and b < c.');
    }
    return {
      kind: 'binary',
      operator: operator.text as BinaryOperator,
      left,
      right,
      span: join(left.span, right.span),
    };
  }

  private membership(argument: Syntax, first: Token): Syntax {
    const negated = first.text === 'not';
    if (negated) {
      this.expect('in');
    }
    this.expect('(');
    const values = this.list();
    const close = this.expect(')');
    return { kind: 'in', argument, values, negated, span: join(argument.span, close.span) };
  }

  private list(): Syntax[] {
    const values = [this.expression(0)];
    while (this.skip(',')) {
      values.push(this.expression(0));
    }
    return values;
  }

  private prefix(): Syntax {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: token.value ?? 0, written: token.text, span: token.span };
      case 'text':
        return { kind: 'text', value: token.text, span: token.span };
      case 'name':
        return this.word(token);
      case 'symbol':
        return this.symbol(token);
      case 'end':
        throw unexpected(token, 'The formula ends where a value should stand.');
    }
  }

  private symbol(token: Token): Syntax {
    if (token.text === '(') {
      const inner = this.expression(0);
      const close = this.expect(')');
      return { ...inner, span: join(token.span, close.span) };
    }
    if (token.text === '-') {
      const argument = this.expression(POWER_OF_MINUS - 1);
      return { kind: 'unary', operator: '-', argument, span: join(token.span, argument.span) };
    }
    throw unexpected(token, 'A value, a name or ( should stand here.');
  }

  private word(token: Token): Syntax {
    const { span } = token;
    switch (token.text) {
      case 'true':
      case 'false':
        return { kind: 'boolean', value: token.text === 'true', span };
      case 'null':
        return { kind: 'null', span };
      case 'not': {
        const argument = this.expression(POWER_OF_NOT - 1);
        return { kind: 'unary', operator: 'not', argument, span: join(span, argument.span) };
      }
      case 'case':
        return this.choice(token);
      default:
        return this.nameOrCall(token);
    }
  }

  private choice(first: Token): Syntax {
    const branches: Array<{ when: Syntax; then: Syntax }> = [];
    while (this.skip('when')) {
      const when = this.expression(0);
      this.expect('then');
      branches.push({ when, then: this.expression(0) });
    }
    if (branches.length === 0) {
      throw unexpected(this.here, 'After case comes: when CONDITION then VALUE … else VALUE end.');
    }
    const otherwise = this.skip('else') ? this.expression(0) : null;
    const last = this.expect('end');
    return { kind: 'case', branches, otherwise, span: join(first.span, last.span) };
  }

  private nameOrCall(token: Token): Syntax {
    if (KEYWORDS.includes(token.text)) {
      throw unexpected(token, `${token.text} cannot start a value.`);
    }
    const path = [token.text];
    let { span } = token;
    while (this.skip('.')) {
      const part = this.takeName('After a dot comes the name of a field or of a variant.');
      path.push(part.text);
      span = join(span, part.span);
    }
    return this.isSymbol('(') ? this.call(path.join('.'), span) : { kind: 'name', path, span };
  }

  private call(name: string, nameSpan: Span): CallSyntax {
    this.expect('(');
    const positional: Syntax[] = [];
    const named: Array<{ name: string; nameSpan: Span; value: Syntax }> = [];
    while (!this.isSymbol(')')) {
      if (positional.length + named.length > 0) {
        this.expect(',');
      }
      this.argument(positional, named);
    }
    const close = this.expect(')');
    return {
      kind: 'call',
      name,
      nameSpan,
      arguments: positional,
      named,
      span: join(nameSpan, close.span),
    };
  }

  private argument(positional: Syntax[], named: Array<{ name: string; nameSpan: Span; value: Syntax }>): void {
    const next = this.tokens[this.at + 1];
    if (this.here.kind === 'name' && next.kind === 'symbol' && next.text === ':') {
      const name = this.take();
      this.take();
      named.push({ name: name.text, nameSpan: name.span, value: this.expression(0) });
      return;
    }
    if (named.length > 0) {
      throw unexpected(this.here, 'Named arguments come last.');
    }
    positional.push(this.expression(0));
  }

  private isSymbol(text: string): boolean {
    return this.here.kind === 'symbol' && this.here.text === text;
  }

  private take(): Token {
    const token = this.here;
    if (token.kind !== 'end') {
      this.at += 1;
    }
    return token;
  }

  private takeName(hint: string): Token {
    if (this.here.kind !== 'name') {
      throw unexpected(this.here, hint);
    }
    return this.take();
  }

  private skip(text: string): boolean {
    const found = this.here.kind !== 'text' && this.here.text === text;
    this.at += found ? 1 : 0;
    return found;
  }

  private expect(text: string): Token {
    const token = this.here;
    if (!this.skip(text)) {
      throw unexpected(token, `Here ${text} is missing.`);
    }
    return token;
  }
}

function unexpected(token: Token, hint: string): Problem {
  const what = token.kind === 'end' ? 'The formula ends too early.' : `"${token.text}" cannot stand here.`;
  return new Problem('invalid', what, { hint, at: { span: token.span } });
}

function join(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
