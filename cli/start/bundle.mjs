import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules/.cache/boardroom');
const SOURCES = ['cli', 'schemas', 'databases', 'demo', 'src', 'package-lock.json'];
/** Rooms of src that no command line reaches; walking them would only cost time. */
const NOT_OURS = ['datasource', 'dashboards', 'frame', 'img', 'locales', 'pages', 'panels', 'ui'].map((room) =>
  path.join(ROOT, 'src', room)
);
const TEN_MINUTES = 600_000;

/** The program as one folder of JavaScript, named after when its newest source was changed: one that is there fits. */
export async function bundled() {
  const stamp = Math.round(Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name)))));
  const made = path.join(CACHE, String(stamp));
  if (!fs.existsSync(made)) {
    await make(made);
    forgetOthers(made);
  }
  return path.join(made, 'main.mjs');
}

async function make(made) {
  const { build } = await import('esbuild');
  const part = `${made}.${process.pid}`;
  await build({
    entryPoints: [path.join(ROOT, 'cli/main.ts')],
    outdir: part,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: DRIVERS,
    banner: { js: REQUIRE },
    legalComments: 'none',
    logLevel: 'error',
  });
  settle(part, made);
}

/** Drivers find their own files beside them, so they stay where npm put them. */
const DRIVERS = ['@duckdb/*', '@electric-sql/*', 'pg', 'pg-copy-streams', 'pg-native', 'mariadb', 'sql.js'];
/** CommonJS packages inside the bundle ask for Node's own modules. */
const REQUIRE =
  "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);";

/** Two programs may have made it at the same moment; either one's will do. */
function settle(part, made) {
  try {
    fs.renameSync(part, made);
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(made)) {
      throw error;
    }
  }
}

/** Another program may still be reading a bundle that was fresh a moment ago. */
function forgetOthers(made) {
  for (const name of fs.readdirSync(CACHE)) {
    const other = path.join(CACHE, name);
    if (other !== made && Date.now() - fs.statSync(other).mtimeMs > TEN_MINUTES) {
      fs.rmSync(other, { recursive: true, force: true });
    }
  }
}

/** When this file, or anything below this folder, was last changed; a folder changes when a file in it comes or goes. */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory() || NOT_OURS.includes(place)) {
    return stat.mtimeMs;
  }
  return fs.readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), stat.mtimeMs);
}
