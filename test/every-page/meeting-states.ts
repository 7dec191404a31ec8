import type { People } from './people.ts'
import { as, opened, type State, sent } from './state.ts'

type Plans = People['together']
const at =
  (plan: keyof Plans, then = '') =>
  ({ together }: People) =>
    together[plan] + then

const meeting = '/plan/:plan/moter/mote/:meeting'

/** Meetings that come to nothing, and the call to look back. */
export const meetingStates: State[] = [
  as('Jon Granlid', opened(meeting, 'cancelled', at('cancelled'))),
  as('Jon Granlid', sent(`${meeting}/avlys`, 'without a reason', at('called', '/avlys'), { because: ' ' })),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/evalueringsmote/nytt',
      'with what happened on the agenda',
      ({ heldPlan }) => `${heldPlan}/evalueringsmote/nytt`,
    ),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan/runder', 'one round, rated by both', ({ heldPlan }) => `${heldPlan}/runder`),
  ),
]
