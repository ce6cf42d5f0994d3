import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, preview } from '../kit/hosted.mjs';
import { startPreview } from '../kit/preview.mjs';

/** Under a second on an idle machine; the bound allows for a busy one. */
const FIRST_PAINT_MS = 10_000;

test('prints one address and how long it took', async () => {
  const own = await startPreview();
  await own.stop();
  assert.match(own.words(), /http:\/\/localhost:\d+ \(ready in \d+\.\d s\)/);
});

test('paints the menu and the board soon after the page is asked for', async () => {
  const { page, close } = await browser.open('/');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.locator('[data-viz-panel-key]').first().waitFor();
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  await close();
  assert.ok(paint < FIRST_PAINT_MS, `first paint after ${paint} ms`);
});

test('says in plain words that a port is taken', async () => {
  const port = Number(new URL(preview.address).port);
  const second = await startPreview({ port });
  assert.equal(second.exitCode(), 1);
  assert.match(second.words(), new RegExp(`Port ${port} is taken .*start with PORT=${port + 1} npm start`));
});

test('answers pages of its own address and no others', async () => {
  const question = JSON.stringify({ source: 'boardroom-warehouse', statement: 'SELECT 1 AS one' });
  const ask = (headers) => fetch(`${preview.address}/preview/query`, { method: 'POST', headers, body: question });
  const json = { 'content-type': 'application/json' };
  assert.equal((await ask(json)).status, 200);
  assert.equal((await ask({ ...json, origin: 'http://elsewhere.example' })).status, 403);
  assert.equal((await ask({ 'content-type': 'text/plain' })).status, 415);
});

test('only reads the database', async () => {
  const statement = 'CREATE TABLE scratch (n INT)';
  const response = await fetch(`${preview.address}/preview/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ source: 'boardroom-warehouse', statement }),
  });
  assert.equal(response.status, 400);
  assert.match((await response.json()).message, /^db query error: .*read-only/);
});

test('serves no file from outside the plugins', async () => {
  const response = await fetch(`${preview.address}/public/plugins/boardroom-cx-app/..%2f..%2fpackage.json`);
  assert.equal(response.status, 404);
});
