import type { Service } from '../../src/rule/index.ts';

/** Whether two services can run at the same time: one is always on, or a profile turns on both. False if a profile is unknown. */
export function canMeet(one: Service, other: Service): boolean {
  if (one.hasUnknownProfile || other.hasUnknownProfile) return false;
  if (one.profiles.length === 0 || other.profiles.length === 0) return true;
  return one.profiles.some((profile) => other.profiles.includes(profile));
}
