import fc from 'fast-check';

/** No case takes so many milliseconds, all engines together. */
const LONGEST_CASE = 10_000;

/** How often a law is tried: as `BOARDROOM_RUNS` asks, or a few times in the usual run. */
const runsOf = (usual: number) => Number(process.env.BOARDROOM_RUNS ?? usual);

/** Milliseconds that as many runs may take. A run that takes longer fails: none is cut short in silence. */
export const timeFor = (usual: number) => 60_000 + runsOf(usual) * LONGEST_CASE;

/** Tries a law as often as it was asked for, and fails where it was tried less often. */
export async function demandLaw<T>(law: fc.IAsyncPropertyWithHooks<T>, usual: number): Promise<void> {
  let tried = 0;
  await fc.assert(law, {
    numRuns: runsOf(usual),
    asyncReporter: async (details) => {
      tried = details.numRuns;
      if (details.failed) {
        throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
      }
    },
  });
  expect(tried).toBe(runsOf(usual));
}
