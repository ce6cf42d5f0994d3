// Draws docs/wall/*.png and the pictures' part of docs/wall.md: every state of the wallboard panel, from its own test kit,
// on the stage of the built preview. `npm run build` comes first.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../tests/e2e/kit/browser.mjs';
import { startPreview } from '../tests/e2e/kit/preview.mjs';
import { openStage, panelStates, show } from '../tests/e2e/kit/stage.mjs';

const PAGE = 'docs/wall.md';
const FOLDER = 'docs/wall';
/** All that stands after this line is drawn. */
const MARK = '<!-- Drawn by scripts/draw-wall.mjs. -->';
/** Pixels: about what is left, at six metres, of a screen of 55 inches. */
const WIDTH = 480;

const preview = await startPreview();
const browser = await openBrowser(preview.address);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const states = (await panelStates()).filter(({ panel }) => panel === 'wallboard');
for (const state of states) {
  const { page, close } = await browser.open('/panels', { scale: Math.min(1, WIDTH / state.width) });
  await openStage(page, preview.address, state.theme);
  await show(page, state);
  const panel = page.locator('[data-viz-panel-key]').first();
  await panel.screenshot({ path: `${FOLDER}/${state.name}.png` });
  await close();
}
await browser.close();
await preview.stop();

const [written] = readFileSync(PAGE, 'utf8').split(MARK);
const pictures = states.map(({ name, says }) => `${says}\n\n![${says}](wall/${name}.png)`);
writeFileSync(PAGE, `${written}${MARK}\n\n${pictures.join('\n\n')}\n`);
