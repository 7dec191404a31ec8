/** The ten steps of Standard metode, in their order (docs/decisions/022). */
export const steps = [
  'need',
  'anchoring',
  'group',
  'meetings',
  'programme',
  'preparation',
  'holding',
  'evaluation',
  'evaluation-meeting',
  'improvement',
] as const
export type Step = (typeof steps)[number]

export const phases = ['plan', 'do', 'check', 'act'] as const
export type Phase = (typeof phases)[number]

/** Which part of Deming's circle a step belongs to: Planlegge, Gjennomføre, Evaluere, Forbedre. */
export function phaseOf(step: Step): Phase {
  switch (step) {
    case 'need':
    case 'anchoring':
    case 'group':
    case 'meetings':
    case 'programme':
    case 'preparation':
      return 'plan'
    case 'holding':
      return 'do'
    case 'evaluation':
    case 'evaluation-meeting':
      return 'check'
    case 'improvement':
      return 'act'
    default:
      return step satisfies never
  }
}

/** What has happened in a plan, as far as the steps go by it. */
export type Progress = {
  needCompared: boolean
  anchoringSigned: boolean
  /** How many in the group hold each side now. */
  members: { experience: number; professional: number; others: number }
  goalsAgreed: boolean
  coursePublished: boolean
  /** Speakers of the programme, and how many of them have said yes to their brief. */
  speakers: { asked: number; ready: number }
  /** The runs of this round: one has begun; one is over, and none under way. Dates further on don't hold the round back. */
  run: { begun: boolean; over: boolean } | undefined
  /** What participants answered has been written down. */
  evaluated: boolean
  evaluationMeetingHeld: boolean
  ratedBy: { experience: boolean; professional: boolean }
  openActions: number
}

/** Which steps are done. A later one can be done before an earlier; the plan stands at the first that isn't. Nobody prepares what has begun. */
export function doneSteps(progress: Progress): Set<Step> {
  const { members, speakers, ratedBy } = progress
  const done: Record<Step, boolean> = {
    need: progress.needCompared,
    anchoring: progress.anchoringSigned,
    group: bothSides(members),
    meetings: progress.goalsAgreed,
    programme: progress.coursePublished,
    preparation: (speakers.asked > 0 && speakers.ready === speakers.asked) || (progress.run?.begun ?? false),
    holding: progress.run?.over ?? false,
    evaluation: progress.evaluated,
    'evaluation-meeting': progress.evaluationMeetingHeld && ratedBy.experience && ratedBy.professional,
    improvement: progress.evaluationMeetingHeld && progress.openActions === 0,
  }
  return new Set(steps.filter((step) => done[step]))
}

/** The step a plan stands at: the first that isn't done; the last when all are. */
export const stepNow = (done: Set<Step>): Step => steps.find((step) => !done.has(step)) ?? 'improvement'

type Members = Progress['members']

/** Without somebody with experience and a professional it doesn't go on. */
export const bothSides = ({ experience, professional }: Members): boolean =>
  experience > 0 && professional > 0

/** Under a third user representatives: allowed, but the group is told. */
export const fewRepresentatives = ({ experience, professional, others }: Members): boolean =>
  experience * 3 < experience + professional + others
