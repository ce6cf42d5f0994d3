import type { Needs } from '../../formula';
import type { Instant, Profile, ProfileInfo } from '../../model';

/** One version of a profile, and what it needs. */
export interface Version {
  profile: Profile;
  /** From when on it is in force. */
  from: Instant;
  needs: Needs;
}

/** The versions of a profile that an answer goes by. */
export interface Scoring extends Pick<ProfileInfo, 'changes' | 'versionThen'> {
  /** Scores both periods, so that what moved between them is performance: the one in force at the end of the period asked for. */
  now: Version;
  /** In force at the end of the compared period, where that is another and scores are wanted by it too. */
  then: Version | null;
  /** Those by which buckets go, oldest first. */
  inPeriod: readonly Version[];
}

/** The version in force at an instant: before the first came into force, the first all the same. */
export function inForce<V extends { from: Instant }>(versions: readonly V[], at: Instant): V {
  return [...versions].reverse().find(({ from }) => from <= at) ?? versions[0];
}
