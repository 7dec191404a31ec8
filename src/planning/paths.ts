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
}

/** A plan's number in a route. */
export const anyPlan = ':plan(^[0-9]{1,9}$)'
