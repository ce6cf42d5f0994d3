const texts = new WeakMap<object, string>();

/** Things that never change, as one text: equal for equal things, and written once for each. */
export function textOf(...things: readonly unknown[]): string {
  return things.map(textOfOne).join(' ');
}

function textOfOne(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) {
    return String(JSON.stringify(thing));
  }
  const text = texts.get(thing) ?? JSON.stringify(thing);
  texts.set(thing, text);
  return text;
}
