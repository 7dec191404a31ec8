import type { Plan } from './plans.ts'
import type { Step } from './steps.ts'

/** Who does something in a step: a side, both, or somebody who serves both or comes from outside. */
export type Doer =
  | 'all'
  | 'sides'
  | 'experience'
  | 'professional'
  | 'leader'
  | 'keeper'
  | 'staff'
  | 'course-leaders'
  | 'speakers'
  | 'participants'
  | 'owners'

export const duties = {
  need: ['write-need'],
  anchoring: ['settle', 'sign-anchoring'],
  group: ['invite', 'agree-honorarium', 'find-time'],
  meetings: ['write-experience', 'write-professional', 'agree-on-goals'],
  programme: ['draft', 'sign', 'publish'],
  preparation: ['brief', 'consent'],
  holding: ['hold', 'say-aloud'],
  evaluation: ['set-up', 'answer', 'read-answers'],
  'evaluation-meeting': ['meet', 'rate-experience', 'rate-professional'],
  improvement: ['decide-actions', 'finish-actions', 'agree-on-change'],
} as const satisfies Record<Step, readonly string[]>
export type Duty = (typeof duties)[Step][number]

export const doers: Record<Duty, Doer> = {
  'write-need': 'all',
  settle: 'all',
  'sign-anchoring': 'leader',
  invite: 'keeper',
  'agree-honorarium': 'experience',
  'find-time': 'all',
  'write-experience': 'experience',
  'write-professional': 'professional',
  'agree-on-goals': 'sides',
  draft: 'staff',
  sign: 'sides',
  publish: 'staff',
  brief: 'all',
  consent: 'speakers',
  hold: 'course-leaders',
  'say-aloud': 'participants',
  'set-up': 'staff',
  answer: 'participants',
  'read-answers': 'all',
  meet: 'all',
  'rate-experience': 'experience',
  'rate-professional': 'professional',
  'decide-actions': 'all',
  'finish-actions': 'owners',
  'agree-on-change': 'sides',
}

type Stands = Pick<Plan, 'progress' | 'done' | 'course'>

/** Whether it is done, as far as the plan can tell: what nothing tells of is never marked. */
export function isDone(duty: Duty, { progress, done, course }: Stands): boolean {
  switch (duty) {
    case 'write-need':
      return done.has('need')
    case 'settle':
    case 'sign-anchoring':
      return done.has('anchoring')
    case 'invite':
      return done.has('group')
    case 'write-experience':
    case 'write-professional':
    case 'agree-on-goals':
      return done.has('meetings')
    case 'draft':
      return course !== undefined
    case 'sign':
    case 'publish':
      return done.has('programme')
    case 'consent':
    case 'brief':
      return done.has('preparation')
    case 'hold':
      return done.has('holding')
    case 'read-answers':
      return done.has('evaluation')
    case 'meet':
      return progress.evaluationMeetingHeld
    case 'rate-experience':
      return progress.ratedBy.experience
    case 'rate-professional':
      return progress.ratedBy.professional
    case 'finish-actions':
      return done.has('improvement')
    case 'agree-honorarium':
    case 'find-time':
    case 'say-aloud':
    case 'set-up':
    case 'answer':
    case 'decide-actions':
    case 'agree-on-change':
      return false
    default:
      return duty satisfies never
  }
}
