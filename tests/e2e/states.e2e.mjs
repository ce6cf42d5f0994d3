import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browser, preview } from './kit/hosted.mjs';
import { refusals } from './kit/readable.mjs';
import { openStage, panelStates, show } from './kit/stage.mjs';

const states = await panelStates();

for (const theme of ['dark', 'light']) {
  describe(`every state, ${theme},`, () => {
    let stage;

    before(async () => {
      stage = await browser.open('/panels');
      await openStage(stage.page, preview.address, theme);
    });

    after(() => stage?.close());

    for (const state of states.filter((each) => (each.theme ?? 'dark') === theme)) {
      test(`${state.name} of ${state.panel} is drawn within its box and can be read by all`, async () => {
        const { page, complaints } = stage;
        complaints.length = 0;
        await show(page, state);
        assert.deepEqual(await cutOff(page), []);
        assert.deepEqual(await refusals(page, '[data-viz-panel-key]'), []);
        assert.deepEqual(complaints, []);
      });
    }
  });
}

/** Words that stand outside of the panel's box and cannot be scrolled to. */
function cutOff(page) {
  return page.evaluate(() => {
    const scrolls = (element) =>
      element !== null &&
      element.getAttribute('role') !== 'group' &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowY) || scrolls(element.parentElement));
    return [...document.querySelectorAll('[data-viz-panel-key] [role=group] :is(p, td, th, span, button, text)')]
      .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== '' && !scrolls(element))
      .filter((element) => {
        const { top, bottom, width, height } = element.getBoundingClientRect();
        const box = element.closest('[role=group]').getBoundingClientRect();
        return width > 1 && height > 1 && (bottom > box.bottom + 1 || top < box.top - 1);
      })
      .map((element) => element.textContent);
  });
}
