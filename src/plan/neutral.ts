import type { Row } from '../formula';

/** The same condition without what decides nothing: `not false`, `and true`, `or false`. What is unknown stays unknown. */
export function withoutNeutral(row: Row): Row {
  if (row.kind === 'unary' && row.operator === 'not' && isTruth(row.argument)) {
    return { ...row.argument, value: !row.argument.value };
  }
  if (row.kind !== 'binary' || (row.operator !== 'and' && row.operator !== 'or')) {
    return row;
  }
  const neutral = row.operator === 'and';
  if (isTruth(row.right) && row.right.value === neutral) {
    return row.left;
  }
  return isTruth(row.left) && row.left.value === neutral ? row.right : row;
}

function isTruth(row: Row): row is Row & { kind: 'literal'; value: boolean } {
  return row.kind === 'literal' && typeof row.value === 'boolean';
}
