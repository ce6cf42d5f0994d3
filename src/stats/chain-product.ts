import type { Interval } from './wilson';

/** A share with its interval, 0 to 1. */
export interface KnownShare extends Interval {
  share: number;
}

/**
 * Product of shares with its 95 % interval: each share's own limits, put together on the scale of logarithms; null for no shares.
 * A share of 0 makes the product 0, and its upper limit that of this share times the other shares.
 * Assumes: the shares are estimated independently of each other, as those of a funnel are, where each counts who got so far.
 * Source: Zou & Donner 2008, Stat. Med. 27, pp. 1693-1702 (limits of a function from limits of its parts); the product as the worth of
 * a chain of tasks, Kremer 1993, Q. J. Econ. 108, p. 553.
 * @example chainProduct([{ share: 0.9, low: 0.8, high: 0.95 }, { share: 0.5, low: 0.4, high: 0.6 }]); // => { share: 0.45, ... }
 */
export function chainProduct(parts: readonly KnownShare[]): KnownShare | null {
  if (parts.length === 0) {
    return null;
  }
  const share = parts.reduce((product, each) => product * each.share, 1);
  if (share === 0) {
    const high = parts.reduce((product, each) => product * (each.share === 0 ? each.high : each.share), 1);
    return { share, low: 0, high };
  }
  const distance = (limit: (part: KnownShare) => number) =>
    Math.hypot(...parts.map((part) => Math.log(part.share / limit(part))));
  const low = share * Math.exp(-distance(({ low: limit }) => limit));
  const high = Math.min(1, share * Math.exp(distance(({ high: limit }) => limit)));
  return { share, low, high };
}
