// Draws docs/rooms.svg: a room stands above all it imports, and arrows only lead down.
// Which rooms exist comes from rooms.mjs, the arrows from the imports that are really there.
// `--check` fails when the drawing is older than the house.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { layOut } from './drawing/floors.mjs';
import { realImports } from './drawing/imports.mjs';
import { paint } from './drawing/paint.mjs';

const FILE = 'docs/rooms.svg';

const drawing = paint(layOut(await realImports()));

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== drawing) {
    console.error(`${FILE} shows another house than the one that stands. Run: npm run rooms:draw`);
    process.exit(1);
  }
} else {
  mkdirSync('docs', { recursive: true });
  writeFileSync(FILE, drawing);
}
