import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const members: readonly Who[] = [
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  'leader of the group',
  'secretary of the group',
]
const seeThePlan: readonly Who[] = [...members, ...coordinators]
const plan =
  (then = '') =>
  ({ plan }: Records) =>
    `/plan/${plan}${then}`

/** Plans: for those who are in the group, and who answer for the service. */
export const planningLines: Line[] = [
  line('GET /plan', [...members, ...serviceStaff]),
  line('GET /plan/ny', serviceStaff),
  line('POST /plan/ny', serviceStaff),
  line('GET /plan/:plan', seeThePlan, plan()),
]
