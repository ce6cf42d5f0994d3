import type { Cells } from '../../formula';

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

function tableOf(cells: Cells, depth: number): Map<string, number[]> {
  const table = new Map<string, number[]>();
  cells.groups.forEach((group, row) => {
    const key = keyOf(group.slice(0, depth));
    const rows = table.get(key) ?? [];
    rows.push(row);
    table.set(key, rows);
  });
  return table;
}

/** Equal for equal paths. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
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
