import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from './kit/browser.mjs';
import { browser, preview } from './kit/hosted.mjs';
import { refusals } from './kit/readable.mjs';

test('the drawer behind a score leads to the contacts that it is made of', async () => {
  const { page, complaints, close } = await browser.open('/panel/2?dashboard=boardroom&width=900&height=500');
  await drawn(page);
  await page
    .getByRole('button', { name: /^First contact resolution/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open the contacts behind it' }).click();
  await page.getByRole('columnheader', { name: 'Contact' }).first().waitFor();
  await browser.picture(page, 'contacts');
  assert.deepEqual(complaints, []);
  await close();
});

test('what is noted about a figure is listed among the actions, with what came of it', async () => {
  const { page, complaints, close } = await browser.open(
    '/a/boardroom-cx-app/act?source=boardroom&metric=handle_time&site=Leeds&team=Calder'
  );
  await page.getByLabel('What is done').fill('Listen in together');
  await page.getByLabel('Day', { exact: true }).fill(daysAgo(60));
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('Noted, as annotation 1').waitFor();
  const earlier = page.getByRole('listitem').filter({ hasText: 'Listen in together, Calder' });
  await earlier.waitFor();
  assert.match(await earlier.innerText(), /Handle time: .* before/);
  assert.deepEqual(await refusals(page, 'main'), []);
  await browser.picture(page, 'noted');
  await page.goto(`${preview.address}/panel/4?dashboard=boardroom-supervisor&width=1100&height=400`);
  await drawn(page);
  await page.getByText('Listen in together, Calder').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

/** Such as 2026-09-27. */
function daysAgo(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
