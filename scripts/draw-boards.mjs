// Draws src/img/*.jpg: the dashboards on the demo, as the README and Grafana's catalogue show them. Run `npm run build` first.
import { readFileSync } from 'node:fs';
import { drawn, openBrowser } from '../tests/e2e/kit/browser.mjs';
import { startPreview } from '../tests/e2e/kit/preview.mjs';

const SIZE = { width: 1440, height: 1080 };

const { info, includes } = JSON.parse(readFileSync('src/plugin.json', 'utf8'));
const preview = await startPreview({ words: ['--seed=7'] });
const browser = await openBrowser(preview.address);
try {
  const { page } = await browser.open('/panels', SIZE);
  for (const { name, path } of info.screenshots) {
    const { uid } = includes.find((each) => each.type === 'dashboard' && each.name === name);
    await page.goto(`${preview.address}/d/${uid}?kiosk&theme=dark`);
    await drawn(page);
    await page.screenshot({ path: `src/${path}`, type: 'jpeg', quality: 76 });
  }
} finally {
  await browser.close();
  await preview.stop();
}
