/** Round numbers from low to high, about so many. */
export function ticksWithin(low: number, high: number, about: number): number[] {
  const step = roundStep((high - low) / Math.max(1, about));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    Number(((first + at) * step).toPrecision(12))
  );
}

/** 1, 2 or 5 times a power of ten, no smaller than asked. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((each) => each * power >= least * (1 - 1e-9)) ?? 10);
}
