import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fileWith, typed } from '../../cli/terminal.testkit';
import { type Profile, withVersions } from '../../src/model';
import { powerMean } from '../../src/stats';

const page = readFileSync('docs/profiles.md', 'utf8');
const shown: Profile[] = parse(/^```yaml profiles\n([\s\S]*?)^```$/m.exec(page)![1]);

it('shows profiles that stand', async () => {
  const mapping = 'demo/mapping.json';
  const { code, out } = await typed('check', '--mapping', mapping, '--profiles', fileWith('page-profiles.json', shown));
  expect(out).toContain('(profile): good');
  expect(code).toBe(0);
});

it('shows two versions of one profile, the later by its day', () => {
  const { house, ...others } = withVersions(shown);
  expect(Object.keys(others)).toEqual([]);
  expect([house.version, house.earlier?.map(({ version }) => version)]).toEqual([2, [1]]);
});

it.each(
  [...page.matchAll(/^ *\| `([^`]+)` +\| [a-z ]+\| (\d+) +\|$/gm)].map(([, exponent, score]) => [
    exponent,
    Number(score),
  ])
)('tells what exponent %s makes of 80 and 20', (exponent, score) => {
  const p = exponent === '"weakest"' ? -Infinity : Number(exponent);
  expect(Math.round(powerMean([80, 20], [1, 1], p)!)).toBe(score);
});
