import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../../.dependency-cruiser.mjs';
import { ROOMS, TEST_FILES } from '../../rooms.mjs';

/** Rooms that hold code, each with the rooms it really imports. Tests do not count. */
export async function realImports() {
  const folders = Object.values(ROOMS)
    .map(({ folder }) => folder)
    .filter((folder) => existsSync(folder));
  const { output } = await cruise(folders, config.options, undefined, { tsConfig: extractTsConfig('tsconfig.json') });
  const rooms = new Map();
  for (const { source, dependencies } of output.modules) {
    const room = roomOf(source);
    if (!room || new RegExp(TEST_FILES).test(source)) {
      continue;
    }
    const below = rooms.get(room) ?? new Set();
    rooms.set(room, below);
    dependencies
      .map(({ resolved }) => roomOf(resolved))
      .filter((other) => other && other !== room)
      .forEach((other) => below.add(other));
  }
  return Object.keys(ROOMS)
    .filter((name) => rooms.has(name))
    .map((name) => ({ name, ...ROOMS[name], below: Object.keys(ROOMS).filter((other) => rooms.get(name).has(other)) }));
}

function roomOf(path) {
  return Object.keys(ROOMS).find((name) => path.startsWith(`${ROOMS[name].folder}/`));
}
