import { Problem } from '../model';
import type { Span } from '../model';

export type TokenKind = 'number' | 'text' | 'name' | 'symbol' | 'end';

export interface Token {
  kind: TokenKind;
  /** As it stands in the formula; for a text without its quotes. */
  text: string;
  /** Numbers only; durations in seconds. */
  value?: number;
  span: Span;
}

/** A month or a year is no duration: their lengths differ. */
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

const SPACE = /\s+/y;
const NUMBER = /(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([A-Za-z]+)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const TEXT = /'((?:[^']|'')*)'/y;
const SYMBOL = /<=|>=|!=|<>|[=<>+\-*/(),.:]/y;

/** The formula's words, ending in one of kind `end`. Throws a Problem that points at the first character that cannot stand there. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const space = matchAt(SPACE, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.span.end;
  }
  tokens.push({ kind: 'end', text: '', span: { start: formula.length, end: formula.length } });
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  return (
    numberAt(formula, at) ?? nameAt(formula, at) ?? textAt(formula, at) ?? symbolAt(formula, at) ?? refuse(formula, at)
  );
}

function numberAt(formula: string, at: number): Token | null {
  const match = matchAt(NUMBER, formula, at);
  if (!match) {
    return null;
  }
  const span = { start: at, end: at + match[0].length };
  const scale = match[2] === undefined ? 1 : SECONDS[match[2]];
  if (scale === undefined) {
    throw new Problem('invalid', `"${match[0]}" is no number: the unit "${match[2]}" is unknown.`, {
      hint: 'Durations end in s, m (minutes), h or d, such as 20s or 7d.',
      at: { span },
    });
  }
  const value = Number(match[1]) * scale;
  if (!Number.isFinite(value)) {
    throw new Problem('invalid', `${match[0]} is too large for a number (over 1.8 × 10^308).`, { at: { span } });
  }
  return { kind: 'number', text: match[0], value, span };
}

function nameAt(formula: string, at: number): Token | null {
  const match = matchAt(NAME, formula, at);
  return match && { kind: 'name', text: match[0], span: { start: at, end: at + match[0].length } };
}

function textAt(formula: string, at: number): Token | null {
  const match = matchAt(TEXT, formula, at);
  return match && { kind: 'text', text: match[1].replace(/''/g, "'"), span: { start: at, end: at + match[0].length } };
}

function symbolAt(formula: string, at: number): Token | null {
  const match = matchAt(SYMBOL, formula, at);
  return (
    match && {
      kind: 'symbol',
      text: match[0] === '<>' ? '!=' : match[0],
      span: { start: at, end: at + match[0].length },
    }
  );
}

function refuse(formula: string, at: number): never {
  const character = formula[at];
  const hints: Readonly<Record<string, string>> = {
    "'": "A text that starts with ' must end with '; a quote inside it is doubled.",
    '"': "Texts stand in single quotes, such as 'phone'.",
    '!': 'Say not, or != for "differs from".',
  };
  throw new Problem('invalid', `Nothing in a formula can start with ${character}`, {
    hint: hints[character] ?? 'See docs/formulas.md for what can.',
    at: { span: { start: at, end: at + 1 } },
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
