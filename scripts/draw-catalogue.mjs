// Writes docs/catalogue.md from the metrics as they are: formulas as they print, and the worked examples that every engine runs.
// `--check` fails when the page is older than the code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { cataloguePage } from './catalogue/page.mjs';
import { readCatalogue } from './catalogue/read.mjs';

const FILE = 'docs/catalogue.md';

const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
const page = await format(cataloguePage(await readCatalogue()), options);

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== page) {
    console.error(`${FILE} describes other metrics than there are. Run: npm run catalogue:draw`);
    process.exit(1);
  }
} else {
  writeFileSync(FILE, page);
}
