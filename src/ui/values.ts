import {
  type DecimalCount,
  type Field,
  type FieldConfig,
  FieldType,
  formattedValueToString,
  getDisplayProcessor,
  getValueFormat,
  type GrafanaTheme2,
} from '@grafana/data';
import { type Unit, unitOfMoney } from '../model';
import { countText } from './counts';
import { durationText } from './durations';

/** A number as a reader sees it; what is not there is a dash, never a zero. */
export type Write = (value: number | null) => string;

export interface Reader {
  theme: GrafanaTheme2;
  /** IANA name, `utc` or `browser`, as Grafana hands it to panels. */
  timeZone?: string;
  /** Of amounts (ISO 4217); without it they are bare numbers. */
  currency?: string;
}

export const NOTHING = '–';

const WRITTEN: Partial<Record<Unit, FieldConfig>> = {
  share: { unit: 'percentunit' },
  score: { unit: 'none', decimals: 0 },
  number: { unit: 'none' },
  points: { unit: 'none', decimals: 1 },
};

/** Units that Grafana writes otherwise than people say them, or slowly. */
const OWN: Partial<Record<Unit, (value: number) => string>> = { seconds: durationText, count: countText };

/** In a picture the eye wants few digits, in the evidence it wants one more. */
export type Digits = 'few' | 'more';

/** How values of a unit are written here, most of them through Grafana's own display processors. */
export function writerOf(unit: Unit, reader: Reader, digits: Digits = 'few'): Write {
  const write = OWN[unit] ?? grafanas(unit, reader, digits);
  return (value) => (value === null ? NOTHING : write(value));
}

function grafanas(unit: Unit, { currency, ...reader }: Reader, digits: Digits): (value: number) => string {
  if (unit === 'money') {
    return (value) => moneyText(value, currency, digits === 'few' ? undefined : null);
  }
  const display = getDisplayProcessor({ field: { type: FieldType.number, config: WRITTEN[unit] ?? {} }, ...reader });
  return (value) =>
    formattedValueToString(display(value, digits === 'few' ? fewDecimals(unit, value) : moreDecimals(unit)));
}

/** An amount of money, everywhere written alike; null decimals: as many as it has. Display processors take no decimals for a currency. */
export function moneyText(
  value: number,
  currency: string | undefined,
  decimals: DecimalCount = fewDecimals('money', value)
): string {
  return formattedValueToString(getValueFormat(unitOfMoney(currency))(value, decimals));
}

/** As its column says, where somebody chose a unit, decimals or mappings for it; else as we write the unit. */
export function writerOfField(unit: Unit, field: Field | undefined, reader: Reader, digits?: Digits): Write {
  const ours = writerOf(unit, reader, digits);
  if (!field || !isChosen(field.config, unit === 'money' ? unitOfMoney(reader.currency) : FROM_SOURCE[unit])) {
    return ours;
  }
  const display = field.display ?? getDisplayProcessor({ field, ...reader });
  return (value) => (value === null ? (field.config.noValue ?? NOTHING) : formattedValueToString(display(value)));
}

/** What the datasource itself lays in a frame (frame/fieldConfig.ts); it chooses no decimals. */
const FROM_SOURCE: Record<Exclude<Unit, 'money'>, string> = {
  count: 'short',
  share: 'percentunit',
  seconds: 's',
  score: 'none',
  number: 'none',
  points: 'none',
};

function isChosen({ unit = '', decimals, mappings = [] }: FieldConfig, fromSource: string): boolean {
  return (unit || fromSource) !== fromSource || (decimals ?? null) !== null || mappings.length > 0;
}

/** Whole per cents, except where a tenth is a large part of the whole; of money two digits at least, as in 9.1 K and 86 K, and cents below ten. */
function fewDecimals(unit: Unit, value: number): number | undefined {
  if (unit === 'money') {
    const size = Math.abs(value);
    return size >= 1000 ? Number(leading(size) < 10) : size > 0 && size < 10 ? 2 : 0;
  }
  if (unit !== 'share') {
    return undefined;
  }
  return value !== 0 && (value < 0.1 || (value > 0.98 && value < 1)) ? 1 : 0;
}

/** What stands before the K, Mil or Bil. */
const leading = (value: number) => value / 1000 ** Math.floor(Math.log10(value) / 3);

const moreDecimals = (unit: Unit): number | undefined => (unit === 'share' || unit === 'score' ? 1 : undefined);
