// Takes the download addresses out of package-lock.json, so that the same lock installs from any registry.
// `node scripts/lock.mjs` writes, `--check` only looks. The integrity hashes stay: they prove the contents.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);
const addressed = Object.values(lock.packages).filter((entry) => 'resolved' in entry && !entry.link);

if (process.argv.includes('--check')) {
  if (addressed.length > 0 || /"resolved": "(https?|git|file):/.test(text)) {
    console.error(`package-lock.json: ${addressed.length} entries carry a download address. Run: npm run lock`);
    process.exit(1);
  }
} else {
  for (const entry of addressed) {
    delete entry.resolved;
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
