import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Longer than a busy machine takes for anything that comes at all. */
const PATIENCE_MS = 60_000;

/** A browser whose pages remember what went wrong on them. */
export async function openBrowser(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const pictures = fs.mkdtempSync(path.join(os.tmpdir(), 'boardroom-pictures-'));

  async function open(place, { width = 1920, height = 1080, scale = 1 } = {}) {
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address + place);
    return { page, complaints, close: () => context.close() };
  }

  return {
    open,
    picture: (page, name) => page.screenshot({ path: path.join(pictures, `${name}.png`) }),
    close: async () => {
      await browser.close();
      console.log(`pictures: ${pictures}`);
    },
  };
}

/** Errors in the console or thrown, and answers that failed. */
function complaintsOf(page) {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`)
  );
  return complaints;
}

/** Every panel on the page has been drawn: its plugin is there and its data has come. */
export async function drawn(page) {
  await page.locator('[data-viz-panel-key]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const waiting = '[aria-label="Panel loading bar"], [data-testid="data-testid panel content"]:empty';
    return !document.querySelector(waiting) && !document.body.textContent.includes('Loading plugin panel...');
  });
}

/** The messages of the badges in the panels' corners. */
export function failedPanels(page) {
  return page
    .getByTestId('data-testid Panel status error')
    .evaluateAll((badges) => badges.map((badge) => badge.closest('[data-viz-panel-key]')?.textContent ?? 'a panel'));
}
