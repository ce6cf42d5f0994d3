import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

const SMALL_DEMO = ['--scale=0.05', '--seed=7'];

/** Runs `node preview/start.mjs` until it prints that it is ready. */
export async function startPreview({ port, words = SMALL_DEMO } = {}) {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, ['preview/start.mjs', `--port=${chosen}`, ...words], {
    env: bare(process.env),
  });
  const said = listenTo(child);
  const ended = once(child, 'exit');
  await Promise.race([said.until(/ready in/), ended]);
  return {
    address: `http://localhost:${chosen}`,
    exitCode: () => child.exitCode,
    words: () => said.text,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** What a developer has set for the preview must not reach its tests. */
function bare(environment) {
  const own = ([name]) =>
    name !== 'PORT' && name !== 'HOST' && (!name.startsWith('BOARDROOM_') || name === 'BOARDROOM_DIST');
  return Object.fromEntries(Object.entries(environment).filter(own));
}

function listenTo(child) {
  const said = { text: '', until };
  const waiting = new Set();
  const hear = (chunk) => {
    said.text += chunk;
    waiting.forEach((check) => check());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return said;

  function until(pattern) {
    return new Promise((resolve) => {
      waiting.add(() => pattern.test(said.text) && resolve());
    });
  }
}
