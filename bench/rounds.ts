/** Something to be timed, again and again, in turn with others. */
export interface Contestant {
  name: string;
  run: () => unknown | Promise<unknown>;
  /** Rounds in which it takes part; slow ones need fewer. Default all. */
  rounds?: number;
}

export interface Timing {
  name: string;
  median: number;
  least: number;
  /** Least processor time of all threads, which other processes disturb less. */
  processor: number;
}

/** Runs contestants in interleaved rounds, so that whatever else the machine does falls on all of them. The first round only warms up. */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<Timing[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const processor = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of contestants.filter((each) => round <= (each.rounds ?? rounds))) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await run();
      const { user, system } = process.cpuUsage(before);
      times.get(name)!.push(performance.now() - start);
      processor.set(name, Math.min(processor.get(name) ?? Infinity, (user + system) / 1000));
      if (round === 0) {
        times.set(name, []);
      }
    }
  }
  return [...times].map(([name, list]) => ({
    ...{ name, median: median(list), least: Math.min(...list) },
    processor: processor.get(name)!,
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A table for the terminal: name, median, least, least processor time, and the median as a multiple of the first row's. */
export function table(timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);
  return timings
    .map(({ name, median: middle, least, processor }) => {
      const ratio = middle / timings[0].median;
      return `  ${name.padEnd(width)} ${ms(middle)} ms  least ${ms(least)} ms  processor ${ms(processor)} ms  x ${ratio.toFixed(2)}`;
    })
    .join('\n');
}
