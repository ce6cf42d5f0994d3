import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from './kit/browser.mjs';
import { browser } from './kit/hosted.mjs';
import { wallAlone } from './kit/wall.mjs';

/** BOARDROOM_SOAK=10000 soaks in earnest. */
const REFRESHES = Number(process.env.BOARDROOM_SOAK ?? 20);
const STRETCHES = 10;
/** Of the most that one of the first stretches held: what a collection finds differs by so much from time to time. */
const GROWTH = 1.1;
const FIRST = 3;
/** In so many refreshes caches have filled, and the heap can be compared. */
const FILLED = 1000;

describe(`${REFRESHES} refreshes of the Supervisor dashboard`, () => {
  test('leave no more behind than the first of them, the wall alone', () => soaked(wallAlone));
  test('leave no more behind than the first of them, all panels', () => soaked(null));
});

async function soaked(prepare) {
  const { page, complaints, close } = await browser.open('/panels');
  await page.addInitScript(rememberAnswers);
  if (prepare) {
    await page.addInitScript(prepare);
  }
  await page.goto(new URL('/d/boardroom-supervisor', page.url()).href);
  await drawn(page);
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

/** In the page: the source answers at once what it answered to the same question before, whatever its instants. */
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
    } while (document.querySelector('[aria-label="Panel loading bar"]'));
  }
  observer.disconnect();
  return {
    milliseconds: Math.round((performance.now() - began) / times),
    longTasks: long.length,
    longest: Math.round(Math.max(0, ...long)),
  };
}
