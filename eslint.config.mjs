import { defineConfig } from 'eslint/config';
import i18n from '@grafana/i18n/eslint-plugin';
import baseConfig from './.config/eslint.config.mjs';
import { ROOMS } from './rooms.mjs';

const CODE = '**/*.{ts,tsx,js,mjs}';
const TESTS = ['**/*.test.{ts,tsx,js,mjs}', '**/*.testkit.{ts,tsx}', 'tests/**'];
const SIZES = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
};

/** What Grafana's catalogue review refuses, beyond what a core rule covers. */
const REFUSED_BY_REVIEW = [
  no(
    'MemberExpression[object.name="window"][property.name=/^(grafanaBootData|grafanaRuntime|__grafanaSceneContext)$/]',
    'Read configuration from @grafana/runtime.'
  ),
  no(
    'CallExpression[callee.object.name="window"][callee.property.name="open"]:not(:has(Literal[value=/noopener.*noreferrer|noreferrer.*noopener/]))',
    'Open windows with "noopener,noreferrer".'
  ),
  no('ImportDeclaration[source.value=/\\.(css|scss|sass)$/]', 'Style with emotion, so nothing leaks into Grafana.'),
  no('JSXIdentifier[name="Global"]', 'Style with emotion, so nothing leaks into Grafana.'),
  no(
    'Literal[value=/api.ds.query/]',
    "Ask a data source through its own query(), not through Grafana's query address."
  ),
  no(
    'TemplateElement[value.raw=/api.ds.query/]',
    "Ask a data source through its own query(), not through Grafana's query address."
  ),
  no(
    'MemberExpression[object.object.name="window"][object.property.name="location"][property.name=/^(href|search)$/]',
    'Use locationService of @grafana/runtime.'
  ),
  no('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'Let React write the page.'),
  no('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Let React write the page.'),
  no(
    'MemberExpression[object.name="document"][property.name=/^(querySelector|querySelectorAll|getElementById|getElementsBy.*)$/]',
    'Reach an element through a React ref.'
  ),
  no(
    'CallExpression[callee.object.name=/^(localStorage|sessionStorage)$/][callee.property.name=/^(get|set|remove)Item$/]:not([arguments.0.value=/^boardroom-cx-app\\./]):not([arguments.0.quasis.0.value.raw=/^boardroom-cx-app\\./])',
    'Storage is shared with Grafana: start the key with "boardroom-cx-app.".'
  ),
  no(
    'MemberExpression[object.name="window"][property.name=/^(localStorage|sessionStorage)$/]',
    'Write localStorage, so that the key can be checked.'
  ),
  no('AssignmentExpression > MemberExpression.left[object.name="window"]', 'Never write to window.'),
  no(
    ':matches(ClassDeclaration, ClassExpression)[superClass.name="DataSourceWithBackend"] :matches(MethodDefinition, PropertyDefinition)[key.name="testDatasource"]',
    'A DataSourceWithBackend tests itself through its backend.'
  ),
  no(
    'MemberExpression[property.name=/^(topnav|__SECRET_INTERNALS.*|findDOMNode|defaultProps|propTypes)$/]',
    'Grafana or React no longer has this.'
  ),
  no('Literal[value=/gf-form/]', 'Use the form parts of @grafana/ui.'),
];

/** A pure room gets time, zone and seed as arguments, so that the same request gives the same answer tomorrow. */
const OUTSIDE_WORLD = [
  no('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Take the time as an argument.'),
  no('NewExpression[callee.name="Date"][arguments.length=0]', 'Take the time as an argument.'),
  no('CallExpression[callee.name="Date"]', 'Take the time as an argument.'),
  no('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Take a seed as an argument.'),
];
const OUTSIDE_GLOBALS = [
  'performance',
  'crypto',
  'fetch',
  'window',
  'document',
  'process',
  'globalThis',
  'localStorage',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
];

const EVERYWHERE_IN_SRC = [
  { name: 'rxjs/operators', message: "Grafana shares 'rxjs' only: import operators from there." },
  {
    name: 'react',
    importNames: ['use', 'useActionState', 'useOptimistic', 'useEffectEvent', 'Activity'],
    message: 'Grafana before 13.2 runs React 18.',
  },
];
const IN_PANELS = [
  {
    name: '@grafana/runtime',
    allowImportNames: ['PanelDataErrorView', 'locationService'],
    message: 'A panel reaches data only through its frames.',
  },
  {
    name: 'd3-scale',
    allowImportNames: ['scaleLinear', 'scaleBand'],
    message: 'Other scales bring d3-time and d3-format.',
  },
];

export default defineConfig([
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.config/', 'artifacts/'] },
  ...baseConfig,
  {
    files: [CODE],
    rules: { ...SIZES, 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // the compiler says it
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      'no-alert': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...REFUSED_BY_REVIEW],
      'no-restricted-imports': ['error', { paths: EVERYWHERE_IN_SRC }],
    },
  },
  {
    files: foldersWhere(([, room]) => room.pure),
    ignores: TESTS,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...OUTSIDE_GLOBALS],
      'no-restricted-syntax': ['error', ...REFUSED_BY_REVIEW, ...OUTSIDE_WORLD],
    },
  },
  {
    files: foldersWhere(([name]) => ['ui', 'panels'].includes(name)),
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { paths: [...EVERYWHERE_IN_SRC, ...IN_PANELS] }] },
  },
  {
    files: foldersWhere(([name]) => ['ui', 'datasource', 'panels', 'pages'].includes(name)),
    ignores: TESTS,
    plugins: { '@grafana/i18n': i18n },
    rules: {
      '@grafana/i18n/no-untranslated-strings': ['error', { calleesToIgnore: ['^css$', 'use[A-Z].*'] }],
      '@grafana/i18n/no-translation-top-level': 'error',
      '@grafana/i18n/t-plural-defaults': 'error',
      '@grafana/i18n/trans-plural-defaults': 'error',
    },
  },
  {
    // Loads built plugin bundles as Grafana's own loader does.
    // The table of shared modules it offers them holds moment, as Grafana's does.
    files: ['preview/**'],
    rules: { 'no-new-func': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: TESTS,
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
]);

function no(selector, message) {
  return { selector, message };
}

function foldersWhere(wanted) {
  return Object.entries(ROOMS)
    .filter(wanted)
    .map(([, room]) => `${room.folder}/**/*.{ts,tsx}`);
}
