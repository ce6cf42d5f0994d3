import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser } from './kit/hosted.mjs';

test('the configuration editor opens, and Save & test says what it found', async () => {
  const { page, complaints, close } = await browser.open('/datasources/boardroom');
  await page.getByRole('button', { name: 'Save & test' }).click();
  const outcome = page.getByTestId('data-testid Alert');
  await outcome.waitFor();
  assert.match(await outcome.innerText(), /\w/);
  await outcome.scrollIntoViewIfNeeded();
  assert.deepEqual(complaints, []);
  await browser.picture(page, 'config');
  await close();
});

test('the warehouse is found under its uid', async () => {
  const { page, close } = await browser.open('/datasources/boardroom-warehouse');
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByText('Database Connection OK').waitFor();
  await close();
});

test('Explore runs a query of ours and shows what ran', async () => {
  const { page, complaints, close } = await browser.open(explore({ datasource: 'boardroom' }));
  await page.getByRole('button', { name: 'Run query' }).click();
  await page.getByRole('tab', { name: 'Query' }).click();
  await page.waitForLoadState('networkidle');
  await browser.picture(page, 'explore');
  assert.deepEqual(complaints, []);
  await close();
});

test('an error of the database is told in its words, beside answers that came', async () => {
  const queries = [{ rawSql: 'SELECT nothing FROM nowhere' }];
  const { page, close } = await browser.open(explore({ datasource: 'boardroom-warehouse', queries }));
  await page.getByRole('alert').filter({ hasText: 'db query error' }).first().waitFor();
  await close();
});

test("the app's start page opens", async () => {
  const { page, complaints, close } = await browser.open('/a/boardroom-cx-app');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await browser.picture(page, 'start');
  assert.deepEqual(complaints, []);
  await close();
});

test('the catalogue lists what the demo can and cannot compute, and finds by words', async () => {
  const { page, complaints, close } = await browser.open('/a/boardroom-cx-app/catalogue');
  await page.getByRole('heading', { name: 'First contact resolution', exact: true }).waitFor();
  await page.getByText(/of \d+ metrics shown\./).waitFor();
  await browser.picture(page, 'catalogue');
  await page.getByLabel('Search').fill('uccx');
  await page.getByRole('heading', { name: 'First contact resolution', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Service level', exact: true }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

/** Grafana's own address of Explore. */
function explore(pane) {
  return `/explore?panes=${encodeURIComponent(JSON.stringify({ a: pane }))}`;
}
