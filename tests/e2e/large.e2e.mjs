import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, preview } from './kit/hosted.mjs';
import { crowd, openStage, painted, show } from './kit/stage.mjs';

/**
 * Milliseconds that the page's thread works from an act until it is painted, Grafana's part included; not milliseconds that pass.
 * An idle machine is several times faster: the bounds allow for a busy one, and are far below what drawing every row takes.
 */
const REPAINT_MS = 40;
const STEP_MS = 120;
const TRIES = 9;

const chain = { panel: 'scorecard', options: { view: 'chain' }, width: 1100, height: 640 };

test('400 rows are repainted soon after data arrives', async (t) => {
  const { page, worked, close } = await onStage();
  const answers = await Promise.all([0, 1].map((seed) => crowd(1, 400, seed)));
  await show(page, { ...chain, frames: answers[0] });
  await page.getByRole('button', { name: /^Site 0001/ }).click();
  await page.getByRole('button', { name: /^Team 0003/ }).waitFor();
  await page.evaluate((both) => (window.answers = both), answers);
  const spent = [];
  for (let turn = 1; turn <= TRIES; turn += 1) {
    spent.push(
      await worked(() =>
        page.evaluate((at) => window.stage.feed({ frames: window.answers[at], state: 'Done' }), turn % 2)
      )
    );
  }
  await close();
  t.diagnostic(`the page worked for ${spent.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  assert.ok(Math.min(...spent) <= REPAINT_MS, `${Math.min(...spent)} ms`);
});

test('5,000 nodes open, scroll and close with only the rows in sight drawn', async (t) => {
  const { page, worked, close } = await onStage();
  await show(page, { ...chain, frames: await crowd(20, 250) });
  await page.getByRole('button', { name: /^Site 0001/ }).focus();
  const spent = {};
  for (const key of ['*', 'End', 'Home', 'PageDown', 'ArrowDown', 'ArrowLeft']) {
    spent[key] = await worked(() => page.keyboard.press(key));
  }
  await page.mouse.move(400, 400);
  spent.wheel = await worked(() => page.mouse.wheel(0, 300));
  spent.fling = await worked(() => page.mouse.wheel(0, 20_000));
  const drawn = await page.getByRole('row').count();
  await close();
  t.diagnostic(
    Object.entries(spent)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)}`)
      .join(', ')
  );
  assert.ok(drawn > 15 && drawn < 40, `${drawn} rows drawn`);
  assert.deepEqual(
    Object.entries(spent).filter(([, ms]) => ms > STEP_MS),
    []
  );
});

/** The stage, and how long the page's thread works until what an act asks for is painted. */
async function onStage() {
  const { page, close } = await browser.open('/panels');
  await openStage(page, preview.address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  async function worked(act) {
    await painted(page);
    const before = await work();
    await act();
    await painted(page);
    return (await work()) - before;
  }
  return { page, worked, close };
}
