// Draws docs/panels.md: every state of every panel, from the panels' own test kits, as the built bundles draw them. Run `npm run build` first.
// `node scripts/draw-panels.mjs wallboard` draws the pictures of that panel only.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { openBrowser } from '../tests/e2e/kit/browser.mjs';
import { startPreview } from '../tests/e2e/kit/preview.mjs';
import { openStage, panelStates, show } from '../tests/e2e/kit/stage.mjs';
import { panelsPage, pictureOf } from './panels/page.mjs';

const FILE = 'docs/panels.md';
const FOLDER = 'docs/panels';

const states = await panelStates();
const [only] = process.argv.slice(2);
const drawn = states.filter(({ panel }) => panel === (only ?? panel));
const preview = await startPreview();
const browser = await openBrowser(preview.address);
try {
  mkdirSync(FOLDER, { recursive: true });
  readdirSync(FOLDER)
    .filter((file) => file.startsWith(only ?? ''))
    .forEach((file) => rmSync(`${FOLDER}/${file}`));
  await drawAll();
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  writeFileSync(FILE, await format(panelsPage(states), options));
} finally {
  await browser.close();
  await preview.stop();
}

async function drawAll() {
  const { page } = await browser.open('/panels');
  const session = await page.context().newCDPSession(page);
  for (const theme of new Set(drawn.map(themeOf))) {
    await openStage(page, preview.address, theme);
    for (const state of drawn.filter((each) => themeOf(each) === theme)) {
      await show(page, state);
      await session.send('Emulation.setEmulatedVisionDeficiency', { type: state.vision ?? 'none' });
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 88 });
      writeFileSync(`docs/${pictureOf(state)}`, Buffer.from(data, 'base64'));
    }
  }
}

function themeOf({ theme = 'dark' }) {
  return theme;
}
