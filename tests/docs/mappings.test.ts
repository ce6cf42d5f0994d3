import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { fileWith, typed } from '../../cli/terminal.testkit';

/** The fenced block of a page whose first line says so. */
function blockOf(page: string, about: string): string {
  return new RegExp(`^\`\`\`${about}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(page, 'utf8'))![1];
}

const mapping = fileWith('page-mapping.json', blockOf('docs/mappings.md', 'json mapping'));

it('shows a mapping that reads', async () => {
  const { code, out } = await typed('check', '--mapping', mapping);
  expect(out).toContain('(mapping): good');
  expect(out).not.toContain('warning');
  expect(code).toBe(0);
});

it('shows a metric whose example comes out', async () => {
  const metric = fileWith('page-metric.json', parse(blockOf('docs/adding-a-metric.md', 'yaml metric')));
  const { code, out } = await typed('check', '--mapping', mapping, '--metrics', metric);
  expect(out).toContain('(metric): good');
  expect(code).toBe(0);
});

it("asks the bank's month a question that stands", async () => {
  const request = fileWith('bank.json', parse(blockOf('docs/bank-month.md', 'yaml request')));
  const { code, out } = await typed('check', '--mapping', 'docs/bank-month.mapping.json', '--request', request);
  expect(out).toContain('(request): good');
  expect(code).toBe(0);
});

it.each([
  ['asterisk', 'asterisk/queuelog.csv', 'contact in queuelog.csv: 14 rows'],
  ['amazon-connect', 'amazon-connect/boardroom_contact.csv', 'contact in boardroom_contact.csv: 12 rows'],
])('shows how %s is mapped, and it reads', async (system, file, said) => {
  const shown = fileWith(`${system}.json`, blockOf(`docs/${system}.md`, `json ${system}`));
  const rows = `contact=tests/fixtures/${file}`;
  const { code, out } = await typed('check', '--mapping', shown, '--rows', rows, '--at', '2026-03-12');
  expect(out).toContain('(mapping): good');
  expect(out).toContain(said);
  expect(out).not.toContain('warning');
  expect(code).toBe(0);
});
