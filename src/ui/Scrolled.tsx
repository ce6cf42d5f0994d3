import React, { type ReactNode, useEffect, useRef } from 'react';
import { ScrollContainer } from '@grafana/ui';

/** How small letters may become on paper, as a share of their size on a screen, and how finely that is found. */
const [LEAST, STEP] = [0.3, 0.05];

/** What scrolls where there is less room. Paper does not scroll: there it is as small as it must be to be whole. */
export function Scrolled({ children }: { children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const shrink = () => shrinkWithin(scroller.current);
    const restore = () => zoomWithin(scroller.current, 1);
    const change = ({ matches }: MediaQueryListEvent) => (matches ? shrink() : restore());
    window.addEventListener('beforeprint', shrink);
    window.addEventListener('afterprint', restore);
    paper.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', shrink);
      window.removeEventListener('afterprint', restore);
      paper.removeEventListener('change', change);
    };
  }, []);
  return (
    <ScrollContainer ref={scroller}>
      <div>{children}</div>
    </ScrollContainer>
  );
}

/** The largest size at which nothing is left to scroll for. */
function shrinkWithin(scroller: HTMLElement | null): void {
  let size = 1;
  zoomWithin(scroller, size);
  while (scroller && size > LEAST && overflows(scroller)) {
    size -= STEP;
    zoomWithin(scroller, size);
  }
}

/** Words wrap otherwise in other sizes, so that only trying tells. */
function zoomWithin(scroller: HTMLElement | null, size: number): void {
  (scroller?.firstElementChild as HTMLElement | null)?.style.setProperty('zoom', size === 1 ? '' : size.toFixed(2));
}

const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
