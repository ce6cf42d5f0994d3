import type { ItemImportance, ItemLink } from '../../model';

/** One question and what it goes with, in the order of the outcomes. */
export interface ItemRow {
  slot: string;
  links: readonly ItemLink[];
}

/** Outcomes as columns, as indexes into the metrics, and questions as rows: those first that go most with the first outcome of which anything is told. */
export function itemRows({ links }: ItemImportance): { outcomes: readonly number[]; rows: readonly ItemRow[] } {
  const outcomes = [...new Set(links.map(({ outcome }) => outcome))];
  const slots = [...new Set(links.map(({ slot }) => slot))];
  const told = links.find(({ link }) => link !== null)?.outcome;
  const rows = slots.map((slot) => ({ slot, links: links.filter((link) => link.slot === slot) }));
  const size = ({ links: own }: ItemRow) => Math.abs(own.find(({ outcome }) => outcome === told)?.link?.r ?? 0);
  return { outcomes, rows: rows.sort((one, other) => size(other) - size(one)) };
}

export interface ItemScale {
  /** Pixels from the left. */
  at(r: number): number;
}

/** Correlations are drawn up to the largest interval of all, and never so that noise fills the room. */
const LEAST = 0.25;

/** One scale for all, 0 where all intervals still fit. */
export function itemScale({ links }: ItemImportance, room: number): ItemScale {
  const told = links.flatMap(({ link }) => link ?? []);
  const low = Math.min(-LEAST, ...told.map((link) => link.low));
  const high = Math.max(LEAST, ...told.map((link) => link.high));
  return { at: (r) => (room * (r - low)) / (high - low) };
}
