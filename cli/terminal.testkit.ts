import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './main';

/** What a run wrote and how it ended. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** The clock of every run here. */
export const NOW = Date.UTC(2026, 1, 1, 12);

/** Types the words into a terminal that remembers. */
export async function typed(...words: string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(words, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    now: () => NOW,
  });
  return { code, ...said };
}

const folder = mkdtempSync(join(tmpdir(), 'boardroom-cli-'));

/** A path nobody uses yet. */
export function pathOf(name: string): string {
  return join(folder, name);
}

/** A file with this in it: text as it is, anything else as JSON. */
export function fileWith(name: string, content: unknown): string {
  const path = pathOf(name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Six calls as an odd system writes them: text only, a local clock, waits as h:mm:ss. */
export const CALLS = `no,who,day,time,wait,talk,result,desk
1,ada,05.01.2026,9:00:00,0:00:10,0:03:00,ok,north
2,ada,06.01.2026,9:00:00,0:00:20,0:01:00,ok,north
3,ben,06.01.2026,10:00:00,0:00:50,,gone,
4,,07.01.2026,10:00:00,0:00:30,0:02:00,ok,south
5,cy,30.01.2026,10:00:00,0:00:05,0:02:00,ok,south
6,cy,31.01.2026,10:00:00,0:00:05,-0:02:00,ok,south
`;

export const CALLS_MAPPING = {
  version: 1,
  name: 'Odd',
  entities: {
    contact: {
      source: 'calls',
      table: 'calls',
      zone: 'Europe/Berlin',
      fields: {
        id: { column: 'no' },
        customer_id: { column: 'who' },
        started_at: { columns: ['day', 'time'], as: { format: 'dd.MM.yyyy H:mm:ss' } },
        wait_s: { column: 'wait', as: 'hh:mm:ss' },
        talk_s: { column: 'talk', as: 'hh:mm:ss' },
        handled: { column: 'result', values: { ok: true, '*': false } },
        abandoned: { column: 'result', values: { gone: true, '*': false } },
        site: { column: 'desk' },
      },
      cannot: { satisfaction: 'nobody is asked' },
    },
  },
};
