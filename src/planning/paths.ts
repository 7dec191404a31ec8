import type { Step } from './steps.ts'

type Id = number | string

/** What a step is called in its address. */
export const stepSlugs: Record<Step, string> = {
  need: 'behov',
  anchoring: 'forankring',
  group: 'gruppe',
  meetings: 'moter',
  programme: 'program',
  preparation: 'forberedelse',
  holding: 'holde',
  evaluation: 'evaluering',
  'evaluation-meeting': 'evalueringsmote',
  improvement: 'forbedring',
}

/** The addresses of plans. */
export const paths = {
  plans: () => '/plan',
  start: () => '/plan/ny',
  plan: (plan: Id) => `/plan/${plan}`,
  step: (plan: Id, step: Step) => `/plan/${plan}/${stepSlugs[step]}`,
  comparison: (plan: Id) => `/plan/${plan}/behov/sammenligning`,
  anchoringSignature: (plan: Id) => `/plan/${plan}/forankring/underskrift`,
  invite: (plan: Id) => `/plan/${plan}/gruppe/inviter`,
  withdrawal: (plan: Id, invitation: Id) => `/plan/${plan}/gruppe/invitasjon/${invitation}/tilbaketrekking`,
  roleEnd: (plan: Id, grant: Id) => `/plan/${plan}/gruppe/rolle/${grant}/slutt`,
  honorarium: (plan: Id, account: Id) => `/plan/${plan}/gruppe/honorar/${account}`,
  honorariumYes: (plan: Id) => `/plan/${plan}/gruppe/honorar/ja`,
  poll: (plan: Id) => `/plan/${plan}/gruppe/mote`,
  askWhen: (plan: Id) => `/plan/${plan}/gruppe/mote/ny`,
  choice: (plan: Id, time: Id) => `/plan/${plan}/gruppe/mote/${time}/valg`,
}

/** A plan's number in a route. */
export const anyPlan = ':plan(^[0-9]{1,9}$)'

/** Another number in a route. */
export const number = (name: string): string => `:${name}(^[0-9]{1,9}$)`
