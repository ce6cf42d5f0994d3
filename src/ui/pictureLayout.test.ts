import { type Box, type Content, layoutOf, plotLayout } from './pictureLayout';

const score: Content = {
  ...{ rungs: 6, families: 2, letters: 26, keepsTop: false, split: 0 },
  sentence: { full: 170, short: 40 },
};
const metric: Content = { ...score, families: 1, keepsTop: true, split: 2 };
const at = (width: number, height: number, content = score) => layoutOf({ width, height }, content);

describe('the waterfall', () => {
  it('shows families, every step and its words where there is room', () => {
    expect(at(1600, 900)).toMatchObject({ form: 'waterfall', heads: true, most: 6, said: 'full', top: true });
  });

  it('gives up the rows of families first, then the smallest steps, then the words', () => {
    expect(at(500, 245)).toMatchObject({ heads: false, most: 6, said: 'full' });
    expect(at(500, 205)).toMatchObject({ heads: false, most: 5, said: 'full' });
    expect(at(290, 168)).toMatchObject({ most: 5, said: 'short', top: false });
    expect(at(290, 112)).toMatchObject({ form: 'waterfall', said: 'nothing' });
  });

  it('is a stamp in a suggestion card', () => {
    expect(at(134, 84)).toMatchObject({ form: 'stamp' });
  });

  it('keeps the way back of a metric, and has columns for rate and share where bars stay long', () => {
    expect(at(290, 168, metric)).toMatchObject({ top: true });
    const wide = layoutOf({ width: 800, height: 400 }, metric, 14);
    expect([wide.split, at(330, 300, metric).split]).toEqual([2, 0]);
  });

  it('never writes smaller than can be read, except in a stamp, and grows with a wall', () => {
    const boxes = [240, 300, 450, 800, 1600, 3840].flatMap((width) =>
      [120, 170, 300, 900, 2160].map((height) => [width, height])
    );
    boxes.forEach(([width, height]) => expect(at(width, height).em).toBeGreaterThanOrEqual(11));
    expect(at(3840, 2160).em).toBeGreaterThan(2 * at(1456, 800).em);
  });

  it('fits into its box', () => {
    for (const content of [score, metric, { ...score, sentence: { full: 0, short: 0 } }]) {
      for (const [width, height] of [
        [290, 168],
        [500, 240],
        [760, 420],
        [1000, 200],
        [3840, 2160],
      ]) {
        const { em, row, most, heads, said, top, split } = at(width, height, content);
        const letters = said === 'nothing' ? 0 : content.sentence[said];
        const words = (top ? 1.4 : 0) + (letters > 0 ? Math.ceil((letters * 0.5 * em) / width) * 1.4 + 0.8 : 0);
        const rows = most + 2 + (heads ? content.families : 0);
        expect((rows * row + words + (split > 0 ? 1.4 : 0)) * em).toBeLessThanOrEqual(height + 1);
      }
    }
  });

  it('reads like the level above it', () => {
    expect(layoutOf({ width: 1600, height: 900 }, metric, 15).em).toBe(15);
  });
});

describe('the plot', () => {
  const plotAt = (width: number, height: number) => plotLayout({ width, height }, { full: 120, short: 60 });

  it('takes what the words leave', () => {
    const { plot, said, em } = plotAt(760, 400);
    expect(said).toBe('full');
    expect(plot.height).toBeLessThan(400 - 3 * em);
  });

  it('gives up its words before it can no longer be read', () => {
    expect([plotAt(300, 260).said, plotAt(300, 160).said, plotAt(300, 125).said]).toEqual(['full', 'short', 'nothing']);
  });

  it('is a stamp in a suggestion card', () => {
    expect(plotAt(134, 84)).toMatchObject({ form: 'stamp' });
  });

  it('stays within its box', () => {
    const boxes: Box[] = [
      { width: 260, height: 140 },
      { width: 760, height: 400 },
      { width: 3840, height: 2160 },
    ];
    boxes.forEach((box) => expect(plotLayout(box, { full: 200, short: 60 }).plot.height).toBeLessThan(box.height));
  });
});
