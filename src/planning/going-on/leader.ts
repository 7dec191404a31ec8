import type { Member, Plan } from '../plans.ts'

/** Who leads a plan on: somebody in its group. Nobody, when whoever did has left it. */
export const leaderOn = ({
  members,
  responsible,
}: Pick<Plan, 'members' | 'responsible'>): Member | undefined => members.find(({ id }) => id === responsible)
