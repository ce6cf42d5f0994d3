import { type Field, type FieldConfig, FieldType, type Labels } from '@grafana/data';
import type { Measured, MetricInfo } from '../model';
import { configOf, type Priced, writtenAs, writtenIn } from './fieldConfig';
import { NOT_KNOWN } from './names';

/** One metric for one group, as it goes down the rows. */
export interface Strand extends Priced {
  info: MetricInfo;
  /** What it is called in a legend. */
  title: string;
  labels?: Labels;
  now: ReadonlyArray<Measured | undefined>;
  /** Empty when nothing is compared. */
  before: ReadonlyArray<Measured | undefined>;
  /** Title of what is compared with, where it has one. */
  baseline?: string;
}

/** What a customer is worth, plainly: of nobody known it is not nothing. */
export function badgeColumn(strand: Strand): Field {
  const { config, ...field } = valueColumn({ ...strand, title: 'This customer is worth' });
  return { ...field, config: { ...config, noValue: NOT_KNOWN } };
}

/** The value; what it was, if compared; what it rests on, if asked. */
export function columnsOf(strand: Strand, evidence: boolean): Field[] {
  const compared = strand.before.length > 0 ? [beforeColumn(strand)] : [];
  return [valueColumn(strand), ...compared, ...(evidence ? evidenceColumns(strand) : [])];
}

function valueColumn({ info, title, labels, now, currency }: Strand): Field {
  return column(info.key, configOf({ currency }, info, title), pick(now, 'value'), labels);
}

function beforeColumn({ info, title, labels, before, baseline, currency }: Strand): Field {
  const told = baseline === undefined ? `${title} before` : `${title}, ${baseline}`;
  return column(`${info.key} before`, configOf({ currency }, info, told), pick(before, 'value'), labels);
}

function evidenceColumns({ info, title, labels, now, currency }: Strand): Field[] {
  const parts: Array<[keyof Measured, FieldConfig]> = [
    ['numerator', { unit: 'none' }],
    ['denominator', { unit: 'none' }],
    ['low', writtenIn({ currency }, info.unit)],
    ['high', writtenIn({ currency }, info.unit)],
    ['coverage', writtenAs('share')],
    ['matured', writtenAs('share')],
  ];
  return parts.map(([part, config]) =>
    column(`${info.key} ${part}`, { ...config, displayNameFromDS: `${title} ${part}` }, pick(now, part), labels)
  );
}

function column(name: string, config: FieldConfig, values: Array<number | null>, labels?: Labels): Field {
  return { name, type: FieldType.number, config, values, ...(labels && { labels }) };
}

/** Nothing is not zero: a missing cell is null. */
function pick(cells: ReadonlyArray<Measured | undefined>, part: keyof Measured): Array<number | null> {
  return cells.map((cell) => (cell?.[part] as number | null | undefined) ?? null);
}
