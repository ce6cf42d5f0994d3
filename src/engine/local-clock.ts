import { instantOf, offsetsOver } from '../plan';
import type { Offsets } from '../plan';

const DAY = 86_400_000;

/** Turns local times of one zone into instants. Only years that occur are looked up, so one date far away costs no more than another. */
export class LocalClock {
  private readonly years = new Map<number, Offsets>();
  private from = 1;
  private to = 0;
  private offsets: Offsets = { first: 0, changes: [] };

  constructor(private readonly zone: string) {}

  instantOf(local: number): number {
    if (!(local >= this.from && local < this.to)) {
      this.turnTo(new Date(local).getUTCFullYear());
    }
    return instantOf(local, this.offsets);
  }

  private turnTo(year: number): void {
    this.from = Date.UTC(year, 0, 1);
    this.to = Date.UTC(year + 1, 0, 1);
    const known = this.years.get(year);
    this.offsets = known ?? offsetsOver(this.zone, { from: this.from - 2 * DAY, to: this.to + 2 * DAY });
    this.years.set(year, this.offsets);
  }
}
