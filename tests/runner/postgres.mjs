// A PostgreSQL of the tests' own: an empty cluster on a free port, gone afterwards.
import { chownSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, must, ownerOf } from './own-server.mjs';
import { run } from './run.mjs';

/** Tests throw their data away, so nothing waits for the disk. */
const HASTE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories='];

export async function startPostgres(bin, scratch) {
  if (!bin) {
    return {};
  }
  const owner = await ownerOf('postgres');
  const data = join(scratch, 'postgres');
  mkdirSync(data);
  if (owner.uid !== undefined) {
    chmodSync(scratch, 0o755);
    chownSync(data, owner.uid, owner.gid);
  }
  const as = { ...owner, cwd: data, minutes: 2 };
  const port = await freePort();
  await must(
    run(
      join(bin, 'initdb'),
      ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      as
    )
  );
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', ...HASTE].map((setting) => `-c ${setting}`).join(' ');
  const control = (...words) => run(join(bin, 'pg_ctl'), ['-D', data, '-s', '-w', ...words], as);
  await must(control('-l', join(data, 'log'), '-o', settings, 'start'));
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop: () => control('-m', 'immediate', 'stop') };
}
