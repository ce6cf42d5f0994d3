import type { Cohorts } from '../../model';
import type { Box } from '../../ui/pictureLayout';

export interface CohortLayout {
  /** Ages shown, in steps: as many as there is room for, evenly apart. */
  ages: readonly number[];
  /** Indexes of the cohorts shown: the newest of them, where there is no room for all. */
  rows: readonly number[];
  /** Whether there is room for all groups too. */
  groups: boolean;
  /** Height of a row, in em. */
  row: number;
}

/** In em: names and customers at the left, a share, the least and the most that a row is high, and what lies between rows. */
const [NAME, SHARE] = [11.5, 3.6];
const [LOW, HIGH, APART] = [1.5, 2.2, 0.2];
/** The heads of the columns, and all cohorts together. */
const OTHER_ROWS = 2;

/** Fewer cohorts than this beside their groups are no triangle. */
const LEAST = 4;

/** As many cohorts and ages as stay readable; groups are shown all or none. */
export function cohortLayout(
  { cohorts, groups }: Pick<Cohorts, 'cohorts' | 'groups'>,
  { width, height }: Box,
  em: number
): CohortLayout {
  const columns = Math.max(2, Math.floor((width / em - NAME) / SHARE));
  // Of the newest cohort nothing is seen but that it is there.
  const all = Math.max(1, cohorts.length - 1);
  const apart = Math.max(1, Math.ceil(all / columns));
  const ages = Array.from({ length: Math.floor(all / apart) }, (_, at) => (at + 1) * apart);
  const room = Math.max(1, Math.floor(height / em / (LOW + APART)) - OTHER_ROWS);
  const seen = cohorts.map((_, at) => at).filter((at) => cohorts.length - 1 - at >= (ages[0] ?? 0));
  const showsGroups = groups.length > 0 && room - groups.length >= Math.min(LEAST, seen.length);
  const others = OTHER_ROWS + (showsGroups ? groups.length : 0);
  const rows = seen.slice(-(room + OTHER_ROWS - others));
  const row = Math.min(HIGH, Math.max(LOW, height / em / (rows.length + others) - APART));
  return { ages, rows, groups: showsGroups, row };
}
