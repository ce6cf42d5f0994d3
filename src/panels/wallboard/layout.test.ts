import { layoutOf, LETTER, TILE, type Content, type Place } from './layout';

const WORDS = { line: 22, number: 4, row: 30 };
const wallOf = (tiles: number, large = false): Content => ({
  tiles,
  large: large ? { line: 26, number: 4, rows: 4 } : null,
  small: WORDS,
  sentence: 70,
});

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 960, height: 540 },
  { width: 300, height: 200 },
];

const overlap = (one: Place, other: Place) =>
  one.x < other.x + other.width - 1 &&
  other.x < one.x + one.width - 1 &&
  one.y < other.y + other.height - 1 &&
  other.y < one.y + one.height - 1;

describe.each(SCREENS)('a wall of $width x $height', (box) => {
  it.each([1, 2, 5, 7, 9, 12, 40, 90])('with %i tiles keeps all of them inside, and apart', (count) => {
    for (const large of [false, true]) {
      const layout = layoutOf(box, wallOf(count, large));
      const places = [...layout.small, ...(layout.large ? [layout.large] : []), layout.foot];
      for (const { x, y, width, height } of places) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(box.width + 1);
        expect(y + height).toBeLessThanOrEqual(box.height + 1);
      }
      const pairs = places.flatMap((one, at) => places.slice(at + 1).filter((other) => overlap(one, other)));
      expect(pairs).toEqual([]);
    }
  });

  it('makes no tile so small that its words leave it', () => {
    for (const count of [1, 5, 9, 12]) {
      const { form, small } = layoutOf(box, wallOf(count));
      for (const { width, height, em, number } of form === 'tiles' ? small : []) {
        expect(em * (WORDS.line * LETTER + 2 * TILE.beside)).toBeLessThanOrEqual(width);
        expect(em * (2 * TILE.above + (TILE.name + 1) * TILE.line) + number).toBeLessThanOrEqual(height);
      }
    }
  });
});

it('leaves no hole where tiles do not come out even', () => {
  const { small } = layoutOf({ width: 1920, height: 1080 }, wallOf(8, true));
  const [first, last] = [small[0], small[6]];
  expect(last.width).toBeGreaterThan(1.9 * first.width);
  expect(last.x + last.width).toBeCloseTo(1920, 6);
});

it.each([
  [5, 'tiles'],
  [9, 'tiles'],
  [40, 'list'],
])('shows %i places as %s, in letters that can be read from six metres', (count, form) => {
  const layout = layoutOf({ width: 1920, height: 1080 }, wallOf(count, true));
  expect(layout.form).toBe(form);
  expect(Math.min(...layout.small.map(({ em }) => em))).toBeGreaterThanOrEqual(27);
});

it('gives small lines room from the numbers where it shares a screen with other panels', () => {
  const { form, small } = layoutOf({ width: 1904, height: 646 }, { ...wallOf(9), small: { ...WORDS, number: 14 } });
  expect(form).toBe('tiles');
  for (const { em, number, height } of small) {
    expect(em).toBeGreaterThan(1080 / 50);
    expect(number).toBeGreaterThan(3 * em);
    expect(number + em * 5.1).toBeLessThanOrEqual(height);
  }
});

it('is the same picture at twice the size', () => {
  const [once, twice] = [1, 2].map((scale) => layoutOf({ width: 1920 * scale, height: 1080 * scale }, wallOf(7, true)));
  expect(twice.small.map(({ em }) => em / 2)).toEqual(once.small.map(({ em }) => expect.closeTo(em, 6)));
});

it('gives fewer rows than places where more could not be read', () => {
  const { form, small } = layoutOf({ width: 1920, height: 1080 }, wallOf(150));
  expect([form, small.length < 150, small.length > 40]).toEqual(['list', true, true]);
});

it('leaves no hole where nine tiles fit without one', () => {
  const { small } = layoutOf({ width: 1920, height: 1080 }, wallOf(9));
  expect(new Set(small.map(({ x }) => x)).size).toBe(3);
});

it('shows one thing only in a stamp', () => {
  const { form, large, small } = layoutOf({ width: 150, height: 100 }, wallOf(7));
  expect([form, large?.width, small]).toEqual(['stamp', 150, []]);
});

it('puts the clock below the sentence where the screen stands upright', () => {
  const stacked = SCREENS.map((box) => layoutOf(box, wallOf(5)).foot.isStacked);
  expect(stacked).toEqual([false, false, true, false, false]);
});
