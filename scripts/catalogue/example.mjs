import { amount } from './words.mjs';

/** The first example in full view, the others folded away. */
export function exampleLines(metric, [first, ...others]) {
  return [
    ...oneExample(metric, first),
    ...(others.length > 0
      ? [
          `<details><summary>${others.length === 1 ? 'One more example' : `${others.length} more examples`}</summary>`,
          ...others.flatMap((example) => oneExample(metric, example)),
          '</details>',
        ]
      : []),
  ];
}

function oneExample(metric, example) {
  return [
    `**Example.** ${example.title}.${settings(example)}`,
    ...Object.entries(example.rows).flatMap(([entity, rows], index) => [
      ...(index > 0 ? [`Rows of \`${entity}\`:`] : []),
      table(rows),
    ]),
    result(metric, example),
  ];
}

function settings({ variant, parameters = {} }) {
  const said = [
    ...(variant ? [`variant \`${variant}\``] : []),
    ...Object.entries(parameters).map(([name, value]) => `\`${name}\` ${value}`),
  ];
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    `| ${columns.map((column) => `\`${column}\``).join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`),
  ].join('\n');
}

function cell(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return typeof value === 'string'
    ? value.replace(/^2026-(\d\d-\d\d)T(\d\d:\d\d)(?::00)?(?:\.000)?(:\d\d)?Z$/, '$1 $2$3')
    : String(value);
}

/** What comes out, and of what: the two sides of a ratio are what rolls up. */
function result(metric, { value, numerator, denominator, variant }) {
  const unit = metric.variants?.find(({ name }) => name === variant)?.unit ?? metric.unit;
  const sides =
    numerator === undefined || denominator === undefined ? '' : ` = ${plain(numerator)} / ${plain(denominator)}`;
  return `**${value === null ? 'nothing' : amount(value, unit)}**${sides}`;
}

function plain(value) {
  return String(Number(value.toPrecision(12)));
}
