import type { WaitBand, WaitCurve } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { ticksWithin } from '../../ui/ticks';

/** A band, in pixels; `y` and its ends are null where there is too little to show. */
export interface BandMark {
  band: WaitBand;
  x: number;
  y: number | null;
  low: number | null;
  high: number | null;
}

export interface WaitShape {
  plot: { left: number; right: number; top: number; bottom: number };
  marks: readonly BandMark[];
  down: ReadonlyArray<{ at: number; value: number }>;
  /** Where bands end, in seconds: as many as can be read, that of the promise always. */
  ends: ReadonlyArray<{ at: number; seconds: number }>;
  /** Where what is promised ends. */
  promise: number;
  /** Whether there is room to say how many customers each band holds. */
  counts: boolean;
}

/** Room around the plot, in em: shares at the left, what the columns are at the right, the promise above, waits and customers below. */
const ROOM = { left: 3.6, right: 5.5, top: 1.8, bottom: 3.1 };

/** How wide a time and a count are, in em. */
const [TIME, COUNT] = [4.8, 3];

/** One column a band; shares begin below the lowest that any may be, for what is lost is the story. */
export function waitShape({ bands, promise }: WaitCurve, { width, height }: Box, em: number): WaitShape {
  const plot = {
    ...{ left: ROOM.left * em, right: width - ROOM.right * em },
    ...{ top: ROOM.top * em, bottom: height - ROOM.bottom * em },
  };
  const shown = bands.flatMap(({ kept }) =>
    kept ? [kept.interval?.low ?? kept.value, kept.interval?.high ?? kept.value] : []
  );
  const [least, most] = [Math.min(1, ...shown), Math.max(0, ...shown)];
  const room = Math.max(0.005, (most - least) * 0.12);
  const [low, high] = [Math.max(0, least - room), Math.min(1, most + room)];
  const column = (plot.right - plot.left) / bands.length;
  const y = (share: number) => plot.bottom - ((share - low) / (high - low)) * (plot.bottom - plot.top);
  const marks = bands.map((band, at): BandMark => {
    const { kept } = band;
    const ends = kept?.interval ?? null;
    return {
      ...{ band, x: plot.left + (at + 0.5) * column, y: kept && y(kept.value) },
      ...{ low: ends && y(ends.low), high: ends && y(ends.high) },
    };
  });
  const kept = bands.findIndex(({ to }) => to === promise);
  const every = Math.ceil((TIME * em) / column);
  const ends = bands.flatMap(({ to }, at) =>
    to === null || (at - kept) % every !== 0 ? [] : [{ at: plot.left + (at + 1) * column, seconds: to }]
  );
  return {
    ...{ plot, marks, ends, promise: plot.left + (kept + 1) * column, counts: column >= COUNT * em },
    down: ticksWithin(low, high, (plot.bottom - plot.top) / (em * 3)).map((value) => ({ at: y(value), value })),
  };
}
