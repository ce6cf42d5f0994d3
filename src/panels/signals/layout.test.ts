import { quietLayout, sayingsLayout } from './layout';

const said = (n: number, short?: string) =>
  Array.from({ length: n }, () => ({
    title: 'Order online: 72 of 100 arrive',
    aside: '',
    text: 'x'.repeat(180),
    short,
  }));

describe('sayings', () => {
  it.each([
    ['whole where there is room', 3, { width: 800, height: 240 }, { says: 'text', em: 14 }],
    ['smaller before they are shorter', 3, { width: 480, height: 280 }, { says: 'text', em: 12.5 }],
    ['short where whole ones would have to be scrolled for', 3, { width: 300, height: 235 }, { says: 'short', em: 14 }],
    ['short and small where there are many', 12, { width: 300, height: 235 }, { says: 'short', em: 11 }],
  ])('are %s', (_, n, box, expected) => {
    expect(sayingsLayout(box, said(n, 'Fails at Choose: 87% of 318'))).toMatchObject(expected);
  });

  it('without a short form keep their size, and scroll', () => {
    expect(sayingsLayout({ width: 300, height: 200 }, said(9))).toMatchObject({ form: 'list', says: 'text', em: 14 });
  });

  it('are a stamp where there is no room', () => {
    expect(sayingsLayout({ width: 150, height: 100 }, said(1)).form).toBe('stamp');
  });
});

it('shows of what was watched as much as there is room for', () => {
  const shown = [
    { width: 1100, height: 240 },
    { width: 390, height: 235 },
    { width: 300, height: 120 },
  ].map((box) => quietLayout(box, 8));
  expect(shown).toEqual([
    { figures: true, columns: 3 },
    { figures: true, columns: 0 },
    { figures: false, columns: 0 },
  ]);
});
