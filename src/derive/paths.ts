import type { Cells } from '../formula';

/** Values of the levels down to a node; null: not known. */
export type Path = ReadonlyArray<string | null>;

/** Rows of cells by path, found once per table. */
export class Paths {
  private readonly tables = new WeakMap<Cells, Map<string, number[]>>();

  /** Rows whose groups begin with the path, in order. */
  rows(cells: Cells, path: Path): readonly number[] {
    const table = this.tables.get(cells) ?? tableOf(cells, path.length);
    this.tables.set(cells, table);
    return table.get(keyOf(path)) ?? [];
  }
}

/** Rows of one group share it, so each is looked up once. */
function tableOf({ groups }: Cells, depth: number): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const known = new Map<Path, number[]>();
  groups.forEach((group, row) => {
    const rows = known.get(group) ?? rowsIn(table, keyOf(group.slice(0, depth)));
    known.set(group, rows);
    rows.push(row);
  });
  return table;
}

function rowsIn(table: Map<string, number[]>, key: string): number[] {
  const rows = table.get(key) ?? [];
  table.set(key, rows);
  return rows;
}

const keys = new WeakMap<Path, string>();

/** Equal for equal paths. */
export function keyOf(path: Path): string {
  const known = keys.get(path);
  if (known !== undefined) {
    return known;
  }
  const key = JSON.stringify(path);
  keys.set(path, key);
  return key;
}

/** Siblings in order of name, the unknown last. */
export function byName(left: Path, right: Path): number {
  for (let depth = 0; depth < left.length; depth += 1) {
    if (left[depth] !== right[depth]) {
      return left[depth] === null ? 1 : right[depth] === null ? -1 : left[depth]! < right[depth]! ? -1 : 1;
    }
  }
  return 0;
}

/** How many levels a path names, down to the deepest one that is known. */
export function depthOf(path: Path): number {
  return path.reduce((deepest, name, index) => (name === null ? deepest : index + 1), 0);
}
