import { coordinators, type Line, line } from './line.ts'
import type { Records, Who } from './world.ts'

const keepers: readonly Who[] = ['leader of the group', 'secretary of the group', ...coordinators]
const signers: readonly Who[] = ['leader of the group', 'manager of the service']
const seeThePlan: readonly Who[] = [
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  ...keepers,
]
const plan =
  (then: string) =>
  ({ plan }: Records) =>
    `/plan/${plan}/${then}`

/** How a plan goes on, and all of it as a file. Where a form is sent to leads back to its page. */
export const goingOnLines: Line[] = [
  line('GET /plan/:plan/videre', seeThePlan, plan('videre')),
  ...['overlevering', 'pause', 'gjenopptak', 'avslutning', 'gjenapning'].map((form) =>
    line(`GET /plan/:plan/videre/${form}`, seeThePlan, plan(`videre/${form}`)),
  ),
  ...['overlevering', 'pause', 'gjenopptak'].map((form) =>
    line(`POST /plan/:plan/videre/${form}`, keepers, plan(`videre/${form}`)),
  ),
  ...['avslutning', 'gjenapning'].map((form) =>
    line(`POST /plan/:plan/videre/${form}`, signers, plan(`videre/${form}`)),
  ),
  ...['pdf', 'json'].map((as) => line(`GET /plan/:plan/eksport.${as}`, seeThePlan, plan(`eksport.${as}`))),
]
