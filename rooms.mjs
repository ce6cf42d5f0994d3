// Who may import whom. The one table behind the import rules (.dependency-cruiser.mjs), the lint rules
// (eslint.config.mjs), the test projects (jest.config.js) and the drawing (docs/rooms.svg).
// A package ending in a slash stands for every package of that scope.

const DRAWING = ['@grafana/data', '@grafana/ui', '@grafana/i18n', '@grafana/runtime', 'react', '@emotion/css'];
const UI = [...DRAWING, 'd3-scale', 'd3-shape'];
const GRAFANA = ['@grafana/', 'react', '@emotion/css', 'rxjs', 'valibot', 'd3-scale', 'd3-shape'];

export const ROOMS = {
  stats: { folder: 'src/stats', says: 'numbers in, numbers out', pure: true, may: [], packages: [] },
  model: { folder: 'src/model', says: 'the words', pure: true, may: [], packages: [] },
  formula: { folder: 'src/formula', says: 'text to checked tree', pure: true, may: ['model'], packages: [] },
  catalog: { folder: 'src/catalog', says: 'what is measured', pure: true, may: ['model'], packages: [] },
  plan: {
    folder: 'src/plan',
    says: 'request to plan',
    pure: true,
    may: ['model', 'formula'],
    packages: ['@date-fns/tz'],
  },
  sql: { folder: 'src/sql', says: 'plan to statement', pure: true, may: ['model', 'formula', 'plan'], packages: [] },
  engine: {
    folder: 'src/engine',
    says: 'plan to cells',
    pure: true,
    may: ['model', 'formula', 'plan'],
    packages: [],
  },
  derive: {
    folder: 'src/derive',
    says: 'cells to answers',
    pure: true,
    may: ['model', 'formula', 'stats'],
    packages: [],
  },
  answer: {
    folder: 'src/answer',
    says: 'the one street',
    pure: true,
    may: ['model', 'formula', 'plan', 'sql', 'engine', 'derive'],
    packages: [],
  },
  frame: { folder: 'src/frame', says: 'result to frame', may: ['model'], packages: ['@grafana/data'] },
  ui: { folder: 'src/ui', says: 'shared React parts', may: ['model'], packages: UI },
  datasource: {
    folder: 'src/datasource',
    says: 'nested plugin',
    may: ['model', 'formula', 'catalog', 'answer', 'frame', 'ui'],
    packages: GRAFANA,
  },
  panels: {
    folder: 'src/panels',
    says: 'nested plugins',
    may: ['model', 'frame', 'ui'],
    packages: UI,
    apart: true,
  },
  pages: {
    folder: 'src/pages',
    says: "the app's own pages",
    may: ['model', 'formula', 'catalog', 'ui'],
    packages: [...GRAFANA, 'react-router', 'react-router-dom'],
  },
  dashboards: { folder: 'src/dashboards', says: 'dashboards that ship', may: [], packages: [] },
  databases: {
    folder: 'databases',
    says: 'connect and run',
    node: true,
    may: ['model'],
    packages: ['@duckdb/node-api', 'pg', 'pg-copy-streams', 'mariadb', 'sql.js', '@electric-sql/pglite'],
  },
  demo: { folder: 'demo', says: 'a simulated centre', node: true, may: ['model'], packages: [] },
  cli: {
    folder: 'cli',
    says: 'the street in a terminal',
    node: true,
    may: ['stats', 'model', 'formula', 'catalog', 'answer', 'databases', 'demo'],
    packages: ['@date-fns/tz', 'ajv', 'esbuild', 'yaml'],
  },
  preview: {
    folder: 'preview',
    says: 'a host without Grafana',
    node: true,
    may: ['databases', 'demo'],
    packages: [
      '@grafana/',
      '@emotion/',
      '@fontsource/',
      'esbuild',
      'i18next',
      'inter-ui',
      'lodash',
      'moment',
      'react',
      'react-dom',
      'react-inlinesvg',
      'react-router',
      'react-router-dom',
      'rxjs',
      'yaml',
    ],
  },
};

/** Every room is the app's; its entry file stands at the root of src and only opens the pages. */
export const ENTRY = { file: 'src/module.tsx', may: ['pages'], packages: ['@grafana/', 'react'] };

/** What stands outside the rooms and may look into all of them. */
export const OUTSIDE = ['tests', 'bench', 'scripts'];

/** What a test may use beyond its room. */
export const TEST_TOOLS = ['@jest/globals', '@testing-library/', 'fast-check', 'react'];
export const TEST_FILES = '\\.(test|testkit)\\.(ts|tsx|js|mjs)$';
