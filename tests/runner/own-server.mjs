// What every server of the tests' own needs.
import { createServer } from 'node:net';
import { run } from './run.mjs';

/** Servers refuse to run as root: then they run as their own user. */
export async function ownerOf(user) {
  if (process.getuid() !== 0) {
    return {};
  }
  const [uid, gid] = await Promise.all(['-u', '-g'].map((option) => idOf(option, user)));
  return { uid, gid };
}

async function idOf(option, user) {
  const { output } = await must(run('id', [option, user]));
  return Number(output.trim());
}

export async function must(running) {
  const outcome = await running;
  if (!outcome.ok) {
    throw new Error(outcome.output);
  }
  return outcome;
}

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
