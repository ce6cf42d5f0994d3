import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from './kit/browser.mjs';
import { browser } from './kit/hosted.mjs';
import { refusals } from './kit/readable.mjs';
import { wallAlone } from './kit/wall.mjs';

const WALL = '/d/boardroom-supervisor?kiosk&refresh=5s';
const QUERIES = '**/preview/query';
const MINUTE = 60_000;

/** What the wall says when nothing is wrong with its source, or no more than that nobody calls a small centre at night. */
const WELL = /^(?!No answer|The source is slow|The source's clock|The clock|Not all|This is how)/;

// They wait for the clock more than for the machine.
describe('a wall', { concurrency: 3 }, () => {
  test('says that its source is down, keeps the last answer, and recovers by itself', async () => {
    const { page, close } = await openWall();
    const tiles = await wallOf(page).getByRole('listitem').allTextContents();
    await page.route(QUERIES, (route) => route.abort());
    await says(page, /^No answer for \d+ s: /);
    assert.equal((await wallOf(page).getByRole('listitem').allTextContents()).length, tiles.length);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await says(page, WELL);
    await close();
  });

  test('says that its source refuses, in the words of the source', async () => {
    const { page, close } = await openWall();
    await page.route(QUERIES, (route) => route.fulfill({ status: 500, body: 'the disk is full' }));
    await says(page, /^No answer for \d+ s: .*the disk is full/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await says(page, WELL);
    await close();
  });

  test('says that its source is slow, and recovers by itself', async () => {
    const { page, close } = await openWall();
    const held = [];
    await page.route(QUERIES, (route) => held.push(route));
    await says(page, /^The source is slow: asked 1\d s ago, no answer yet\./);
    await page.unroute(QUERIES);
    await Promise.all(held.map((route) => route.continue().catch(() => {})));
    await says(page, WELL);
    await close();
  });

  test('says what is missing where a source leaves out rows, and scores nothing of it', async () => {
    const { page, close } = await openWall();
    await page.route(QUERIES, async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      const isCut = /"customers"/.test(route.request().postDataJSON().statement);
      await route.fulfill({ response, json: isCut ? { ...answer, limitedTo: answer.length } : answer });
    });
    await says(page, /^Not all could be read\. Missing: .*Value waiting/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await says(page, WELL);
    await close();
  });

  test('says which clock is wrong, and recovers by itself', async () => {
    const { page, close } = await openWall('', -45 * MINUTE);
    await says(page, /^The source's clock is \d+ m.* ahead of this one/);
    await setClock(page, 0);
    await says(page, WELL);
    await setClock(page, -10 * MINUTE);
    await says(page, /^The clock of this screen was set back by \d+ m/);
    await page.reload();
    await says(page, WELL);
    await close();
  });

  test('follows the time zone that is chosen', async () => {
    const hour = async (zone) => {
      const { page, close } = await openWall(`&timezone=${zone}`);
      const [, shown] = /(\d+):\d+:\d+/.exec(await page.getByText(/ ago$/).textContent());
      await close();
      return Number(shown) % 12;
    };
    const [lisbon, karachi] = [await hour('UTC'), await hour('Asia/Karachi')];
    assert.ok([5, 6].includes((karachi - lisbon + 12) % 12), `${lisbon} and ${karachi}`);
  });

  test('looks back into the night in which an hour came twice, and says which of the two it is', async () => {
    const clocks = [];
    for (const to of [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)]) {
      const { page, close } = await openWall(`&timezone=Europe/London&from=${to - MINUTE}&to=${to}`);
      clocks.push(await page.getByText(/^looking back/).textContent());
      await close();
    }
    assert.match(clocks[0], /1:30:00.*(GMT\+1|BST)/);
    assert.match(clocks[1], /1:30:00.*GMT$/);
  });

  test('looks back into the night in which an hour is missing, and skips it', async () => {
    const clocks = [];
    for (const to of [Date.UTC(2026, 2, 29, 0, 59, 59), Date.UTC(2026, 2, 29, 1, 0, 1)]) {
      const { page, close } = await openWall(`&timezone=Europe/London&from=${to - MINUTE}&to=${to}`);
      clocks.push(await page.getByText(/^looking back/).textContent());
      await close();
    }
    assert.match(clocks[0], /12:59:59/);
    assert.match(clocks[1], /2:00:01/);
  });

  test('holds nothing that an accessibility check refuses, with or without motion', async () => {
    const { page, close } = await openWall();
    assert.deepEqual(await refusals(page, '[data-viz-panel-key]'), []);
    assert.equal(await page.evaluate(movingBesideGrafana), 0);
    await close();
  });
});

/** The wall in kiosk, on a screen whose clock is so many milliseconds ahead until the page is loaded again. */
async function openWall(more = '', ahead = 0) {
  const opened = await browser.open('/panels');
  const { page } = opened;
  // Other panels would keep the source busy.
  await page.addInitScript(wallAlone);
  await page.addInitScript(movableClock);
  await page.goto(new URL(`${WALL}${more}#${ahead}`, page.url()).href);
  await drawn(page);
  return opened;
}

/** Timers go on as they were: only what the clock shows is moved. */
function movableClock() {
  const Real = Date;
  window.ahead = performance.getEntriesByType('navigation')[0].type === 'reload' ? 0 : Number(location.hash.slice(1));
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + window.ahead]));
    }
    static now() {
      return Real.now() + window.ahead;
    }
  };
}

/** In the page: what moves but the bar by which Grafana says that it waits. */
function movingBesideGrafana() {
  const bars = '[aria-label="Panel loading bar"]';
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  return running.filter(({ effect }) => !effect.target.closest(bars)).length;
}

function setClock(page, ahead) {
  return page.evaluate((milliseconds) => (window.ahead = milliseconds), ahead);
}

/** Within the time of a few refreshes. */
async function says(page, words) {
  await wallOf(page)
    .and(page.getByRole('group', { name: words }))
    .waitFor({ timeout: 40_000 });
}

/** The first panel of the dashboard. */
function wallOf(page) {
  return page.locator('[data-viz-panel-key]').first().getByRole('group');
}
