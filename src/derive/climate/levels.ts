import type { Material, Needs } from '../../formula';
import { ENGAGEMENT_LEVELS } from '../../model';
import type { EngagementLevel, EngagementSlot, Estimate, SaidLevel, WeakestLevel } from '../../model';
import { jackknife } from '../../stats';

import { Figures } from './figures';

/** Metrics as indexes into those of the needs. */
export interface LevelMetrics {
  levelOf: (level: EngagementLevel) => number;
  questionOf: (slot: EngagementSlot) => number;
  /** Least share of a level's questions that must be known for the level to be, 0 to 1. */
  coverageFloor: number;
}

/** What staff say by level, over the whole period, in released cells alone; intervals by weeks left out, and so by waves. */
export function saidLevels(
  needs: Needs,
  material: Material,
  sought: LevelMetrics
): { levels: SaidLevel[]; weakest: WeakestLevel | null } {
  const figures = new Figures(needs, material);
  const levels = Object.keys(ENGAGEMENT_LEVELS).map((level) => levelOf(figures, level as EngagementLevel, sought));
  return { levels, weakest: weakestOf(figures, levels) };
}

function levelOf(figures: Figures, level: EngagementLevel, { coverageFloor, ...of }: LevelMetrics): SaidLevel {
  const metric = of.levelOf(level);
  const questions = ENGAGEMENT_LEVELS[level].map((slot) => {
    const { value, silence = null } = figures.of(of.questionOf(slot), []);
    return { slot, value, silence };
  });
  const known = questions.filter(({ value }) => value !== null).length;
  const { value } = figures.of(metric, []);
  const isKnown = value !== null && known >= coverageFloor * questions.length;
  const without = isKnown ? weeksOf(figures).flatMap((week) => figures.without(metric, [], week) ?? []) : [];
  return { level, metric, mean: isKnown ? { value, interval: jackknife(value, without) } : null, questions };
}

const weeksOf = ({ weeks }: Figures): number[] => Array.from({ length: weeks }, (_, week) => week);

/** The lowest, and how far it lies below the next; null where fewer than two are known. */
function weakestOf(figures: Figures, levels: readonly SaidLevel[]): WeakestLevel | null {
  const [last, next] = levels
    .filter(({ mean }) => mean !== null)
    .sort((one, other) => one.mean!.value - other.mean!.value);
  return next === undefined ? null : { level: last.level, next: next.level, gap: gapOf(figures, last, next) };
}

function gapOf(figures: Figures, { metric, mean }: SaidLevel, next: SaidLevel): Estimate {
  const value = next.mean!.value - mean!.value;
  const without = weeksOf(figures).flatMap((week) => {
    const [low, high] = [metric, next.metric].map((each) => figures.without(each, [], week));
    return low === null || high === null ? [] : high - low;
  });
  return { value, interval: jackknife(value, without) };
}
