// Two projects: `pure` runs in node and so proves that those rooms need no browser; `grafana` runs in jsdom.
process.env.TZ = 'UTC';

const scaffold = require('./.config/jest.config');
const { grafanaESModules, nodeModulesToTransform } = require('./.config/jest/utils');

const swc = Object.values(scaffold.transform)[0];
const transform = { ...scaffold.transform, '^.+\\.mjs$': swc };
const transformIgnorePatterns = [
  nodeModulesToTransform([...grafanaESModules, '@react-hookz/web', '@ver0/deep-equal', '@date-fns/tz']),
];

const PURE = ['stats', 'model', 'formula', 'catalog', 'plan', 'sql', 'engine', 'derive', 'answer'];
const TESTS = ['answer', 'engines', 'viewer', 'papers', 'demo', 'docs', 'schemas'].map((folder) => `tests/${folder}`);
const NODE = ['cli', 'demo', 'databases', 'preview', 'bench', 'scripts', ...TESTS];
const GRAFANA = ['frame', 'ui', 'datasource', 'panels', 'pages', 'dashboards'];

const testsOf = (folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx,js,mjs}`);
const inSource = (rooms) => rooms.map((room) => `src/${room}`);

/** A test's world is asked for these at every use, which is slow, unless they are given; what a test may fake is not among them. */
const sandboxInjectedGlobals = [
  'Math',
  'Number',
  'String',
  'Array',
  'Object',
  'Map',
  'Set',
  'Float64Array',
  'Infinity',
];

const shared = { transform, transformIgnorePatterns, modulePathIgnorePatterns: ['<rootDir>/dist/'] };

module.exports = {
  testTimeout: 60000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      sandboxInjectedGlobals,
      setupFiles: ['<rootDir>/tests/seed.mjs'],
      testEnvironment: 'node',
      moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
      testMatch: testsOf([...inSource(PURE), ...NODE]),
    },
    {
      ...scaffold,
      ...shared,
      displayName: 'grafana',
      testMatch: [...testsOf([...inSource(GRAFANA), 'tests/drawn']), '<rootDir>/src/*.test.{ts,tsx}'],
    },
  ],
};
