/** How a value that the data do not know is called in labels and paths, where null cannot stand. */
export const NOT_KNOWN = 'not known';

/** What stands between the steps of a path. */
export const STEP = ' / ';

export const nameOf = (value: string | null): string => value ?? NOT_KNOWN;

/** A node's place in the chain as one text; the whole is called by its own name. */
export const pathText = (path: ReadonlyArray<string | null>, whole: string): string =>
  path.length === 0 ? whole : path.map(nameOf).join(STEP);
