import { driversNeeds, inForce, scorecardNeeds } from '../derive';
import type { Scoring, Version } from '../derive';
import { aggregatesIn, didYouMean, isAdditive, sidesOf } from '../formula';
import type { CompiledMetric, Needs } from '../formula';
import { Problem } from '../model';
import type { Calendar, Definitions, Instant, Profile, Request, VersionedProfile } from '../model';
import { comparisonOf, grainOf, startOfDay } from '../plan';

import { compileAll } from './compile-all';
import { withWalks } from './walks';

/** The versions of the profile that a request is answered by. Throws where the profile makes no sense. */
export function scoringOf(request: Request, definitions: Definitions): Scoring {
  const { period, now: present } = request;
  const all = datedVersions(profileOf(request, definitions), request.calendar);
  const end = Math.min(period.to - 1, present);
  const current = inForce(all, end);
  const changes = all.filter(({ from }) => from > period.from && from <= end);
  const before = beforeOf(request, definitions, all);
  const version = versions(request, definitions);
  const hasOwn = request.answer === 'scorecard';
  const hasSeries = hasOwn && (request.grain ?? 'none') !== 'none';
  return {
    now: version(current),
    then: hasOwn && before !== null && before !== current ? version(before) : null,
    inPeriod: hasSeries ? [inForce(all, period.from), ...changes].map(version) : [version(current)],
    changes: changes.map(({ profile, from }) => ({ version: profile.version, at: from })),
    versionThen: before === null || before === current ? null : before.profile.version,
  };
}

/** What the versions need together, the present one's metrics first. */
export function needsOfAll({ now, then, inPeriod }: Scoring): Needs {
  const different = [...new Set([now, ...inPeriod, ...(then ? [then] : [])])];
  return {
    ...now.needs,
    metrics: different.flatMap(({ needs }) => needs.metrics),
    strata: different.flatMap(({ needs }) => needs.strata),
  };
}

interface Dated {
  profile: Profile;
  from: Instant;
}

/** The version of the request's profile that holds at an instant. */
export function profileAt(request: Request, definitions: Definitions, instant: Instant): Profile {
  return inForce(datedVersions(profileOf(request, definitions), request.calendar), instant).profile;
}

function profileOf({ profile: name = 'balanced' }: Request, { profiles }: Definitions): VersionedProfile {
  const profile = profiles[name];
  if (!profile) {
    throw new Problem('unknown', `There is no profile "${name}".`, { hint: didYouMean(name, Object.keys(profiles)) });
  }
  return profile;
}

/** The first holds since ever, so its day need not be told. */
function datedVersions({ earlier = [], ...last }: VersionedProfile, calendar: Calendar): Dated[] {
  return [...earlier, last].map((profile, index) => ({
    profile,
    from:
      index === 0
        ? -Infinity
        : startOfDay(profile.effective, calendar, `Profile ${profile.name}, version ${profile.version}`),
  }));
}

function beforeOf(request: Request, definitions: Definitions, all: readonly Dated[]): Dated | null {
  const { compared } = comparisonOf(request, definitions, grainOf(request, { bucketed: true }));
  return compared && inForce(all, compared.to - 1);
}

/** Each version is compiled once. */
function versions(request: Request, definitions: Definitions): (dated: Dated) => Version {
  const known = new Map<Dated, Version>();
  return (dated) => {
    const version = known.get(dated) ?? { ...dated, needs: needsOf(request, definitions, dated.profile) };
    known.set(dated, version);
    return version;
  };
}

function needsOf(request: Request, definitions: Definitions, profile: Profile): Needs {
  const choices = profile.families.flatMap(({ metrics }) => metrics);
  const { metrics } = compileAll(choices, definitions, { strict: true });
  demandWeights(profile, metrics);
  return request.answer === 'drivers'
    ? driversNeeds(request, withWalks(metrics, definitions), profile)
    : scorecardNeeds(request, metrics, profile);
}

/** Parts with goalposts of their own weigh by what stands below the line; without sums there, nothing says how much each weighs. */
function demandWeights({ families }: Profile, metrics: readonly CompiledMetric[]): void {
  families
    .flatMap((family) => family.metrics)
    .forEach(({ metric, by }, index) => {
      const { cell } = metrics[index];
      if (by && (sidesOf(cell).below === null || !aggregatesIn(cell).every(isAdditive))) {
        throw new Problem(
          'invalid',
          `Goalposts of ${metric} cannot differ by ${by.dimension}: it is no ratio of sums.`,
          {
            hint: 'Leave "by" out, or score the parts as metrics of their own.',
            at: { metric },
          }
        );
      }
    });
}
