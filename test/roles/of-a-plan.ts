import { coordinators } from './line.ts'
import type { Records, Who } from './world.ts'

/** Those in the group of a plan. */
export const members: readonly Who[] = [
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  'leader of the group',
  'secretary of the group',
]
export const seeThePlan: readonly Who[] = [...members, ...coordinators]
export const keepers: readonly Who[] = ['leader of the group', 'secretary of the group', ...coordinators]
export const signers: readonly Who[] = ['leader of the group', 'manager of the service']

/** A page of the plan: `plan('/behov')`. */
export const plan =
  (then = '') =>
  ({ plan }: Records) =>
    `/plan/${plan}${then}`
