import type { ReleasedCells } from '../../src/answer';
import type { EntityMapping } from '../../src/model';

/** What an administrator runs, as one file of SQL: the rest is told in its comments. */
export function privacyText({ table, reader, mapping }: ReleasedCells, { release }: EntityMapping): string {
  const told = [
    'Staff answers: a table of cells that may be shown, and somebody who may read nothing else.',
    'Run it after each survey has closed, as who owns the answers; Grafana never needs to.',
    release?.acknowledged
      ? `Single answers can be read by this data source, known to ${release.acknowledged}.`
      : 'WARNING: the mapping reads single answers, so whoever may use its data source in Grafana can read them too.',
  ];
  const access =
    reader.length > 0
      ? ['Give the reader a password, and Grafana the reader: it must have no other rights.', ...reader]
      : ['This database has no users: copy the table into a file of its own, and give Grafana that file.'];
  const [says, ...statements] = access;
  return [
    comment(told),
    ...table.map(ended),
    comment([says]),
    ...statements.map(ended),
    comment([
      'Then map the table in the place of the answers, under entities.pulse:',
      JSON.stringify(mapping, null, 2),
    ]),
    '',
  ].join('\n');
}

const ended = (statement: string): string => `${statement};`;

function comment(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `-- ${line}`)
    .join('\n');
}
