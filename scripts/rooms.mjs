// Judges the imports of every room that exists, and names what breaks a rule.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OUTSIDE, ROOMS } from '../rooms.mjs';

const folders = ['src', ...OUTSIDE, ...Object.values(ROOMS).map(({ folder }) => folder)].filter(
  (folder) => !folder.startsWith('src/') && existsSync(folder)
);
const run = spawnSync('depcruise', ['--config', '.dependency-cruiser.mjs', ...folders], { stdio: 'inherit' });
process.exit(run.status ?? 1);
