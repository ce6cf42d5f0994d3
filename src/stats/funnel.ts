import { binomialBelow, binomialQuantile, ROUNDING } from './binomial';
import { normalQuantile } from './normal';
import type { Interval } from './wilson';

/** A funnel around a target share. */
export interface Funnel {
  target: number;
  /** How much more groups vary than chance: 1 or more, a factor of the variance. */
  dispersion?: number;
  /** Between the steps that whole counts make, so that limits over many n are a line. What lies outside stays outside. */
  smooth?: boolean;
}

/**
 * Between which shares a group of n rows lies with chance `level` if nothing but chance moves it from the target. Exact where groups
 * vary as chance has it; wider by the root of the dispersion otherwise. Null for no rows.
 * Source: Spiegelhalter 2005, Stat. Med. 24, pp. 1185-1202 (limits p. 1189, multiplicative overdispersion p. 1191, interpolation in the appendix).
 * @example funnelLimits(50, 0.95, { target: 0.8 }); // => { low: 0.68, high: 0.9 }
 */
export function funnelLimits(
  n: number,
  level: number,
  { target, dispersion = 1, smooth = false }: Funnel
): Interval | null {
  const tail = (1 - level) / 2;
  if (!(n > 0)) {
    return null;
  }
  if (dispersion <= 1) {
    const low = least(tail, { n, share: target, smooth });
    // The upper limit is the lower one of the failures.
    const high = least(tail, { n, share: 1 - target, smooth });
    return low === null || high === null ? null : { low: low / n, high: (n - high) / n };
  }
  const half = -normalQuantile(tail)! * Math.sqrt((dispersion * target * (1 - target)) / n);
  return { low: Math.max(0, target - half), high: Math.min(1, target + half) };
}

/**
 * On which side of those limits a group lies; null within. The same as comparing its share with them, for the cost of one tail.
 * @example funnelSide({ successes: 33, n: 50 }, 0.95, { target: 0.8 }); // => 'below'
 */
export function funnelSide(
  { successes, n }: { successes: number; n: number },
  level: number,
  { target, dispersion = 1 }: Funnel
): 'above' | 'below' | null {
  const side = successes < n * target ? 'below' : 'above';
  if (dispersion > 1) {
    const limits = funnelLimits(n, level, { target, dispersion });
    const isWithin = limits === null || (successes >= n * limits.low && successes <= n * limits.high);
    return isWithin ? null : side;
  }
  const tail =
    side === 'below'
      ? binomialBelow(successes, { n, share: target })
      : binomialBelow(n - successes, { n, share: 1 - target });
  return tail < (1 - level) / 2 - ROUNDING ? side : null;
}

/** Fewer successes than this are less likely than the tail; smooth, as much fewer as the tail leaves room for. */
function least(tail: number, { n, share, smooth }: { n: number; share: number; smooth: boolean }): number | null {
  const whole = binomialQuantile(tail, { n, share });
  if (whole === null || !smooth) {
    return whole;
  }
  const [upTo, below] = [whole, whole - 1].map((k) => binomialBelow(k, { n, share }));
  return upTo > below ? Math.max(0, whole - (upTo - tail) / (upTo - below)) : whole;
}

/**
 * How much more than chance standardised deviations vary, once the tenth of them on either side is pulled in: at least 1.
 * Kept at 1 unless it is beyond what chance makes of it, 1 + 2 sqrt(2 / k).
 * Source: Spiegelhalter 2005, Stat. Med. 24, p. 1191; Spiegelhalter et al. 2012, J. R. Stat. Soc. A 175, p. 27 (winsorised).
 */
export function overdispersion(deviations: readonly number[], winsorised = 0.1): number {
  const k = deviations.length;
  if (k === 0) {
    return 1;
  }
  const order = [...deviations].sort((left, right) => left - right);
  const cut = Math.floor(k * winsorised);
  const pulled = deviations.map((each) => Math.min(order[k - 1 - cut], Math.max(order[cut], each)));
  const factor = pulled.reduce((sum, each) => sum + each * each, 0) / k;
  return factor > 1 + 2 * Math.sqrt(2 / k) ? factor : 1;
}
