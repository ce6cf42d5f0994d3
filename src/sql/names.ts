/** Names for the different expressions of a statement, so that one which several aggregates share is written and computed once. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** The same name for an equal thing, a new one with this prefix otherwise. */
  for(prefix: string, thing: unknown): string {
    const key = `${prefix} ${JSON.stringify(thing)}`;
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
