import type { Instant } from '../model';

import { horizonOf, sequencesOf } from './ask';
import type { Ask } from './ask';
import { secondsOf } from './duration';

/** A run of buckets, by index: from `from` up to before `to`. */
export interface BucketRun {
  from: number;
  to: number;
}

/** Can the cells of one bucket be asked without the others, and kept until they are settled? Without `settles_after` nobody knows when. */
export function isKeepable(ask: Ask): boolean {
  return (
    ask.edges.length > 1 &&
    ask.period !== null &&
    ask.read.mapping.settles_after !== undefined &&
    ask.aggregates.every(({ first }) => first === null || first.bucketed) &&
    [ask.read, ...[...ask.links.values()].map(({ read }) => read)].every(({ fields }) =>
      [...fields.values()].every(
        ({ origin }) => origin.how !== 'needs' || origin.needs.every(({ fresh }) => fresh === null)
      )
    )
  );
}

/**
 * Buckets that can change no more, by index: wholly in the period, as old as rows of the entity take to settle, and with all that
 * their rows look ahead to in the data. `lastAt`: the data's last instant where maturity hangs on it.
 */
export function settledBuckets(ask: Ask, lastAt: Instant | null): Set<number> {
  const { edges, period, read, now } = ask;
  const settles = secondsOf(read.mapping.settles_after!) * 1000;
  const ahead = Math.max(horizonOf(ask), read.longest) * 1000;
  const isSettled = (end: Instant) => end + ahead + settles <= now && (lastAt === null || end + ahead <= lastAt);
  const indexes = [...edges.keys()].slice(0, -1);
  return new Set(
    indexes.filter(
      (index) => edges[index] >= period!.from && edges[index + 1] <= period!.to && isSettled(edges[index + 1])
    )
  );
}

/** The same question about some of its buckets only. */
export function askOfRun(ask: Ask, { from, to }: BucketRun): Ask {
  const edges = ask.edges.slice(from, to + 1);
  const period = {
    from: Math.max(ask.period!.from, edges[0]),
    to: Math.min(ask.period!.to, edges[edges.length - 1]),
  };
  return { ...ask, id: `${ask.id}/${from}-${to}`, edges, period };
}

/** Equal for asks that differ in their period only. */
export function keyOfAsk(ask: Ask): string {
  const { read, groups, filters, aggregates, links, reach } = ask;
  const reads = [read, ...[...links.values()].map((link) => link.read)];
  return JSON.stringify([
    reads.map(({ entity, mapping, fields, where }) => [entity.name, mapping, [...fields.values()], where]),
    [...links.values()].map(({ name, by }) => [name, by]),
    groups.map(({ row }) => row),
    filters,
    aggregates.map(({ column, need, argument, where, first }) => [column, need.key, argument, where, first]),
    [...sequencesOf(ask).keys()],
    reach,
  ]);
}
