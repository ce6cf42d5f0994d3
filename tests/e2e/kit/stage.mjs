import { build } from 'esbuild';
import { renameSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PANELS = ['scorecard', 'drivers', 'signals', 'retention', 'climate', 'wallboard'];
const FILE = 'node_modules/.cache/states/states.mjs';

/** Every state of every panel: { panel, name, says, width, height, ... }, made from the panels' own test kits. */
export async function panelStates() {
  const { statesOf } = await testkits();
  return PANELS.flatMap((panel) => statesOf[panel]().map((state) => ({ panel, ...state })));
}

/** Frames of a scorecard with so many sites of so many teams. */
export async function crowd(sites, teams, seed) {
  const { crowdFrames } = await testkits();
  return crowdFrames(sites, teams, seed);
}

let kits;

function testkits() {
  return (kits ??= builtKits());
}

async function builtKits() {
  const own = `${FILE}.${process.pid}.mjs`;
  await build({
    stdin: { contents: entry(), resolveDir: process.cwd(), loader: 'ts' },
    outfile: own,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Grafana's modules Node cannot load as they are.
    conditions: ['import'],
    loader: { '.css': 'empty' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  // Files that run at once must not read half of what the other writes.
  renameSync(own, FILE);
  return import(pathToFileURL(FILE).href);
}

function entry() {
  return [
    ...PANELS.map((panel) => `import { states as ${panel} } from './src/panels/${panel}/states.testkit';`),
    `export { crowdFrames } from './src/panels/scorecard/crowd.testkit';`,
    `export const statesOf = { ${PANELS.join(', ')} };`,
  ].join('\n');
}

/** Opens the preview's stage in a theme. */
export async function openStage(page, address, theme = 'dark') {
  await page.goto(`${address}/panel/stage?theme=${theme}`);
  await page.waitForFunction(() => window.stage);
  await page.evaluate(() => document.fonts.ready);
}

/** Shows a state, as large as it wants to be, and presses what it wants pressed. */
export async function show(
  page,
  { panel, options, fieldConfig, frames, state = 'Done', error, asked, then, now, width, height, press, opens }
) {
  await page.clock.setFixedTime(now ?? Date.now());
  await page.setViewportSize({ width: width + 16, height: height + 16 });
  const staged = {
    type: `boardroom-${panel}-panel`,
    options,
    fieldConfig,
    data: { frames, state, error, asked },
    width,
    height,
  };
  await page.evaluate((each) => window.stage.show(each), staged);
  await painted(page);
  await page
    .locator('[data-viz-panel-key] [data-testid="data-testid panel content"] > *')
    .first()
    .waitFor({ state: 'attached' });
  await page.getByText('Loading plugin panel...').waitFor({ state: 'detached' });
  if (then) {
    await page.evaluate((data) => window.stage.feed(data), { state: 'Done', ...then });
    await painted(page);
  }
  if (press) {
    await page
      .getByRole('button', { name: new RegExp(`^${press}`) })
      .first()
      .click();
    if (opens) {
      await page.getByRole('dialog').waitFor();
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
    }
    // What the pointer rests on looks otherwise.
    await page.mouse.move(0, 0);
    await painted(page);
  }
}

/** React has drawn what it was told before. */
export function painted(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
