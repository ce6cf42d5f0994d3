// The engines that npm cannot bring: a browser, a PostgreSQL and a MariaDB server.
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const POSTGRES_HOMES = '/usr/lib/postgresql';

export async function findTools() {
  const first = look();
  const absent = Object.keys(first).filter((tool) => !first[tool]);
  if (absent.length === 0) {
    return first;
  }
  const output = canInstall() ? await install(absent) : '';
  const tools = look();
  const still = Object.keys(tools).filter((tool) => !tools[tool]);
  return { ...tools, output: [...still.map(howToAdd), still.length > 0 ? output : ''].filter(Boolean).join('\n') };
}

function look() {
  return { chromium: chromium(), postgres: postgresBinaries(), mariadb: mariadbPrograms() };
}

function chromium() {
  const onPath = (process.env.PATH ?? '').split(':').flatMap((folder) => [join(folder, 'chromium')]);
  return [process.env.CHROMIUM_PATH, ...onPath, '/usr/bin/chromium'].find(runnable);
}

/** The folder of initdb, of the newest version there is. */
function postgresBinaries() {
  const versions = listing(POSTGRES_HOMES).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(POSTGRES_HOMES, version, 'bin')).find((bin) => runnable(join(bin, 'initdb')));
}

/** The server, and the programs that make an empty one and ask whether it is there. */
function mariadbPrograms() {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/bin'];
  const find = (name) => folders.map((folder) => join(folder, name)).find(runnable);
  const programs = { server: find('mariadbd'), install: find('mariadb-install-db'), admin: find('mariadb-admin') };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

/** What Debian calls the package of a tool. */
const PACKAGES = { chromium: 'chromium', postgres: 'postgresql', mariadb: 'mariadb-server' };

function canInstall() {
  return process.getuid?.() === 0 && runnable('/usr/bin/apt-get');
}

async function install(absent) {
  const packages = absent.map((tool) => PACKAGES[tool]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`tools: installing ${packages.join(' and ')} with apt-get`);
  const update = await run('apt-get', ['update', '-q'], { env, minutes: 3 });
  const added = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
    minutes: 6,
  });
  return added.ok ? '' : (update.output + added.output).split('\n').slice(-20).join('\n');
}

function howToAdd(tool) {
  return `tools: ${tool} is absent, so its tests are skipped. To add it: apt-get install ${PACKAGES[tool]}`;
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function listing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
