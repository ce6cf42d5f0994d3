import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, as it changes. 0 until it is known. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    if (ref.current) {
      watch.observe(ref.current);
    }
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
