// `npm test`: everything, from the pure rooms to the browser. Quiet when green; the last line is the sum.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBrowserTests } from './runner/browser.mjs';
import { runDistChecks } from './runner/dist.mjs';
import { runJest } from './runner/jest.mjs';
import { startMariadb } from './runner/mariadb.mjs';
import { startPostgres } from './runner/postgres.mjs';
import { findTools } from './runner/tools.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'boardroom-tests-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
const servers = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => tidyUp().then(() => process.exit(130)));
}

const tools = await timed('tools', () => findTools());
const env = { ...process.env, TZ: 'UTC', CI: '1' };
await serve('postgres', 'BOARDROOM_TEST_POSTGRES', startPostgres);
await serve('mariadb', 'BOARDROOM_TEST_MARIADB', startMariadb);
if (tools?.chromium) {
  env.CHROMIUM_PATH = tools.chromium;
}

await timed('jest', () => runJest({ env, scratch }));
await timed('dist', () => runDistChecks({ env }));
await timed('browser', () => runBrowserTests({ env, chromium: tools?.chromium }));
await tidyUp();

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exit(sum.failed > 0 ? 1 : 0);

/** Starts a server of the tests' own, and tells the tests where it is. */
async function serve(name, variable, start) {
  const server = await timed(name, () => start(tools?.[name], scratch));
  if (server?.url) {
    servers.push(server);
    env[variable] = server.url;
  }
}

/** A stage that crashes is one failure, and the stages after it still run. */
async function timed(name, stage) {
  const start = performance.now();
  let outcome;
  try {
    outcome = await stage();
  } catch (error) {
    outcome = { passed: 0, failed: 1, skipped: 0, output: error.stack ?? String(error) };
  }
  const { passed = 0, failed = 0, skipped = 0, output } = outcome ?? {};
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  if (output) {
    console.log(output.trimEnd());
  }
  const counts = passed + failed + skipped > 0 ? `: ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  console.log(`${name}${counts} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return outcome;
}

async function tidyUp() {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  rmSync(scratch, { recursive: true, force: true });
}
