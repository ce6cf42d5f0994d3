import type { Needs } from '../../formula';
import type { FoundSignal, SideFigure, SignalEvidence } from '../../model';
import { student95 } from '../../stats';

import { changeAbove, changesAt } from './changes';
import type { Change } from './changes';
import type { Leg, Sought } from './legs';
import type { Candidate } from './search';
import type { Track, Tracks } from './tracks';

/** As rarely as this by chance, and what would explain a signal counts as seen. */
const SEEN = 0.05;

/** Asks the other figures of a candidate, and lays out what was seen. */
export class Judge {
  constructor(
    private readonly tracks: Tracks,
    private readonly needs: Needs,
    private readonly edges: readonly number[]
  ) {}

  /** Did all the other figures move with the first, and nothing that would explain it? `level`: as rarely by chance, each of them. */
  stands(candidate: Candidate, { others, unless }: Sought, level: number): boolean {
    const chanceOf = (leg: Leg) => this.change(leg, candidate)?.chance ?? 1;
    return others.every((leg) => chanceOf(leg) <= level) && !unless.some((leg) => chanceOf(leg) <= SEEN);
  }

  found(candidate: Candidate, { first, others, truth }: Sought): FoundSignal {
    const { signal, unit, split, chance } = candidate;
    const evidence = [first, ...others].map((leg) => this.evidence(leg, candidate)!);
    const shown = truth === null ? null : this.evidence({ metric: truth, moves: 'down', figure: 0 }, candidate);
    const since = split < 0 ? null : this.edges[split];
    return {
      ...{ signal, path: unit.path, since, chance, evidence },
      truth: shown && { ...shown, moves: shown.change.value < 0 ? 'down' : 'up' },
    };
  }

  private change(leg: Leg, { unit, split }: Candidate): Change | null {
    const { minimumN } = this.needs.metrics[leg.metric].info;
    if (leg.moves === 'above') {
      return changeAbove(this.tracks, { leg, unit, minimumN });
    }
    const units = this.tracks.units(unit.level);
    return changesAt(this.tracks, { leg, units, minimumN }, split).get(unit) ?? null;
  }

  /** Null where it cannot be told. */
  private evidence(leg: Leg, candidate: Candidate): SignalEvidence | null {
    const change = this.change(leg, candidate);
    if (change === null) {
      return null;
    }
    const { metric, moves } = leg;
    const { unit, split } = candidate;
    const half = student95(change.degrees)! * Math.sqrt(change.variance);
    const own = this.tracks.own(metric, unit)!;
    const peers = this.tracks.peers(metric, unit)!;
    const sides = (track: Track) => ({
      before: figureOf(track, 0, split),
      now: figureOf(track, split, this.tracks.buckets),
    });
    return {
      ...{ metric, moves },
      ...(moves === 'above'
        ? { before: null, now: figureOf(own, 0, this.tracks.buckets), peers: null }
        : { ...sides(own), peers: sides(peers) }),
      change: { value: change.value, low: change.value - half, high: change.value + half },
    };
  }
}

function figureOf({ amount, volume, rows }: Track, from: number, to: number): SideFigure {
  const sum = (values: Float64Array) => values.subarray(from, to).reduce((before, each) => before + each, 0);
  const below = sum(volume);
  return { value: below > 0 ? sum(amount) / below : null, n: sum(rows) };
}
