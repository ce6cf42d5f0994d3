import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from './kit/browser.mjs';
import { browser, preview } from './kit/hosted.mjs';

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

test('Enter on a row goes down, and the keyboard goes on from there', async () => {
  const { page, complaints, close } = await browser.open('/panel/3?dashboard=boardroom&width=900&height=500');
  await drawn(page);
  const site = page.getByTitle(/^Go down to /).first();
  const name = (await site.getAttribute('title')).replace('Go down to ', '');
  await site.focus();
  await page.keyboard.press('Enter');
  await page.locator('[aria-current=location]:focus', { hasText: name }).waitFor();
  await page.locator('tbody button').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Weight measured').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('three panels that ask for the same scorecard fetch it once', async () => {
  const { page, close } = await browser.open('/');
  const asked = [];
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.postData() ?? ''));
  await page.goto(`${preview.address}/d/boardroom`);
  await drawn(page);
  const statements = asked.filter((body) => body.includes('SELECT'));
  assert.ok(statements.length > 0);
  assert.equal(new Set(statements).size, statements.length);
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
