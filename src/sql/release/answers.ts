import { ENGAGEMENT_SLOTS } from '../../model';
import { ENGAGEMENT, RECOMMEND } from '../../plan';
import type { Layer } from '../layer';

import { oneIf } from './grid';
import type { Grid } from './grid';

/** From single answers to how many people gave which, and where they stood: `tallied` is the last layer. */
export function answerLayers(grid: Grid, closedBy: number): Layer[] {
  return [
    markedLayer(grid),
    wavesLayer(grid, closedBy),
    answeredLayer(grid),
    grid.layer('given', ['*'], 'answered', `\n  JOIN ${grid.from('waves')} AS over_waves ON wave = of_wave`),
    saidLayer(grid),
    talliedLayer(grid),
  ];
}

/** Answers on a scale from 0 to 1, and places as texts that are never nothing. */
function markedLayer(grid: Grid): Layer {
  const { dialect, places } = grid;
  const [wave, item, person, score, worst, best] = FIELDS.map(dialect.name);
  const marked = places.map((place) => {
    const own = dialect.name(grid.fieldOf(place));
    const mark = dialect.concat([dialect.text('='), own]);
    return `CASE WHEN ${own} IS NULL THEN ${dialect.text('')} ELSE ${mark} END AS at_${place}`;
  });
  return grid.layer(
    'marked',
    [
      `${wave} AS wave`,
      `${item} AS item`,
      `${person} AS person`,
      `(${score} - ${worst}) / NULLIF(${best} - ${worst}, 0) AS given`,
      ...marked,
    ],
    'answers',
    `\n  WHERE ${[wave, item, person].map((field) => `${field} IS NOT NULL`).join(' AND ')} AND ${item} <> ${dialect.text(ENGAGEMENT)}`
  );
}

const FIELDS = ['wave', 'item', 'person', 'score', 'worst', 'best'];

/** Waves that are over: a wave closes with the last of its rows. */
function wavesLayer(grid: Grid, closedBy: number): Layer {
  const { dialect } = grid;
  const [wave, closedAt] = ['wave', 'closed_at'].map(dialect.name);
  const last = `MAX(${dialect.nullable(closedAt)})`;
  const over = `\n  WHERE ${wave} IS NOT NULL\n  GROUP BY ${wave}\n  HAVING ${last} <= ${dialect.number(closedBy)}`;
  return grid.layer('waves', [`${wave} AS of_wave`, `${last} AS closed`], 'answers', over);
}

/** One answer a person and question, whatever single rows say, and at one place. */
function answeredLayer(grid: Grid): Layer {
  const { dialect, places } = grid;
  const stood = places.map((place) => `MAX(${dialect.binary(`at_${place}`)}) AS ${place}`);
  const rest = '\n  WHERE given BETWEEN 0 AND 1\n  GROUP BY wave, item, person';
  return grid.layer('answered', ['wave', 'item', 'person', ...stood, 'MAX(given) AS rating'], 'marked', rest);
}

/** Answers, and of each person who answered most of the questions about engagement the mean of those as one more. */
function saidLayer(grid: Grid): Layer {
  const { dialect, places } = grid;
  const { text, number } = dialect;
  const isRecommend = `item = ${text(RECOMMEND)}`;
  const single = grid.select(
    [
      'wave',
      'item',
      'closed',
      ...places,
      'rating',
      `CASE WHEN ${isRecommend} THEN ${oneIf(`rating <= ${number(0.6)}`)} ELSE ${oneIf(`rating <= ${number(0.25)}`)} END AS low`,
      `CASE WHEN ${isRecommend} THEN ${oneIf(`rating >= ${number(0.9)}`)} ELSE ${oneIf('rating >= 1')} END AS high`,
    ],
    'given'
  );
  // Named unlike what they are made of: some databases would take the name for the figure.
  const person = grid.select(
    [
      'wave',
      `${text(ENGAGEMENT)} AS asked`,
      'MAX(closed) AS closing',
      ...places.map((place) => `MAX(${dialect.binary(place)}) AS of_${place}`),
      'AVG(rating) AS average',
      `${oneIf(`AVG(rating) < ${number(0.375)}`)} AS low`,
      `${oneIf(`AVG(rating) >= ${number(0.8)} AND MIN(rating) > ${number(0.25)}`)} AS high`,
    ],
    'given',
    `\n  WHERE item IN (${ENGAGEMENT_SLOTS.map(text).join(', ')})\n  GROUP BY wave, person\n  HAVING COUNT(*) >= ${MOST_SLOTS}`
  );
  return grid.written('said', `${single}\n  UNION ALL\n  ${person}`);
}

/** Of the twelve questions: a person who answered fewer is neither engaged nor not. */
const MOST_SLOTS = 8;

/** How many people of each place gave each answer. */
function talliedLayer(grid: Grid): Layer {
  const keys = ['wave', 'item', 'closed', ...grid.places, 'rating', 'low', 'high'];
  const people = `CAST(COUNT(*) AS ${grid.dialect.types.number}) AS people`;
  return grid.layer('tallied', [...keys, people], 'said', `\n  GROUP BY ${keys.join(', ')}`);
}
