import { Problem } from '../model';

/** Gathers values that cannot be read, to be told once. */
export class BadValues {
  private count = 0;
  private first: unknown;

  note(value: unknown): void {
    if (this.count === 0) {
      this.first = value;
    }
    this.count += 1;
  }

  /** Throws a Problem where there were any. */
  tell({ field, column, wanted }: { field: string; column: string; wanted: string }): void {
    if (this.count === 0) {
      return;
    }
    const others = this.count === 1 ? '' : `, and ${this.count - 1} more like it`;
    throw new Problem('quality', `"${String(this.first)}" cannot be read as ${wanted}${others}.`, {
      hint: 'Say in the mapping how the column is to be read ("as"), or which values mean "not known" ("null").',
      at: { field, column },
    });
  }
}
