import { chainLayout, columnShares } from './chainLayout';
import { balanceLayout, fitsLine, sentenceSize, sparkBox } from './layout';
import type { Density } from './options';
import { shapeOf } from './shape';

const four = { rows: 4, hasSeries: true, hasCaption: true, sentence: true, letters: 24 };
const layoutAt = (width: number, height: number, content = four) => balanceLayout({ width, height }, content);

describe('which views fit', () => {
  it('shows both where each stays readable', () => {
    expect(shapeOf('auto', { width: 1456, height: 800 }, 4).kind).toBe('both');
    expect(shapeOf('auto', { width: 640, height: 900 }, 4).kind).toBe('both');
  });

  it('shows the balance alone in a small box, or where nothing stands below', () => {
    expect(shapeOf('auto', { width: 700, height: 400 }, 4).kind).toBe('balance');
    expect(shapeOf('auto', { width: 1456, height: 800 }, 0).kind).toBe('balance');
  });

  it('obeys a view that somebody chose', () => {
    expect(shapeOf('chain', { width: 150, height: 100 }, 4).kind).toBe('chain');
    expect(shapeOf('sentence', { width: 3840, height: 2160 }, 4).kind).toBe('sentence');
  });

  it('puts a long chain beside the balance, a short one below it, within the box', () => {
    const long = shapeOf('auto', { width: 1456, height: 800 }, 14);
    expect(long).toMatchObject({ beside: true, balance: { height: 800 }, chain: { height: 800 } });
    const short = shapeOf('auto', { width: 1456, height: 800 }, 4);
    expect(short).toMatchObject({ beside: false });
    expect(short.kind === 'both' && short.balance.height + short.chain.height).toBeLessThanOrEqual(800);
  });
});

describe('the balance', () => {
  it.each([
    [1456, 460, 'wide', 2, true],
    [700, 400, 'tall', 2, false],
    [640, 700, 'tall', 1, true],
    [400, 300, 'tall', 1, false],
    [300, 200, 'tall', 0, false],
    [150, 100, 'glance', 0, false],
    [80, 40, 'number', 0, false],
  ])('at %d by %d is %s with %d columns', (width, height, form, columns, movements) => {
    expect(layoutAt(width, height)).toMatchObject({ form, columns, movements });
  });

  it('never writes smaller than can be read, except in a stamp', () => {
    for (const [width, height] of [
      [1456, 800],
      [900, 300],
      [700, 400],
      [400, 300],
      [330, 500],
      [260, 180],
    ]) {
      expect(layoutAt(width, height).em).toBeGreaterThanOrEqual(11);
    }
  });

  it('grows with a wall, so that four times the pixels do not read four times smaller', () => {
    expect(layoutAt(3840, 1100).em).toBeGreaterThan(2 * layoutAt(1456, 460).em);
  });

  it('keeps the beam and the line inside the box', () => {
    for (const [width, height] of [
      [3840, 2160],
      [1456, 460],
      [700, 400],
      [400, 300],
      [300, 200],
      [150, 100],
    ]) {
      const layout = layoutAt(width, height);
      expect(layout.beam.width).toBeLessThanOrEqual(width);
      expect(layout.beam.height).toBeLessThanOrEqual(height);
      expect(sparkBox({ width, height }, layout).width).toBeLessThanOrEqual(width);
    }
  });

  it('shows fewer metrics before it hides them', () => {
    const many = { ...four, rows: 9 };
    expect(layoutAt(700, 330, many)).toMatchObject({ rows: 3 });
  });

  it('has no columns for a frame without metrics', () => {
    expect(layoutAt(700, 400, { ...four, rows: 0 }).columns).toBe(0);
  });
});

describe('the chain', () => {
  it('gives up columns from the least needed on', () => {
    const at = (width: number) => [...chainLayout({ width, height: 400 }, 5).columns];
    expect(at(1456)).toEqual(['movement', 'sides', 'weakest', 'bar', 'n', 'coverage']);
    expect(at(450)).toEqual(['movement', 'sides']);
    expect(at(200)).toEqual([]);
  });

  it('speaks no louder than the balance beside it', () => {
    expect(chainLayout({ width: 3840, height: 900 }, 4, { largest: 20 }).em).toBe(20);
  });
});

it('fits a sentence to its box', () => {
  expect(sentenceSize({ width: 1456, height: 90 }, 120)).toBeGreaterThan(24);
  expect(sentenceSize({ width: 400, height: 90 }, 120)).toBeLessThan(20);
  expect(sentenceSize({ width: 150, height: 20 }, 400)).toBe(10);
  expect([fitsLine('x'.repeat(40), 400, 14), fitsLine('x'.repeat(80), 400, 14)]).toEqual([true, false]);
});

describe('densities', () => {
  const box = { width: 1100, height: 400 };

  it('show a board no metrics, a supervisor three a side, an analyst all with their targets', () => {
    expect(balanceLayout(box, four, 'board')).toMatchObject({ columns: 0, rows: 0, sentence: true, spark: true });
    expect(balanceLayout(box, four, 'supervisor')).toMatchObject({ columns: 2, rows: 3, targets: false });
    expect(balanceLayout(box, four, 'analyst')).toMatchObject({ columns: 2, rows: 4, targets: true });
  });

  it('speak louder to whoever stands further away', () => {
    const em = (density: Density) => chainLayout(box, 400, { density }).em;
    expect(em('analyst')).toBeLessThan(em('auto'));
    expect(em('supervisor')).toBeGreaterThan(em('auto'));
  });

  it('give an analyst the interval first, a board only what moved', () => {
    expect([...chainLayout(box, 4, { density: 'board' }).columns]).toEqual(['movement', 'bar']);
    const narrow = { width: 300, height: 400 };
    expect([...chainLayout(narrow, 4, { density: 'analyst' }).columns]).toContain('likely');
  });

  it.each(['auto', 'board', 'supervisor', 'analyst'] as const)('keep a stamp a stamp: %s', (density) => {
    expect(balanceLayout({ width: 150, height: 100 }, four, density).form).toBe('glance');
  });
});

describe('the columns of the chain', () => {
  it('fill the table, and give what room is left to names, bars and weakest links', () => {
    const columns = new Set(['bar', 'movement', 'n'] as const);
    const [name, score, bar, movement, n] = columnShares(columns, 60);
    expect(name + score + bar + movement + n).toBeCloseTo(100, 10);
    expect([score, movement, n].map((share) => (share * 60) / 100)).toEqual(
      [4.5, 6, 5].map((em) => expect.closeTo(em, 10))
    );
    expect(name / bar).toBeCloseTo(10.5 / 8, 10);
  });

  it('shrink together where there is less room than they need', () => {
    expect(columnShares(new Set(), 5)).toEqual([70, 30].map((share) => expect.closeTo(share, 10)));
  });
});
