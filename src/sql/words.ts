import type { Dialect } from './dialect';

/** Words that mean true and false, as PostgreSQL and the browser take them, for databases whose casts do not. Also the two values of a bit. */
const YES = ['1', 'true', 't', 'yes', 'y', 'on', '\u0001'];
const NO = ['0', 'false', 'f', 'no', 'n', 'off', '\0'];

/** True or false by the word that stands there; anything else stops the statement. */
export function booleanByWord(
  value: string,
  { asText, text, truth, refuse, concat }: Pick<Dialect, 'asText' | 'text' | 'truth' | 'refuse' | 'concat'>
): string {
  const word = `LOWER(TRIM(${asText(value)}))`;
  const among = (words: readonly string[]) => `${word} IN (${words.map(text).join(', ')})`;
  const refused = refuse(concat([text('is not true or false: '), asText(value)]));
  return `CASE WHEN ${among(YES)} THEN ${truth.true} WHEN ${among(NO)} THEN ${truth.false} WHEN ${value} IS NOT NULL THEN ${refused} END`;
}

/** A group's value where truth is a number: as a person would write it. */
export function shownTruth(value: string): string {
  return `CASE WHEN ${value} = 1 THEN 'true' WHEN ${value} = 0 THEN 'false' END`;
}
