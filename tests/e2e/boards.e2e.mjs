import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn, failedPanels } from './kit/browser.mjs';
import { browser, preview } from './kit/hosted.mjs';
import { refusals } from './kit/readable.mjs';
import { painted } from './kit/stage.mjs';

/** Windows in which a panel alone is 150x100 and 3840x2160. */
const CARD = { width: 166, height: 116 };
const WALL = { width: 3856, height: 2176 };

describe('dashboards', () => {
  test('all draw without an error, dark and light, and nothing is left to scroll for on paper', async () => {
    for (const { uid } of await dashboards()) {
      for (const theme of ['dark', 'light']) {
        await drawsWell(`/d/${uid}?theme=${theme}`, `${uid}-${theme}`);
      }
      await isWholeOnPaper(uid);
    }
  });

  test('fill a wall in kiosk, without menu or controls', async () => {
    const { page, close } = await browser.open('/?kiosk');
    const [first] = await dashboards();
    await page.goto(`${preview.address}/d/${first.uid}?kiosk`);
    await drawn(page);
    assert.equal(await page.getByRole('navigation', { name: 'Main' }).count(), 0);
    assert.equal(await page.getByTestId('data-testid TimePicker Open Button').count(), 0);
    await close();
  });

  test('keep time and variables in the address', async () => {
    const [first] = await dashboards();
    const { page, close } = await browser.open(`/d/${first.uid}?from=now-90d&to=now`);
    await page.getByRole('button', { name: /Last 90 days/ }).waitFor();
    assert.match(page.url(), /from=now-90d/);
    await close();
  });

  test('have nothing that an accessibility check refuses', async () => {
    const [first] = await dashboards();
    const { page, close } = await browser.open(`/d/${first.uid}`);
    await drawn(page);
    assert.deepEqual(await refusals(page), []);
    await close();
  });
});

describe('panels alone', () => {
  test('of the app draw at the size of a card and of a wall', async () => {
    for (const { uid, panels } of await dashboards()) {
      for (const { id } of panels.filter(({ type }) => type.startsWith('boardroom-'))) {
        const place = `/panel/${id}?dashboard=${uid}`;
        await drawsWell(place, `${uid}-${id}`, CARD);
        await isWell(place, `${uid}-${id}-wall`, WALL);
      }
    }
  });
});

// One page for all pictures, which loads the bundles once; it closes with the browser.
let looking;

async function drawsWell(place, name, size = { width: 1920, height: 1080 }) {
  looking ??= await browser.open('/panels');
  const { page, complaints } = looking;
  complaints.length = 0;
  await page.setViewportSize(size);
  await page.goto(preview.address + place);
  await isWell(place, name, size);
}

/** What is open is drawn at this size too. */
async function isWell(place, name, size) {
  const { page, complaints } = looking;
  await page.setViewportSize(size);
  await drawn(page);
  await browser.picture(page, name);
  assert.deepEqual(await failedPanels(page), [], place);
  assert.deepEqual(complaints, [], place);
}

/** What is open, printed on A4 upright. */
async function isWholeOnPaper(name) {
  const { page } = looking;
  await page.setViewportSize({ width: 794, height: 1123 });
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  await painted(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('[data-viz-panel-key] [role=group] *')]
      .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowY))
      .filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.textContent.slice(0, 60))
  );
  await browser.picture(page, `${name}-paper`);
  await page.emulateMedia({ media: 'screen' });
  assert.deepEqual(cut, [], name);
}

/** What the app brings, as the page was told. */
async function dashboards() {
  const { page, close } = await browser.open('/panels');
  const found = await page.evaluate(() =>
    window.boot.dashboards.map(({ uid, panels }) => ({ uid, panels: panels.map(({ id, type }) => ({ id, type })) }))
  );
  await close();
  assert.ok(found.length > 0, 'the app brings at least one dashboard');
  return found;
}
