// Judges the built plugin as Grafana's catalogue would, as far as files alone can tell.
// Alone: `node scripts/check-dist.mjs` after `npm run build`; in `npm test` each check counts as a test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { manifestChecks } from './archive/manifests.mjs';
import { sourceMapProblem } from './archive/source-maps.mjs';
import { svgProblem } from './archive/svg.mjs';

const DIST = 'dist';
const KILO = 1000;
const BUDGETS = [
  { which: /^module\.js$/, kilobytes: 10 },
  { which: /^datasource\/module\.js$/, kilobytes: 60 },
  { which: /^panels\/[^/]+\/module\.js$/, kilobytes: 45 },
];
/** What may be JSON in the archive: manifests, translations, dashboards, schemas and the catalogue. */
const SHIPPED_JSON =
  /(^|\/)plugin\.json$|(^|\/)locales\/[^/]+\/[^/]+\.json$|^dashboards\/[^/]+\.json$|^catalog\/|schemas?\//;

/** Every check as { title, problem }, where no problem means it passed. */
export function checkDist() {
  const files = filesIn(DIST);
  const manifests = files.filter((file) => basename(file) === 'plugin.json').sort();
  const read = (file) => readFileSync(join(DIST, file), 'utf8');
  return [
    ...manifestChecks(manifests, { read, has: (file) => existsSync(join(DIST, file)) }),
    ...textChecks(read),
    ...files.filter(isModule).map((file) => check(`${file} keeps to its size`, overBudget(file))),
    ...files.filter(isModule).map((file) => check(`${file} ships a true source map`, sourceMapProblem(DIST, file))),
    ...files
      .filter((file) => file.endsWith('.svg'))
      .map((file) => check(`${file} is a safe drawing`, svgProblem(read(file)))),
    check('no JSON but what users need', strangeJson(files)),
    check(
      'no test file in the archive',
      files.find((file) => /\.(test|testkit)\.|(^|\/)fixtures\//.test(file))
    ),
    check("Grafana's query address is nowhere in src", filesNaming('src', ['/api', 'ds', 'query'].join('/'))),
    check(
      'built with the scaffold',
      readFileSync('.config/webpack/webpack.config.ts', 'utf8').includes('@grafana/create-plugin')
        ? ''
        : 'the scaffold is gone'
    ),
  ];
}

function check(title, problem) {
  return { title, problem: problem || undefined };
}

function textChecks(read) {
  const readme = existsSync(join(DIST, 'README.md')) ? read('README.md') : '';
  const licence = existsSync(join(DIST, 'LICENSE')) ? read('LICENSE') : '';
  const changes = existsSync(join(DIST, 'CHANGELOG.md')) ? read('CHANGELOG.md') : '';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return [
    check('the README says something', readme.trim().length > 200 ? '' : 'README.md is empty or nearly so'),
    check('the README has no HTML comment', readme.includes('<!--') ? 'README.md has <!--' : ''),
    check('the README has absolute links only', relativeLinks(readme).join(', ')),
    check('the README has no words the catalogue refuses', /\b(yarn|nodejs)\b|Plugin Template/i.exec(readme)?.[0]),
    check(
      'the licence names its holder',
      /\{yyyy\}|\{name of copyright owner\}/.test(licence) || !licence ? 'LICENSE has blanks' : ''
    ),
    check(`the changelog knows version ${version}`, changes.includes(version) ? '' : `CHANGELOG.md lacks ${version}`),
  ];
}

function relativeLinks(markdown) {
  return [...markdown.matchAll(/\]\(([^)\s]+)/g)].map((match) => match[1]).filter((link) => !/^(https:|#)/.test(link));
}

function isModule(file) {
  return basename(file) === 'module.js';
}

function overBudget(file) {
  const budget = BUDGETS.find(({ which }) => which.test(file));
  const size = gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / KILO;
  return size > budget.kilobytes ? `${size.toFixed(1)} kB gzipped, ${budget.kilobytes} kB allowed` : '';
}

function strangeJson(files) {
  return files.filter((file) => file.endsWith('.json') && !SHIPPED_JSON.test(file)).join(', ');
}

function filesNaming(folder, text) {
  return filesIn(folder)
    .filter((file) => /\.(tsx?|json|md)$/.test(file) && readFileSync(join(folder, file), 'utf8').includes(text))
    .join(', ');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  const checks = checkDist();
  const failed = checks.filter(({ problem }) => problem);
  failed.forEach(({ title, problem }) => console.log(`FAIL ${title}\n  ${problem}`));
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length > 0 ? 1 : 0);
}
