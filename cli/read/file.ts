import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse as parseYaml } from 'yaml';

import { Problem, problemFrom } from '../../src/model';

/** What a JSON or YAML file holds. */
export async function readData(file: string): Promise<unknown> {
  const text = await textOf(file);
  try {
    // YAML holds JSON, but reads big files slowly and explains broken JSON badly.
    return extname(file).toLowerCase() === '.json' ? JSON.parse(text) : parseYaml(text);
  } catch (thrown) {
    throw new Problem('invalid', `${file} cannot be read: ${problemFrom(thrown).message.trim()}`, {
      hint: 'It should be JSON or YAML; in YAML a formula stands in quotes, for it holds colons.',
    });
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new Problem('source', `File ${file} ${why}.`, { hint: 'Check the path; it starts from the current folder.' });
  }
}
