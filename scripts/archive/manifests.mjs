// The plugin.json files: each alone, and the nested ones against the app's.
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

const ID = /^[0-9a-z]+-[0-9a-z]+-(app|panel|datasource)$/;
const ROOT_KEYS = [
  ...['$schema', 'alerting', 'annotations', 'autoEnabled', 'backend', 'buildMode', 'category', 'dependencies'],
  ...['enterpriseFeatures', 'executable', 'extensions', 'hideFromList', 'iam', 'id', 'includes', 'info', 'languages'],
  ...['logs', 'metrics', 'name', 'preload', 'queryOptions', 'roles', 'routes', 'skipDataQuery', 'state', 'streaming'],
  ...['suggestions', 'tracing', 'type'],
];

export function manifestChecks(paths, { read, has }) {
  const manifests = paths.map((path) => ({ path, folder: dirname(path), json: JSON.parse(read(path)) }));
  const app = manifests.find(({ path }) => path === 'plugin.json').json;
  const nested = manifests.filter(({ path }) => path !== 'plugin.json');
  return [
    ...manifests.flatMap((manifest) => ownChecks(manifest, has)),
    check(
      'only known keys in plugin.json',
      Object.keys(app)
        .filter((key) => !ROOT_KEYS.includes(key))
        .join(', ')
    ),
    check(
      'every nested plugin is listed',
      nested
        .filter((plugin) => !isListed(app, plugin))
        .map(({ path }) => path)
        .join(', ')
    ),
    check(
      'everything listed exists',
      app.includes
        .filter((item) => isFile(item) && !has(item.path))
        .map(({ path }) => path)
        .join(', ')
    ),
    check('all ask for the same Grafana', sameGrafana(manifests)),
    check('the version is that of package.json', otherVersion(app)),
    check(
      'no nested plugin needs the app',
      nested
        .filter(({ json }) => (json.dependencies.plugins ?? []).length > 0)
        .map(({ path }) => path)
        .join(', ')
    ),
  ];
}

function ownChecks({ path, folder, json }, has) {
  const { info, languages = [] } = json;
  const pictures = [info.logos?.small, info.logos?.large, ...(info.screenshots ?? []).map((shot) => shot.path)];
  const lost = pictures.filter((file) => !file || /^[./]/.test(file) || !has(posix.join(folder, file)));
  const words = languages.map((language) => posix.join(folder, 'locales', language, `${json.id}.json`));
  return [
    must(`${path}: its id is organisation, word, type`, ID.test(json.id) && json.id.endsWith(`-${json.type}`)),
    must(`${path}: its name is not its id`, json.name !== json.id),
    must(`${path}: can be found by words`, info.description && info.keywords?.length > 0),
    check(`${path}: its pictures exist`, lost.map(String).join(', ')),
    check(`${path}: its languages exist`, words.filter((file) => !has(file)).join(', ')),
    must(`${path}: its module exists`, has(posix.join(folder, 'module.js'))),
    check(`${path}: nothing left to fill in`, /%[A-Z_]+%/.exec(JSON.stringify(json))?.[0]),
  ];
}

function must(title, holds) {
  return check(title, holds ? '' : 'it does not hold');
}

function check(title, problem) {
  return { title, problem: problem || undefined };
}

function isListed(app, { path, json }) {
  return app.includes.some((item) => item.path === path && item.type === json.type);
}

function isFile(item) {
  return ['dashboard', 'panel', 'datasource'].includes(item.type);
}

function sameGrafana(manifests) {
  const wanted = new Set(manifests.map(({ json }) => json.dependencies.grafanaDependency));
  return wanted.size === 1 ? '' : [...wanted].join(' and ');
}

function otherVersion(app) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return app.info.version === version ? '' : `${app.info.version}, not ${version}`;
}
