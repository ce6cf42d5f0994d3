import type { Span } from '../model';

export type BinaryOperator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** A formula as it was written: names are not yet known to mean anything. Every node knows where it stands in the text. */
export type Syntax =
  | { kind: 'number'; value: number; /** As written, with its unit. */ written: string; span: Span }
  | { kind: 'text'; value: string; span: Span }
  | { kind: 'boolean'; value: boolean; span: Span }
  | { kind: 'null'; span: Span }
  | { kind: 'name'; path: readonly string[]; span: Span }
  | { kind: 'unary'; operator: '-' | 'not'; argument: Syntax; span: Span }
  | { kind: 'binary'; operator: BinaryOperator; left: Syntax; right: Syntax; span: Span }
  | { kind: 'in'; argument: Syntax; values: readonly Syntax[]; negated: boolean; span: Span }
  | { kind: 'case'; branches: ReadonlyArray<{ when: Syntax; then: Syntax }>; otherwise: Syntax | null; span: Span }
  | CallSyntax;

export interface CallSyntax {
  kind: 'call';
  name: string;
  nameSpan: Span;
  arguments: readonly Syntax[];
  named: ReadonlyArray<{ name: string; nameSpan: Span; value: Syntax }>;
  span: Span;
}
