/**
 * A function that works out each thing once under an object that never changes, and forgets with it. What it throws it does not
 * remember. `nameOf`: equal for equal things.
 */
export function remembered<Under extends object, Thing, Made>(
  make: (thing: Thing, under: Under) => Made,
  nameOf: (thing: Thing) => string
): (thing: Thing, under: Under) => Made {
  const known = new WeakMap<Under, Map<string, Made>>();
  return (thing, under) => {
    const made = known.get(under) ?? new Map<string, Made>();
    known.set(under, made);
    const name = nameOf(thing);
    const result = made.get(name) ?? make(thing, under);
    made.set(name, result);
    return result;
  };
}
