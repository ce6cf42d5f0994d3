import { problemFrom } from '../model';
import type { Profile } from '../model';
import { startOfDay } from '../plan';

import { fault } from './profile-fault';
import type { ProfileFault } from './profile-fault';

/** Is it clear at any time which version of a profile is in force? */
export function versionFaults(profiles: readonly Profile[]): ProfileFault[] {
  return profiles.flatMap((profile, index) => {
    const others = profiles.filter((other, at) => at !== index && other.name === profile.name);
    const twins = profiles.slice(0, index).filter(({ name, effective }) => {
      return name === profile.name && effective === profile.effective;
    });
    return [
      ...dayFaults(profile, `${index}.effective`, others.length > 0),
      ...twins.map((twin) => overlap(profile, twin, `${index}.effective`)),
      ...others
        .filter((other) => other.effective < profile.effective && other.version >= profile.version)
        .map((other) => outOfTurn(profile, other, `${index}.version`)),
    ];
  });
}

/** One version alone may do without a day: it holds since ever. */
function dayFaults({ effective }: Profile, path: string, hasOthers: boolean): ProfileFault[] {
  if (effective === '' && !hasOthers) {
    return [];
  }
  try {
    startOfDay(effective, { zone: 'UTC', weekStart: 'monday' }, 'In force since');
    return [];
  } catch (thrown) {
    return [{ path, problem: problemFrom(thrown) }];
  }
}

function overlap({ name, effective, version }: Profile, twin: Profile, path: string): ProfileFault {
  return fault(path, `Versions ${twin.version} and ${version} of ${name} come into force on one day.`, {
    hint: `Give one of them another day than ${effective || 'none'}.`,
  });
}

function outOfTurn({ version, effective }: Profile, other: Profile, path: string): ProfileFault {
  return fault(path, `Version ${version} comes into force on ${effective}, after version ${other.version} did.`, {
    hint: 'Number versions in the order of their days.',
  });
}
