import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, openBrowser } from './kit/browser.mjs';
import { startPreview } from './kit/preview.mjs';

let preview;
let browser;

before(async () => {
  preview = await startPreview();
  browser = await openBrowser(preview.address);
});

after(async () => {
  await browser?.close();
  await preview?.stop();
});

test('a click goes down the management chain, and the trail goes back up', async () => {
  const { page, complaints, close } = await browser.open('/d/boardroom');
  await drawn(page);
  const site = page
    .getByRole('button', { name: /\d/ })
    .and(page.getByTitle(/^Go down to /))
    .first();
  const name = (await site.getAttribute('title')).replace('Go down to ', '');
  await site.click();

  const trail = page.getByRole('navigation', { name: 'Management chain' });
  await trail.locator('[aria-current=location]', { hasText: name }).waitFor();
  await page.getByRole('columnheader', { name: 'Teams' }).first().waitFor();
  await browser.picture(page, 'chain');

  await trail.getByRole('button').first().click();
  await page.getByRole('columnheader', { name: 'Sites' }).first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('a panel opens its inspector with the statement that ran', async () => {
  const { page, close } = await browser.open('/d/boardroom?inspect=2');
  await drawn(page);
  await page.getByRole('tab', { name: 'Query' }).click();
  await page.getByRole('dialog').getByText('SELECT').first().waitFor();
  await browser.picture(page, 'inspect');
  await close();
});
