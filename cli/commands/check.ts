import type { Command, Host } from '../command';
import { demandText } from '../flags';
import type { Given } from '../flags';
import { privacyOf } from '../judge/privacy';
import { judgeFiles } from '../judge/files';
import { isError } from '../judge/finding';
import { DEFINITION_FLAGS } from '../read/definitions';
import { QUESTION_FLAGS } from '../read/question';
import { SOURCE_FLAGS, openSource } from '../read/source';
import { judgedJson, judgedText } from '../say/report';

export const check: Command = {
  name: 'check',
  says: 'judges mapping, metrics, profiles and request; with a source also what of it works',
  flags: {
    ...SOURCE_FLAGS,
    ...DEFINITION_FLAGS,
    request: QUESTION_FLAGS.request,
    at: QUESTION_FLAGS.at,
    privacy: {
      kind: 'switch',
      says: 'instead writes SQL: a table of the staff answers that may be shown, and who may read only that',
    },
    json: { kind: 'switch', says: 'JSON for machines' },
  },
  examples: [
    ['boardroom check --mapping mapping.json', 'the file alone'],
    ['boardroom check --database duckdb:centre.duckdb --mapping mapping.json --metrics ours.yaml', 'with its data'],
    ['boardroom check --privacy --mapping mapping.json > released.sql', 'what keeps staff answers from Grafana'],
  ],
  run: runCheck,
};

async function runCheck(given: Given, host: Host): Promise<number> {
  demandText(given, 'mapping', 'Name the file that says how the tables are read: --mapping mapping.json.');
  const source = await openSource(given);
  try {
    if (given.switches.has('privacy')) {
      host.out(await privacyOf(given, source, host.now()));
      return 0;
    }
    const judged = await judgeFiles(given, source, host.now());
    host.out(given.switches.has('json') ? judgedJson(judged) : judgedText(judged, source !== null));
    return judged.files.some(({ findings }) => findings.some(isError)) ? 1 : 0;
  } finally {
    await source?.close();
  }
}
