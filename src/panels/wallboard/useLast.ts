import { useState } from 'react';

/** The last thing that was there: what a source gave before it went away is still worth seeing. */
export function useLast<T>(thing: T | null): T | null {
  const [last, setLast] = useState(thing);
  if (thing !== null && thing !== last) {
    setLast(thing);
    return thing;
  }
  return thing ?? last;
}
