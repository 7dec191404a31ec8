import { groupMembers, serviceStaff } from '../people/index.ts'

/** Those who may have a plan to see: members of a group, and staff of a service. Which plans, the look-up says. */
export const planners = { config: { for: { ...groupMembers, ...serviceStaff } } }
