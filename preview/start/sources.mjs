import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const TESTS = /\.(test|testkit)\.(ts|tsx|json)$|[\\/]fixtures[\\/]/;

/** When the newest of these files, or of the files below these folders, was changed. 0 when none is there. */
export function newest(places) {
  return Math.max(0, ...filesBelow(places).map((file) => fs.statSync(file).mtimeMs));
}

/** A short name for what these files say. */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of filesBelow(places).sort()) {
    hash.update(file).update(fs.readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(places) {
  return places
    .filter((place) => fs.existsSync(place))
    .flatMap(filesIn)
    .filter((file) => !TESTS.test(file));
}

function filesIn(place) {
  if (!fs.statSync(place).isDirectory()) {
    return [place];
  }
  return fs.readdirSync(place).flatMap((name) => filesIn(path.join(place, name)));
}
