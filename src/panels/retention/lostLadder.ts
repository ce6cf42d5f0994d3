import { t } from '@grafana/i18n';
import { currencySign, type RetentionResult } from '../../model';
import type { Ladder, Rung } from '../../ui/ladder';
import { roundTogether } from '../../ui/roundTogether';
import { groupName } from '../../ui/words/places';

/** What customers were worth, less what went with each group: in thousands or millions, so that the figures shown add up. */
export interface LostLadder extends Ladder {
  decimals: number;
  /** What the figures count: "£ millions". */
  unit: string;
}

/** What was there at the start, what each group took along, what is left. */
export function lostLadder({ all, groups, dimensions, currency }: RetentionResult): LostLadder | null {
  if (all === null || groups.length === 0) {
    return null;
  }
  const { scale, unit: counted } = scaleOf(all.value);
  const unit = currency ? `${currencySign(currency)} ${counted}`.trim() : counted || t('stay.value', 'value');
  const decimals = scale === 1 || all.value / scale >= 100 ? 0 : 2;
  const [before, now] = roundTogether([all.value / scale, all.keptValue / scale], decimals);
  const moved = Number((now - before).toFixed(decimals));
  const lost = groups.map(({ value, keptValue }) => (keptValue - value) / scale);
  const bys = roundTogether(lost, decimals, moved);
  const rungs = groups.map(({ path }, at): Rung => ({
    ...{ title: groupName({ dimensions }, path), by: bys[at] },
    ...{ rate: null, mix: null, metric: null },
  }));
  return { before, now, moved, decimals, unit, flights: [{ title: '', by: moved, rungs }] };
}

function scaleOf(value: number): { scale: number; unit: string } {
  if (value >= 2e6) {
    return { scale: 1e6, unit: t('stay.millions', 'millions') };
  }
  return value >= 2e4 ? { scale: 1e3, unit: t('stay.thousands', 'thousands') } : { scale: 1, unit: '' };
}
