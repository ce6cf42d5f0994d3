// The rules that rooms.mjs implies. Types count as imports.
import { readdirSync } from 'node:fs';
import { ENTRY, OUTSIDE, ROOMS, TEST_FILES, TEST_TOOLS } from './rooms.mjs';

const FOLDERS = ['src/', ...OUTSIDE, ...Object.values(ROOMS).map(({ folder }) => folder)];
const INSTALLED = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
const NO_ROOM_OF_ITS_OWN = ['img', 'locales'];

refuseFoldersWithoutARoom();

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or one of them holds a piece that belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'The import leads nowhere: a typing error, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'named-in-package-json',
      comment: 'A package that only another package brought along can vanish with it.',
      severity: 'error',
      from: { pathNot: ['^preview/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'entry-only-opens-pages',
      comment: 'src/module.tsx loads before anything is shown; what it imports, every user waits for.',
      severity: 'error',
      from: { path: exactly(ENTRY.file) },
      to: { path: within(FOLDERS), pathNot: [...ENTRY.may.map(doorOf), '^src/plugin\\.json$'] },
    },
    packagesRule('entry', { path: exactly(ENTRY.file) }, ENTRY.packages),
    {
      name: 'panels-stand-apart',
      comment: 'A panel that imports another panel ships it too.',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/' },
      to: { path: '^src/panels/', pathNot: '^src/panels/$1/' },
    },
    ...Object.entries(ROOMS).flatMap(([name, room]) => rulesOf(name, room)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.config/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.svg'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};

function rulesOf(name, room) {
  const code = { path: doorOf(name), pathNot: TEST_FILES };
  const tests = { path: `${doorOf(name)}.*${TEST_FILES}` };
  const rooms = [name, ...room.may].map(doorOf);
  return [
    {
      name: `${name}-looks-down`,
      comment: `${room.folder} may import ${room.may.join(', ') || 'no other room'} (rooms.mjs).`,
      severity: 'error',
      from: code,
      to: { path: within(FOLDERS), pathNot: [...rooms] },
    },
    {
      name: `${name}-tests-look-down`,
      comment: `A test may import what its room may, and tests/fixtures (rooms.mjs).`,
      severity: 'error',
      from: tests,
      to: { path: within(FOLDERS), pathNot: [...rooms, '^tests/fixtures/'] },
    },
    packagesRule(name, code, room.packages),
    packagesRule(`${name}-tests`, tests, [...room.packages, ...TEST_TOOLS]),
    ...(room.node ? [] : [noBuiltIns(name, code)]),
  ];
}

function packagesRule(name, from, packages) {
  return {
    name: `${name}-packages`,
    comment: `Packages allowed here: ${packages.join(', ') || 'none'} (rooms.mjs).`,
    severity: 'error',
    from,
    to: { dependencyTypes: INSTALLED, pathNot: packages.map(folderOfPackage) },
  };
}

function noBuiltIns(name, from) {
  return {
    name: `${name}-no-built-ins`,
    comment: 'This room runs in a browser: Node is not there.',
    severity: 'error',
    from,
    to: { dependencyTypes: ['core'] },
  };
}

function refuseFoldersWithoutARoom() {
  const known = new Set(Object.values(ROOMS).map(({ folder }) => folder));
  const strangers = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_ROOM_OF_ITS_OWN.includes(entry.name))
    .filter((entry) => !known.has(`src/${entry.name}`));
  if (strangers.length > 0) {
    throw new Error(`Not a room in rooms.mjs: ${strangers.map((entry) => `src/${entry.name}`).join(', ')}`);
  }
}

function doorOf(room) {
  return `^${ROOMS[room].folder}/`;
}

function within(folders) {
  return folders.map((folder) => `^${folder.replace(/\/$/, '')}/`);
}

function exactly(file) {
  return `^${file.replaceAll('.', '\\.')}$`;
}

/** The package itself or its types, which live in @types with the scope written as `scope__name`. */
function folderOfPackage(name) {
  if (name.endsWith('/')) {
    return `node_modules/(${name}|@types/${name.slice(1, -1)}__)`;
  }
  return `node_modules/(${name}|@types/${name.replace(/^@/, '').replace('/', '__')})/`;
}
