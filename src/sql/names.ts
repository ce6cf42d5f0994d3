import { textOf } from '../model';

/** Names for the different expressions of a statement, so that one which several aggregates share is written and computed once. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** The same name for equal things, a new one with this prefix otherwise. */
  for(prefix: string, ...things: readonly unknown[]): string {
    const key = textOf(prefix, ...things);
    const known = this.given.get(key);
    if (known !== undefined) {
      return known;
    }
    const count = this.counts.get(prefix) ?? 0;
    this.counts.set(prefix, count + 1);
    this.given.set(key, `${prefix}_${count}`);
    return `${prefix}_${count}`;
  }
}
