import type { Person } from '../people/index.ts'
import type { Plan } from './plans.ts'

type Asked = Pick<Plan, 'me' | 'paused' | 'closed'>

/** Whether to show forms: to members of the group, while the plan goes on. It is looked up again when they are sent. */
export const mayWrite = (plan: Asked): boolean => goesOn(plan) && plan.me.roles.length > 0

/** Whether to show how somebody is invited, paid, or leaves: to leader, secretary, and those who answer for the service. */
export const mayKeepGroup = (plan: Asked): boolean => goesOn(plan) && keepsGroup(plan)

/** Those who keep the group, whether the plan goes on or not. */
export const keepsGroup = ({ me }: Pick<Plan, 'me'>): boolean =>
  me.keepsService || me.roles.some((role) => role === 'leader' || role === 'secretary')

/** Whether to show where the anchoring is signed: to the group's leader, and to the manager of the service. */
export const maySign = (plan: Asked & Pick<Plan, 'service'>, person: Pick<Person, 'roles'>): boolean =>
  goesOn(plan) && signsForGroup(plan, person)

/** Those who sign the anchoring and close the plan, whether it goes on or not. */
export const signsForGroup = (
  plan: Pick<Plan, 'me' | 'service'>,
  { roles }: Pick<Person, 'roles'>,
): boolean =>
  plan.me.roles.includes('leader') ||
  roles.some(({ serviceId, role }) => serviceId === plan.service.id && role === 'manager')

/** What somebody is paid is for themselves and those who keep the group; others see whether it is agreed. */
export const seesAmount = (plan: Pick<Plan, 'me'>, account: number): boolean =>
  plan.me.id === account || keepsGroup(plan)

/** Whether somebody works in the service of a plan: those may write in its course. It is looked up again when they do. */
export const worksIn = ({ roles }: Pick<Person, 'roles'>, { service }: Pick<Plan, 'service'>): boolean =>
  roles.some(({ serviceId }) => serviceId === service.id)

const goesOn = ({ paused, closed }: Pick<Plan, 'paused' | 'closed'>): boolean => !paused && !closed
