import { exampleLines } from './example.mjs';
import { amount, duration, list, nameOfFamily } from './words.mjs';

const DIRECTION = { higher: 'higher is better', lower: 'lower is better', band: 'neither more nor less is better' };
const UNIT = {
  count: 'a count',
  share: 'a share',
  seconds: 'a time',
  money: 'money',
  score: 'a score',
  points: 'points',
  number: 'a number',
};

/** The whole page. `read` is the catalogue with its examples and the formula room. */
export function cataloguePage(read) {
  const { catalog, FAMILIES } = read;
  const metrics = Object.values(catalog.metrics);
  const families = FAMILIES.map((family) => [family, metrics.filter((metric) => metric.family === family)]).filter(
    ([, members]) => members.length > 0
  );
  return [
    '<!-- Written by `npm run catalogue:draw`. Change the metric, not this page. -->',
    '# Catalogue',
    `${metrics.length} metrics in ${families.length} families. Each has its formula as it runs ([how to read it](formulas.md)), how it misleads, who defines it so, and worked examples that every engine and database runs before a release. Not all can be fed by every system: [map what you have](mappings.md), and \`boardroom check\` names what is missing for the rest. A house can [add its own](adding-a-metric.md).`,
    '## Contents',
    ...families.map(
      ([family, members]) => `**[${nameOfFamily(family)}](#${family})** · ${members.map(linkTo).join(' · ')}`
    ),
    '**[Rows](#rows)**: what each kind of row holds.',
    ...families.flatMap(([family, members]) => [
      `## ${nameOfFamily(family)}`,
      ...members.flatMap((metric) => entry(metric, read)),
    ]),
    '## Rows',
    'The fields that a mapping can fill. One with a formula fills itself where the mapping does not.',
    ...Object.values(catalog.entities).flatMap(rowsOf),
  ].join('\n\n');
}

function linkTo({ title }) {
  return `[${title}](#${anchor(title)})`;
}

/** As GitHub makes it of a heading. */
function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function entry(metric, read) {
  const { title, name, sentence, unit, direction } = metric;
  const sources = [metric.entity, ...(metric.forms ?? []).map(({ entity }) => entity)];
  return [
    `### ${title}`,
    `${sentence}`,
    fenced(canonical(metric.formula, read)),
    `\`${name}\` · ${UNIT[unit]}, ${DIRECTION[direction]} · from rows of ${list(
      sources.map((each) => `\`${each}\``),
      'or'
    )}`,
    facts(metric, read).join('\n'),
    ...variantLines(metric, read),
    ...exampleLines(metric, read.examples[name]),
    `<sub>Source: ${metric.source}. Owner: ${metric.owner}. Version ${metric.version} of ${metric.effective}.</sub>`,
  ];
}

function facts(metric, read) {
  const { parameters = [], forms = [], coverage, minimumN, pitfalls } = metric;
  return [
    ...pitfalls.map((pitfall) => `- ${pitfall}`),
    ...parameters.map(
      ({ name, title, default: value, unit }) =>
        `- **Parameter** \`${name}\`, ${title.toLowerCase()}: ${amount(value, unit)}.`
    ),
    ...maturity(metric, read),
    ...(coverage ? [`- **Coverage**: \`${canonical(coverage, read)}\`.`] : []),
    ...(minimumN > 1 ? [`- **Fewest** below the line: ${minimumN}.`] : []),
    ...forms.map(
      ({ entity, formula, sentence }) => `- **Rows of \`${entity}\`**: \`${canonical(formula, read)}\`. ${sentence}`
    ),
  ];
}

function maturity({ formula, entity, parameters }, { catalog, cellOf, aggregatesIn }) {
  const { entities, metrics } = catalog;
  const aggregates = aggregatesIn(cellOf(formula, { entity: entities[entity], entities, metrics, parameters }));
  const furthest = (side) => Math.max(0, ...aggregates.map((aggregate) => aggregate[side]));
  const [ahead, back] = [furthest('ahead'), furthest('back')];
  return [
    ...(ahead > 0 ? [`- **Matures** ${duration(ahead)} after: until then a row is not judged.`] : []),
    ...(back > 0 ? [`- **Looks back** ${duration(back)}: the first rows of the data are not judged.`] : []),
  ];
}

function variantLines({ variants = [] }, read) {
  if (variants.length === 0) {
    return [];
  }
  return [
    `**Variants**`,
    variants
      .map(({ name, title, sentence, formula, source }) =>
        [
          `- **${title}** (\`${name}\`): ${sentence}`,
          `  \`${canonical(formula, read)}\``,
          `  <sub>${source}.</sub>`,
        ].join('\\\n')
      )
      .join('\n'),
  ];
}

function canonical(formula, { parse, print }) {
  return print(parse(formula));
}

function fenced(text) {
  return ['```', text, '```'].join('\n');
}

function rowsOf({ name, title, sentence, fields, answers }) {
  const line = (field) =>
    `| \`${field.name}\` | ${field.type} | ${field.sentence}${field.otherwise ? ` Otherwise \`${field.otherwise}\`.` : ''}${field.required ? ' **Needed.**' : ''} |`;
  return [
    `### ${title} rows`,
    `\`${name}\`: ${sentence}`,
    ['| field | type | says |', '| --- | --- | --- |', ...fields.map(line)].join('\n'),
    ...(answers
      ? [
          'Where the table holds single answers and the mapping has `release`, these are what it fills, and no formula can name them:',
          ['| of an answer | type | says |', '| --- | --- | --- |', ...answers.map(line)].join('\n'),
        ]
      : []),
  ];
}
