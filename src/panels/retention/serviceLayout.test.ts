import { SERVICE_COLUMNS, serviceLayout } from './serviceLayout';

const PRINT = 500;

it('shows all columns and periods where there is room', () => {
  const layout = serviceLayout(12, PRINT, { width: 1100, height: 500 }, 13);
  expect(layout).toMatchObject({ columns: SERVICE_COLUMNS, periods: 12, assumes: true });
});

it('lets go of what can be reckoned first, and of the oldest periods', () => {
  const { columns, periods, assumes } = serviceLayout(12, PRINT, { width: 500, height: 300 }, 12);
  expect(columns).toEqual(['cost', 'perContact', 'perResolution', 'protects']);
  expect(columns).not.toContain('contacts');
  expect(periods).toBeLessThan(12);
  expect(assumes).toBe(true);
});

it.each([
  [220, 100],
  [400, 160],
  [1100, 300],
])('never asks for more height than there is, at %i by %i', (width, height) => {
  const em = 11;
  const { periods, row } = serviceLayout(12, 0, { width, height }, em);
  expect((periods + 2.4) * row * em).toBeLessThanOrEqual(height + 1);
});
