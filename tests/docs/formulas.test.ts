import { readFileSync } from 'node:fs';

import { catalog } from '../../src/catalog';
import { aggregatesIn, cellOf, checkFormula, rowOf } from '../../src/formula';
import type { Scope } from '../../src/formula';
import type { Parameter } from '../../src/model';

interface Block {
  kind: string;
  parameters: Parameter[];
  lines: string[];
}

const blocks = [...readFileSync('docs/formulas.md', 'utf8').matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind, about, text]): Block => ({
    kind,
    parameters: parametersIn(about),
    lines: text.split('\n').filter((line) => line.trim() !== ''),
  })
);

/** `parameters=threshold:20,window:604800` behind a block's kind. */
function parametersIn(about: string): Parameter[] {
  const list = /parameters=(\S+)/.exec(about)?.[1] ?? '';
  return list
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(':'))
    .map(([name, value]) => ({ name, title: name, default: Number(value) }));
}

const scopeWith = (parameters: Parameter[]): Scope => ({
  entity: catalog.entities.contact,
  entities: catalog.entities,
  metrics: catalog.metrics,
  parameters,
});

const linesOf = (kind: string) =>
  blocks
    .filter((block) => block.kind === kind)
    .flatMap(({ lines, parameters }) => lines.map((line) => [line, parameters] as const));

describe('the page on formulas', () => {
  it('has examples of all three kinds, and no others', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['formula', 'row', 'refused']));
  });

  it.each(linesOf('formula'))('%s sums up rows', (line, parameters) => {
    expect(aggregatesIn(cellOf(line, scopeWith(parameters))).length).toBeGreaterThan(0);
  });

  it.each(linesOf('row'))('%s is a value of a row', (line, parameters) => {
    expect(rowOf(line, scopeWith(parameters)).type).toBeDefined();
  });

  it.each(linesOf('refused'))('%s is refused, with a place and a hint', (line, parameters) => {
    const [problem] = checkFormula(line, scopeWith(parameters)).problems;
    expect(problem.at.span).toBeDefined();
  });
});
