import type { Box } from '../../ui/pictureLayout';

/** Columns of a statement, in the order in which they stand. */
export const SERVICE_COLUMNS = [
  'cost',
  'contacts',
  'perContact',
  'perResolution',
  'customers',
  'worth',
  'protects',
  'interval',
] as const;
export type ServiceColumn = (typeof SERVICE_COLUMNS)[number];

export interface ServiceLayout {
  columns: readonly ServiceColumn[];
  /** Periods shown: as many of the last as there is room for. */
  periods: number;
  /** Height of a row, in em. */
  row: number;
  /** Whether what it takes for granted stands below. */
  assumes: boolean;
}

/** Which columns go first where there is no room for all. */
const DISPENSABLE: readonly ServiceColumn[] = ['contacts', 'interval', 'customers', 'worth', 'perContact', 'protects'];
/** In em: the name of a period, a column, the least and the most that a row is high; width of a letter, and height of a line, of the small print. */
const [NAME, COLUMN] = [10, 6.4];
const [LOW, HIGH] = [1.55, 2.2];
const [LETTER, LINE] = [0.45, 1.25];
/** The heads of the columns, and the whole time. */
const OTHER_ROWS = 2.4;
const LEAST_PERIODS = 3;

/** As many columns and periods as stay readable; what is taken for granted stands below unless hardly a period would be left. */
export function serviceLayout(periods: number, letters: number, { width, height }: Box, em: number): ServiceLayout {
  const fit = Math.max(2, Math.floor((width / em - NAME) / COLUMN));
  const gone = DISPENSABLE.slice(0, Math.max(0, SERVICE_COLUMNS.length - fit));
  const columns = SERVICE_COLUMNS.filter((column) => !gone.includes(column));
  const print = Math.ceil((letters * LETTER * em) / width) * LINE + 0.6;
  const roomBeside = (below: number) => height / em - below - OTHER_ROWS * LOW;
  const assumes = roomBeside(print) >= Math.min(LEAST_PERIODS, periods) * LOW;
  const room = roomBeside(assumes ? print : 0);
  const shown = Math.max(0, Math.min(periods, Math.floor(room / LOW)));
  const row = Math.min(HIGH, Math.max(LOW, (height / em - (assumes ? print : 0)) / (shown + OTHER_ROWS)));
  return { columns, periods: shown, row, assumes };
}
