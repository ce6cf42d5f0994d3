// Bundles the benchmark beside node_modules and runs it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const outdir = path('../node_modules/.cache/bench');
await build({
  entryPoints: [path('main.ts'), path('cold.ts')],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Packages stay outside, but for Grafana's, whose modules Node cannot load as they are.
  external: ['@duckdb/*', '@electric-sql/*', 'arquero', 'mariadb', 'pg', 'pg-copy-streams', 'sql.js'],
  conditions: ['import'],
  loader: { '.css': 'empty' },
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  outExtension: { '.js': '.mjs' },
});
const { status } = spawnSync(process.execPath, [`${outdir}/main.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
