import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, preview } from './kit/hosted.mjs';
import { refusals } from './kit/readable.mjs';
import { openStage, panelStates, show } from './kit/stage.mjs';

const states = await panelStates();

test('a profile is edited and its draft looked at by all who can read and type', async () => {
  const { page, close } = await browser.open('/datasources/boardroom');
  await page.getByLabel('Expand section Scorecards').click();
  await page.getByRole('button', { name: 'Add a scorecard' }).click();
  await page.getByRole('menuitem', { name: /^From Balanced/ }).click();
  await page.getByRole('button', { name: 'Try it on the last four weeks' }).click();
  await page.getByText(/The draft is .* points/).waitFor();
  await browser.picture(page, 'profile');
  assert.deepEqual(await refusals(page, 'main'), []);
  await close();
});

test('colours that a reader forces take no bar away', async () => {
  const { page, close } = await browser.open('/panels');
  await page.emulateMedia({ forcedColors: 'active' });
  await openStage(page, preview.address);
  for (const [panel, name] of [
    ['scorecard', 'all'],
    ['drivers', 'score'],
  ]) {
    await show(
      page,
      states.find((state) => state.panel === panel && state.name === name)
    );
    const shapes = await page.evaluate(() => {
      const sheet = document.body.appendChild(document.createElement('div'));
      sheet.style.backgroundColor = 'Canvas';
      const canvas = getComputedStyle(sheet).backgroundColor;
      sheet.remove();
      const backgrounds = [...document.querySelectorAll('[data-viz-panel-key] *')]
        .filter((element) => element.childElementCount === 0 && element.getBoundingClientRect().width > 0)
        .map((element) => getComputedStyle(element))
        .filter(({ forcedColorAdjust }) => forcedColorAdjust === 'none')
        .map(({ backgroundColor, backgroundImage }) => `${backgroundColor} ${backgroundImage}`);
      const isLost = (background) => background === `${canvas} none` || background === 'rgba(0, 0, 0, 0) none';
      return { all: backgrounds.length, lost: backgrounds.filter(isLost) };
    });
    assert.ok(shapes.all > 5, `${panel}: ${shapes.all} shapes`);
    assert.deepEqual(shapes.lost, []);
    await browser.picture(page, `forced-${panel}`);
  }
  await close();
});

test('nothing moves by itself', async () => {
  const { page, close } = await browser.open('/panels');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openStage(page, preview.address);
  for (const state of states.filter(({ name }) => name === 'all' || name === 'score' || name === 'act')) {
    await show(page, state);
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => effect?.target?.closest('[role=group]')).length
    );
    assert.equal(moving, 0, `${state.panel} ${state.name}`);
  }
  await close();
});
