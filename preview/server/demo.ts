import fs from 'node:fs';
import path from 'node:path';
import { connect } from '../../databases';
import type { Settings } from './settings';

/** A DuckDB file with today's demo, made once a day and again when the simulator changes. */
export async function demoFile(settings: Settings): Promise<string> {
  const folder = path.join(settings.cache, 'demo');
  const file = path.join(folder, 'empty.duckdb');
  fs.mkdirSync(folder, { recursive: true });
  if (!fs.existsSync(file)) {
    await (await connect(`duckdb:${file}`)).close();
  }
  return file;
}
