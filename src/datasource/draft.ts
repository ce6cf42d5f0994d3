import { defer, forkJoin, map, of, switchMap, type Observable } from 'rxjs';
import { Problem, type Definitions, type Profile, type Request, type Result, type ScorecardResult } from '../model';
import { calendarOf } from './calendar';
import { answerRoom } from './rooms';
import { walk, type Host } from './transport';
import type { DraftScores } from './types';

const WEEKS_MS = 28 * 86_400_000;

/** What a profile that is being written would score on live data, beside what is stored. */
export function scoreDraft(
  profile: Profile,
  { definitions, host, now }: { definitions: Definitions; host: Host; now: number }
): Observable<DraftScores> {
  const request: Request = {
    ...{ version: 1, answer: 'scorecard', profile: profile.name, groupBy: firstLevel(definitions), now },
    period: { from: now - WEEKS_MS, to: now },
    calendar: calendarOf('browser'),
  };
  // One version alone is in force whenever it begins.
  const drafted = { ...definitions, profiles: { ...definitions.profiles, [profile.name]: profile } };
  const scored = (known: Definitions) =>
    defer(answerRoom).pipe(
      switchMap(({ street }) => walk(street(request, known), host)),
      map(({ result }) => scorecardOf(result))
    );
  const stored = profile.name in definitions.profiles ? scored(definitions) : of(null);
  return forkJoin({ stored, draft: scored(drafted) });
}

/** The widest level of the chain, where the mapping knows it. */
function firstLevel({ chains, dimensions, mapping }: Definitions): string[] {
  const level = Object.values(chains)[0]?.levels[0];
  const field = level && dimensions[level]?.fields.contact;
  return field && mapping.entities.contact?.fields[field] ? [level] : [];
}

function scorecardOf(result: Result): ScorecardResult {
  const [problem] = result.problems.filter(({ severity }) => severity === 'error');
  if (result.answer !== 'scorecard' || (problem && result.nodes.every(({ score }) => score === null))) {
    throw problem ?? new Problem('invalid', 'this is no scorecard');
  }
  return result;
}
