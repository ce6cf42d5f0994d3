import { after, before } from 'node:test';
import { openBrowser } from './browser.mjs';
import { startPreview } from './preview.mjs';

/** A preview and a browser on it, there while the tests of the file that imports them run. */
export let preview;
export let browser;

before(async () => {
  preview = await startPreview();
  browser = await openBrowser(preview.address);
});

after(async () => {
  await browser?.close();
  await preview?.stop();
});
