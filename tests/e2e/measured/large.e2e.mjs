import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, preview } from '../kit/hosted.mjs';
import { crowd, openStage, painted, panelStates, show } from '../kit/stage.mjs';

/**
 * Milliseconds that the page's thread works from an act until it is painted, Grafana's part included; not milliseconds that pass.
 * An idle machine is several times faster: the bounds allow for a busy one, and are far below what drawing every row takes.
 */
const REPAINT_MS = 40;
const REDRAWN_MS = 50;
const STEP_MS = 120;
const TRIES = 9;

const chain = { panel: 'scorecard', options: { view: 'chain' }, width: 1100, height: 640 };

test('400 rows are repainted soon after data arrives', async (t) => {
  const { page, worked, close } = await onStage();
  const answers = await Promise.all([0, 1].map((seed) => crowd(1, 400, seed)));
  await show(page, { ...chain, frames: answers[0] });
  await page.getByRole('button', { name: /^Site 0001/ }).click();
  await page.getByRole('button', { name: /^Team 0003/ }).waitFor();
  const spent = await inTurns({ page, worked }, answers);
  await close();
  t.diagnostic(`the page worked for ${spent.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  assert.ok(Math.min(...spent) <= REPAINT_MS, `${Math.min(...spent)} ms`);
});

test('who stays is redrawn soon after another segment is chosen, in every picture', async (t) => {
  const { page, worked, close } = await onStage();
  const states = (await panelStates()).filter(({ panel }) => panel === 'retention');
  const answers = ['curves', 'alike'].map((name) => states.find((state) => state.name === name).frames);
  const least = {};
  for (const name of ['curves', 'lost', 'experience', 'cohorts', 'sentence']) {
    await show(page, { ...states.find((state) => state.name === name), frames: answers[0] });
    least[name] = Math.min(...(await inTurns({ page, worked }, answers)));
  }
  await close();
  t.diagnostic(
    Object.entries(least)
      .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
      .join(', ')
  );
  assert.deepEqual(
    Object.entries(least).filter(([, ms]) => ms > REDRAWN_MS),
    []
  );
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

/** How long the page's thread works each time one answer takes the place of the other. */
async function inTurns({ page, worked }, answers) {
  await page.evaluate((both) => (window.answers = both), answers);
  const spent = [];
  for (let turn = 1; turn <= TRIES; turn += 1) {
    spent.push(
      await worked(() =>
        page.evaluate((at) => window.stage.feed({ frames: window.answers[at], state: 'Done' }), turn % 2)
      )
    );
  }
  return spent;
}

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
