import { sidesOf } from '../../formula';
import type { CompiledMetric, Material, Needs } from '../../formula';
import type { Block } from '../../stats';
import { gaugesFor } from '../measure';
import type { Gauge } from '../measure';
import { byName, keyOf } from '../paths';
import { summedIn } from '../scorecard/redraw';

/** A unit of one level: its place in the chain, every step of it known. */
export interface Unit {
  level: number;
  path: readonly string[];
}

/** What stood above and below a metric's line, and how many rows that were, bucket by bucket. */
export interface Track {
  amount: Float64Array;
  volume: Float64Array;
  rows: Float64Array;
}

/** Every unit's way through the buckets, metric by metric, beside its peers': the other units of its parent, taken together. */
export class Tracks {
  readonly buckets: number;
  private readonly gauges: readonly Gauge[];
  private readonly known = new Map<string, ReadonlyMap<string, Track>>();
  private readonly levels: Unit[][] = [];
  private readonly pairs = new Map<string, Block[]>();
  private readonly counted = new Map<Track, Float64Array>();

  constructor(
    private readonly needs: Needs,
    private readonly material: Material
  ) {
    this.buckets = Math.max(0, material.edges.now.length - 1);
    this.gauges = gaugesFor(needs, material, 'now');
  }

  /** In order of name; the same objects each time. */
  units(level: number): readonly Unit[] {
    this.levels[level] ??= this.unitsAt(level);
    return this.levels[level];
  }

  /** Peers only say what is usual where amounts add up to the parent's. */
  canTell(metric: number): boolean {
    const compiled = this.needs.metrics[metric];
    return isRatioOfSums(compiled) && !this.material.silent.has(compiled.info.key);
  }

  own(metric: number, { level, path }: Unit): Track | null {
    return this.tracksOf(metric, level).get(keyOf(path)) ?? null;
  }

  peers(metric: number, unit: Unit): Track | null {
    const own = this.own(metric, unit);
    const all = this.own(metric, { level: unit.level - 1, path: unit.path.slice(0, -1) });
    return (
      own &&
      all && {
        amount: less(all.amount, own.amount),
        volume: less(all.volume, own.volume),
        rows: less(all.rows, own.rows),
      }
    );
  }

  /** Has a unit so many rows on either side of a bucket; with none before the first, over all of them? What is divided by may be seconds, so it counts nothing. */
  hasRows(metric: number, unit: Unit, { split, least }: { split: number; least: number }): boolean {
    const track = this.own(metric, unit);
    const upTo = track && this.rowsUpTo(track);
    const before = upTo?.[split] ?? 0;
    return upTo !== null && upTo[this.buckets] - before >= least && (split === 0 || before >= least);
  }

  /** Beside what is usual among the peers. */
  blocks(metric: number, unit: Unit): readonly Block[] {
    const key = `${metric} ${keyOf(unit.path)}`;
    const blocks = this.pairs.get(key) ?? this.paired(metric, unit);
    this.pairs.set(key, blocks);
    return blocks;
  }

  private rowsUpTo(track: Track): Float64Array {
    const upTo = this.counted.get(track) ?? new Float64Array(this.buckets + 1);
    if (!this.counted.has(track)) {
      track.rows.forEach((rows, bucket) => (upTo[bucket + 1] = upTo[bucket] + rows));
      this.counted.set(track, upTo);
    }
    return upTo;
  }

  private unitsAt(level: number): Unit[] {
    const { groups } = this.material.cellsAt('now', level, { bucketed: true });
    const paths = new Map(groups.map((path) => [keyOf(path), path]));
    return [...paths.values()]
      .filter(isKnown)
      .sort(byName)
      .map((path) => ({ level, path }));
  }

  private paired(metric: number, unit: Unit): Block[] {
    const [own, peers] = [this.own(metric, unit), this.peers(metric, unit)];
    return own === null || peers === null
      ? []
      : Array.from(own.volume, (volume, bucket) => ({
          amount: own.amount[bucket],
          volume,
          usual: peers.volume[bucket] > 0 ? peers.amount[bucket] / peers.volume[bucket] : null,
        }));
  }

  private tracksOf(metric: number, level: number): ReadonlyMap<string, Track> {
    const key = `${metric} ${level}`;
    const tracks = this.known.get(key) ?? this.read(metric, level);
    this.known.set(key, tracks);
    return tracks;
  }

  private read(metric: number, level: number): ReadonlyMap<string, Track> {
    const cells = this.material.cellsAt('now', level, { bucketed: true });
    const tracks = new Map<string, Track>();
    cells.groups.forEach((path, row) => {
      const { numerator, denominator, rows } = this.gauges[metric](cells, row);
      const key = keyOf(path);
      const track = tracks.get(key) ?? this.empty();
      track.amount[cells.buckets[row]] = numerator ?? 0;
      track.volume[cells.buckets[row]] = denominator ?? 0;
      track.rows[cells.buckets[row]] = rows ?? denominator ?? 0;
      tracks.set(key, track);
    });
    return tracks;
  }

  private empty(): Track {
    const [amount, volume, rows] = [0, 1, 2].map(() => new Float64Array(this.buckets));
    return { amount, volume, rows };
  }
}

function isRatioOfSums(metric: CompiledMetric): boolean {
  return sidesOf(metric.cell).below !== null && summedIn(metric).length === metric.matured.length;
}

function isKnown(path: ReadonlyArray<string | null>): path is readonly string[] {
  return !path.includes(null);
}

function less(all: Float64Array, own: Float64Array): Float64Array {
  return all.map((each, index) => each - own[index]);
}
