import { namesPeriod } from '../formula';
import type { CompiledMetric, Needs } from '../formula';
import { Problem } from '../model';
import type { Definitions } from '../model';

/** In buckets, what is told by the ends of the whole period would be told wrongly of each. */
export function whyNotPeriodic(metric: CompiledMetric, { series }: Needs): Problem | null {
  const named =
    series &&
    [...metric.matured, ...metric.all, ...metric.covered].some(({ aggregate: { argument, where } }) =>
      [argument, where].some((row) => row !== null && namesPeriod(row))
    );
  return named
    ? new Problem(
        'unavailable',
        'period_start and period_end are those of the whole period, so they say nothing of a bucket.',
        {
          hint: 'Ask for the whole period, grain none.',
          at: { metric: metric.info.metric },
        }
      )
    : null;
}

/** Rows without time have figures for the whole period only. */
export function whyNotBucketed(metric: CompiledMetric, { entities }: Definitions): Problem | null {
  const untimed = metric.entities.find((entity) => entities[entity].at === null);
  return untimed === undefined
    ? null
    : new Problem('unavailable', `Rows of ${untimed} have no time, so they fall into no bucket.`, {
        severity: 'info',
        hint: 'Ask for the whole period, grain none.',
        at: { metric: metric.info.metric, mapping: untimed },
      });
}
