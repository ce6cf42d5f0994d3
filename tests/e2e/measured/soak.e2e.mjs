import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from '../kit/browser.mjs';
import { browser } from '../kit/hosted.mjs';
import { wallAlone } from '../kit/wall.mjs';

/** BOARDROOM_SOAK=10000 soaks in earnest. */
const REFRESHES = Number(process.env.BOARDROOM_SOAK ?? 20);
const STRETCHES = 10;
/** Of the most that one of the first stretches held: what a collection finds differs by so much from time to time. */
const GROWTH = 1.1;
const FIRST = 3;
/** The longest that a task may work (RAIL: an answer within 100 ms leaves a task 50). */
const FRAME_MS = 50;
/** So many tasks a refresh may work longer: a collection of garbage, or code that was not compiled yet, falls into any. */
const EXCUSED = 0.2;
/** Of more refreshes than this a trace grows too large. */
const TRACED = 300;
/** In so many refreshes caches have filled, and the heap can be compared. */
const FILLED = 1000;

describe(`${REFRESHES} refreshes of the Supervisor dashboard`, () => {
  test('leave no more behind than the first of them, the wall alone', () => soaked(wallAlone));
  test('leave no more behind than the first of them, all panels', () => soaked(null));
  test('hold up the page for no longer than a frame may take, the wall alone', async (t) => {
    const { page, close } = await opened(wallAlone);
    const times = Math.min(REFRESHES, TRACED);
    const tasks = await worked(page, () => page.evaluate(refresh, times));
    await close();
    const longest = tasks.slice(0, times * EXCUSED + 1);
    t.diagnostic(`of ${tasks.length} tasks the longest worked for ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms`);
    assert.ok(longest.at(-1) <= FRAME_MS, `${longest.at(-1)} ms`);
  });
});

async function opened(prepare) {
  const { page, complaints, close } = await browser.open('/panels');
  await page.addInitScript(rememberAnswers);
  if (prepare) {
    await page.addInitScript(prepare);
  }
  await page.goto(new URL('/d/boardroom-supervisor', page.url()).href);
  await drawn(page);
  return { page, complaints, close };
}

/** Milliseconds that the page's thread worked for each of its tasks, most first; not milliseconds that passed, in which it may have waited for other processes. */
async function worked(page, act) {
  const chromium = page.context().browser();
  await chromium.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await chromium.stopTracing()).toString());
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => threadOf(event))
  );
  return traceEvents
    .filter((event) => event.ph === 'X' && /RunTask$/.test(event.name) && isMain.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
}

async function soaked(prepare) {
  const { page, complaints, close } = await opened(prepare);
  const held = await page.context().newCDPSession(page);
  const curve = [];
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    const frames = await page.evaluate(refresh, REFRESHES / STRETCHES);
    curve.push({ ...(await holds(held)), ...frames });
    console.log(JSON.stringify({ refreshes: ((stretch + 1) * REFRESHES) / STRETCHES, ...curve[stretch] }));
  }
  assert.deepEqual(complaints, []);
  await close();
  for (const kind of ['nodes', 'listeners', ...(REFRESHES < FILLED ? [] : ['megabytes'])]) {
    const first = Math.max(...curve.slice(0, FIRST).map((each) => each[kind]));
    const last = Math.min(...curve.slice(-FIRST).map((each) => each[kind]));
    assert.ok(last <= first * GROWTH, `${first} ${kind} became ${last}`);
  }
}

/** What is still reachable after a collection. */
async function holds(held) {
  // Twice: what the first finds may hold on to something until the second.
  await held.send('HeapProfiler.collectGarbage');
  await held.send('HeapProfiler.collectGarbage');
  const { usedSize } = await held.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await held.send('Memory.getDOMCounters');
  return { megabytes: Number((usedSize / 2 ** 20).toFixed(1)), nodes, listeners: jsEventListeners };
}

/** In the page: the source answers what it answered to the same question before, whatever its instants; in a task of its own, as a network does. */
function rememberAnswers() {
  const ask = window.fetch.bind(window);
  const known = new Map();
  window.fetch = async (input, init) => {
    if (!String(input).includes('/preview/query')) {
      return ask(input, init);
    }
    const question = String(init?.body).replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+|\d{4,}/g, '#');
    const text = known.get(question) ?? (await (await ask(input, init)).text());
    known.set(question, text);
    await new Promise((done) => setTimeout(done));
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
}

/** In the page: presses the button so many times, each once all panels have been drawn; tells of the long tasks meanwhile. */
async function refresh(times) {
  const long = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const began = performance.now();
  for (let time = 0; time < times; time += 1) {
    document.querySelector('[data-testid="data-testid RefreshPicker run button"]').click();
    do {
      await painted();
      // Pressed while something is still asked, such as what a variable offers, the button would cancel it.
    } while (window.__grafanaRunningQueryCount > 0 || document.querySelector('[aria-label="Panel loading bar"]'));
  }
  observer.disconnect();
  return {
    milliseconds: Math.round((performance.now() - began) / times),
    longTasks: long.length,
    longest: Math.round(Math.max(0, ...long)),
  };
}
