import type { Dialect } from './dialect';

/** Words that mean true and false, as PostgreSQL and the browser take them, for databases whose casts do not. */
const YES = ['1', 'true', 't', 'yes', 'y', 'on'];
const NO = ['0', 'false', 'f', 'no', 'n', 'off'];

type Writer = Pick<Dialect, 'asText' | 'text' | 'truth' | 'refuse' | 'concat'>;

/** True or false by the word that stands there, or by a value of a type that has no words; anything else stops the statement. */
export function booleanByWord(
  value: string,
  { asText, text, truth, refuse, concat }: Writer,
  bits: { yes: string; no: string } | null = null
): string {
  const word = `LOWER(TRIM(${asText(value)}))`;
  const among = (words: readonly string[], bit: string[]) => `${word} IN (${[...words.map(text), ...bit].join(', ')})`;
  const yes = among(YES, bits ? [bits.yes] : []);
  const no = among(NO, bits ? [bits.no] : []);
  const refused = refuse(concat([text('is not true or false: '), asText(value)]));
  return `CASE WHEN ${yes} THEN ${truth.true} WHEN ${no} THEN ${truth.false} WHEN ${value} IS NOT NULL THEN ${refused} END`;
}

/** A group's value where truth is a number: as a person would write it. */
export function shownTruth(value: string): string {
  return `CASE WHEN ${value} = 1 THEN 'true' WHEN ${value} = 0 THEN 'false' END`;
}
