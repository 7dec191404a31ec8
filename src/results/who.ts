import { groupMembers, serviceStaff } from '../people/index.ts'

/** Those who may have results of a course to see: the staff of its service, and its planning group. Which, the look-up says. */
export const readers = { config: { for: { ...groupMembers, ...serviceStaff } } }

/** Those who may have results of a region to see. */
export const readersOfRegions = {
  config: { for: { region: ['coordinator'], nation: ['adviser', 'editor'] } },
} as const
