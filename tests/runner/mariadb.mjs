// A MariaDB of the tests' own: an empty one on a free port, gone afterwards.
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort, must, ownerOf } from './own-server.mjs';
import { run } from './run.mjs';

/** Tests throw their data away, so nothing waits for the disk; nothing of the machine's own settings is read. */
const HASTE = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--skip-log-bin', '--skip-networking=0'];
const SECONDS_TO_START = 30;

export async function startMariadb(bin, scratch) {
  if (!bin) {
    return {};
  }
  const owner = await ownerOf('mysql');
  const data = join(scratch, 'mariadb');
  mkdirSync(data);
  if (owner.uid !== undefined) {
    chmodSync(scratch, 0o755);
    chownSync(data, owner.uid, owner.gid);
  }
  const as = { ...owner, cwd: data };
  const where = ['--no-defaults', `--datadir=${data}`];
  await must(
    run(bin.install, [...where, '--auth-root-authentication-method=normal', '--skip-test-db'], { ...as, minutes: 2 })
  );
  const port = await freePort();
  const address = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(data, 'socket')}`];
  const server = spawn(bin.server, [...where, ...address, ...HASTE], { ...as, stdio: 'ignore' });
  const ended = new Promise((end) => server.on('close', end));
  await answering(bin.admin, port);
  await must(run(bin.admin, [...hereAt(port), 'create', 'boardroom'], { minutes: 1 }));
  return {
    url: `mariadb://root@127.0.0.1:${port}/boardroom`,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function answering(admin, port) {
  for (let second = 0; ; second += 1) {
    const { ok, output } = await run(admin, [...hereAt(port), 'ping'], { minutes: 1 });
    if (ok) {
      return;
    }
    if (second >= SECONDS_TO_START) {
      throw new Error(`MariaDB does not answer: ${output}`);
    }
    await new Promise((wait) => setTimeout(wait, 1000));
  }
}

function hereAt(port) {
  return ['--no-defaults', '--host=127.0.0.1', `--port=${port}`, '--user=root'];
}
