import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from './kit/browser.mjs';
import { browser } from './kit/hosted.mjs';

const ALONE = '/panel/12?dashboard=boardroom&width=900&height=500';

test('a click goes from the score down to the groups of a metric, and the trail goes back up', async () => {
  const { page, complaints, close } = await browser.open(ALONE);
  await drawn(page);
  await page.getByRole('button', { name: /^First contact resolution/ }).click();
  await page.getByText(/^First contact resolution (fell|rose|holds)/).waitFor();
  await page.getByRole('columnheader', { name: 'by its share' }).waitFor();
  await browser.picture(page, 'drivers-metric');

  await page.getByRole('button', { name: 'Against chance' }).click();
  await page
    .getByText(/what chance explains/)
    .first()
    .waitFor();
  await browser.picture(page, 'drivers-funnel');

  await page.getByRole('button', { name: 'All metrics' }).click();
  await page.getByRole('row', { name: /^Before/ }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('Enter goes down, Escape comes back, and the evidence is a drawer away, gone with one press of Escape', async () => {
  const { page, complaints, close } = await browser.open(ALONE);
  await drawn(page);
  await page.getByRole('button', { name: /^Repeat contact rate/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[aria-current=location]:focus', { hasText: 'Repeat contact rate' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: /^Service level/ }).waitFor();
  await page.getByRole('button', { name: 'Evidence' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Weight measured').waitFor();
  // The drawer's own button has the focus, and its tooltip hears the key too.
  await page.locator('[role=dialog] button:focus').waitFor();
  await page.getByRole('tooltip').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('button:focus', { hasText: 'Evidence' }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('what is shown adds up', async () => {
  const { page, close } = await browser.open(ALONE);
  await drawn(page);
  const rows = await page.getByRole('row').evaluateAll((found) =>
    found.map((row) => ({
      steps: row.querySelector('button') !== null,
      name: row.querySelector('th')?.textContent ?? '',
      figure: Number((row.lastElementChild?.textContent ?? '').replace('−', '-').replace(/[^\d.-]/g, '')),
    }))
  );
  const end = (name) => rows.find((row) => row.name === name).figure;
  const sum = rows.filter(({ steps }) => steps).reduce((all, { figure }) => all + figure, 0);
  assert.ok(rows.length > 6);
  assert.ok(Math.abs(sum - (end('Now') - end('Before'))) < 1e-9, JSON.stringify(rows));
  await close();
});
