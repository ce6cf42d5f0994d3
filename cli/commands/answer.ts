import { firstWants, runStreet, street } from '../../src/answer';
import type { Street } from '../../src/answer';
import { Problem, problemFrom } from '../../src/model';
import type { Command, Host } from '../command';
import { demandText } from '../flags';
import type { Given } from '../flags';
import { DEFINITION_FLAGS, definitionsFrom, readMapping } from '../read/definitions';
import { QUESTION_FLAGS, readAsked, requestFrom } from '../read/question';
import { SOURCE_FLAGS, openSource } from '../read/source';
import type { OpenSource } from '../read/source';
import { answerJson, isAnswered, refusalJson } from '../say/answer';
import { lineOf } from '../say/line';

export const answer: Command = {
  name: 'answer',
  says: 'answers the question of a panel, as JSON',
  flags: {
    ...SOURCE_FLAGS,
    ...DEFINITION_FLAGS,
    ...QUESTION_FLAGS,
    'signals-by-person': { kind: 'switch', says: 'signals may be asked about single people' },
    sql: { kind: 'switch', says: 'print the statements instead of running them' },
    compact: { kind: 'switch', says: 'JSON on one line' },
  },
  examples: [
    [
      'boardroom answer --database postgresql://reader@localhost/centre --mapping mapping.json --request request.json',
      'the whole of the data',
    ],
    [
      'boardroom answer --rows contact=calls.csv --mapping mapping.yaml --request request.yaml --at 2026-02-01 --from now-1M/M --to now-1M/M',
      'last month, from a file',
    ],
    [
      'boardroom answer --database warehouse=postgresql://reader@localhost/centre --rows customer=crm.csv --mapping mapping.json --request request.json',
      'contacts from a database, customers from a file',
    ],
  ],
  run: runAnswer,
};

/** Whatever goes wrong, standard output holds JSON, unless statements were wanted. */
async function runAnswer(given: Given, host: Host): Promise<number> {
  try {
    return await withSource(given, (source) => answerFrom(source, given, host));
  } catch (thrown) {
    const problem = problemFrom(thrown);
    if (!given.switches.has('sql')) {
      host.out(json(refusalJson([problem]), given));
    }
    host.err(`${lineOf(problem)}\n`);
    return 1;
  }
}

async function withSource<T>(given: Given, work: (source: OpenSource) => Promise<T>): Promise<T> {
  demandText(given, 'mapping', 'Name the file that says how the tables are read: --mapping mapping.json.');
  demandText(given, 'request', 'Name the file that asks: --request request.json.');
  const source = await openSource(given);
  if (!source) {
    throw new Problem('invalid', 'No data were named.', {
      hint: 'Add --database URL, or --rows contact=FILE.',
    });
  }
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

async function answerFrom(source: OpenSource, given: Given, host: Host): Promise<number> {
  const asked = await readAsked(given.text.request!);
  const definitions = await definitionsFrom(given, await readMapping(given.text.mapping!), source);
  const request = await requestFrom(asked, given, host.now(), { definitions, source });
  const way = street(request, definitions);
  if (given.switches.has('sql')) {
    return printStatements(way, host);
  }
  const result = await runStreet(way, source.fetch);
  host.out(json(answerJson(result), given));
  host.err(result.problems.map((problem) => `${lineOf(problem)}\n`).join(''));
  return isAnswered(result) ? 0 : 1;
}

/** What would be asked first; a source of rows is asked for all of them. */
function printStatements(way: Street, host: Host): number {
  const wants = firstWants(way);
  for (const want of wants) {
    const text = want.kind === 'statement' ? `${want.statement};` : '-- all its rows; the figures are computed here.';
    host.out(`-- ${want.mapping}\n${text}\n\n`);
  }
  return wants.length > 0 ? 0 : 1;
}

function json(value: unknown, { switches }: Given): string {
  return `${JSON.stringify(value, null, switches.has('compact') ? undefined : 2)}\n`;
}
