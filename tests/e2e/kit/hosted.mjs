import { after, before } from 'node:test';
import { openBrowser } from './browser.mjs';
import { startPreview } from './preview.mjs';

/** A preview and a browser on it, there while the tests of the file that imports them run; the preview is the run's where it has one. */
export let preview;
export let browser;

const { BOARDROOM_TEST_PREVIEW: given } = process.env;

before(async () => {
  preview = given ? { address: given } : await startPreview();
  browser = await openBrowser(preview.address);
});

after(async () => {
  await browser?.close();
  await preview?.stop?.();
});
