import type { Dialect } from './dialect';

/** A common table expression: layers stand in order, the last one being what was asked for. */
export interface Layer {
  name: string;
  sql: string;
}

/** A statement on layers. */
export function withLayers(layers: readonly Layer[], select: string, dialect: Dialect): string {
  const written = layers.map(({ name, sql }) => `${dialect.name(name)} AS (\n  ${sql}\n)`);
  return `WITH\n${written.join(',\n')}\n${select}`;
}
