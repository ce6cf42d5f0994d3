import type { Promised } from '../derive';
import type { Definitions, Instant, PromiseKind, Request } from '../model';
import { feeding } from '../plan';

import { compileMetric } from './compile';
import { profileAt } from './scoring';

/** What the proposition promises of how long it takes customers; null where it promises nothing, or nobody knows how long it did. */
export function promisedIn(
  request: Request,
  definitions: Definitions,
  { of, at }: { of: PromiseKind; at: Instant }
): Promised | null {
  const { families, title } = profileAt(request, definitions, at);
  const judged = (name: string) =>
    families.flatMap(({ metrics }) => metrics).find(({ metric, variant }) => metric === name && !variant);
  const promise = Math.round(
    of === 'wait' ? waitIn(judged('service_level'), definitions) : (judged(TIED_UP)?.target ?? 0)
  );
  return promise > 0 && (of === 'wait' || isFed(TIED_UP, definitions)) ? { of, promise, proposition: title } : null;
}

/** How long customers are tied up: what it is to be at most is promised. */
const TIED_UP = 'customer_time_per_contact';

/** The time in which a part of contacts is to be answered. */
function waitIn(
  judged: { parameters?: Readonly<Record<string, unknown>> } | undefined,
  { metrics }: Definitions
): number {
  const usual = metrics.service_level?.parameters?.find(({ name }) => name === 'threshold')?.default;
  return Number(judged?.parameters?.threshold ?? usual ?? 0);
}

function isFed(metric: string, definitions: Definitions): boolean {
  const { matured } = compileMetric({ metric }, definitions);
  return feeding(definitions)(matured.map(({ aggregate }) => aggregate)) === null;
}
