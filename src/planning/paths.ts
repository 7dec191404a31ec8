import { type Element, elementSlugs } from './elements/elements.ts'
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
  draft: (plan: Id) => `/plan/${plan}/program/utkast`,
  signature: (plan: Id) => `/plan/${plan}/program/underskrift`,
  revocation: (plan: Id) => `/plan/${plan}/program/underskrift/trukket`,
  changeRequests: (plan: Id) => `/plan/${plan}/program/endringer`,
  changeRequest: (plan: Id, request: Id) => `/plan/${plan}/program/endringer/${request}`,
  publication: (plan: Id) => `/plan/${plan}/program/publisering`,
  print: (plan: Id, sheet: string, language: string) => `/plan/${plan}/program/${sheet}-${language}.pdf`,
  /** Where a course that is there already is taken into a plan. */
  adopt: (course: string) => `/plan/kurs/${course}`,
  step: (plan: Id, step: Step) => `/plan/${plan}/${stepSlugs[step]}`,
  briefs: (plan: Id) => `/plan/${plan}/forberedelse/oppdrag`,
  speakerIs: (plan: Id, brief: Id, what: 'consented' | 'trained') =>
    `/plan/${plan}/forberedelse/oppdrag/${brief}/${what === 'consented' ? 'ja' : 'opplaring'}`,
  newEvaluationMeeting: (plan: Id) => `/plan/${plan}/evalueringsmote/nytt`,
  ratings: (plan: Id) => `/plan/${plan}/evalueringsmote/svar`,
  actions: (plan: Id) => `/plan/${plan}/forbedring/tiltak`,
  /** A new action, with the figure it springs from. */
  actionOf: (plan: Id, finding: string) =>
    `/plan/${plan}/forbedring?funn=${encodeURIComponent(finding)}#tiltak`,
  actionDone: (plan: Id, action: Id) => `/plan/${plan}/forbedring/tiltak/${action}/gjort`,
  actionWaived: (plan: Id, action: Id) => `/plan/${plan}/forbedring/tiltak/${action}/frafall`,
  changes: (plan: Id) => `/plan/${plan}/forbedring/endringer`,
  changeAgreed: (plan: Id, change: Id) => `/plan/${plan}/forbedring/endringer/${change}/ja`,
  figures: (plan: Id) => `/plan/${plan}/forbedring/tall`,
  figureAgreed: (plan: Id, figure: Id) => `/plan/${plan}/forbedring/tall/${figure}/ja`,
  figureDown: (plan: Id, figure: Id) => `/plan/${plan}/forbedring/tall/${figure}/ned`,
  nextRound: (plan: Id) => `/plan/${plan}/forbedring/neste-runde`,
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
  element: (plan: Id, element: AnyElement) => `/plan/${plan}/moter/${slugOf(element)}`,
  ownSide: (plan: Id, element: AnyElement) => `${paths.element(plan, element)}/min-side`,
  handedIn: (plan: Id, element: AnyElement) => `${paths.element(plan, element)}/levering`,
  commonText: (plan: Id, element: AnyElement) => `${paths.element(plan, element)}/felles`,
  yes: (plan: Id, element: AnyElement) => `${paths.element(plan, element)}/ja`,
  newMeeting: (plan: Id) => `/plan/${plan}/moter/nytt`,
  meeting: (plan: Id, meeting: Id) => `/plan/${plan}/moter/mote/${meeting}`,
  moveMeeting: (plan: Id, meeting: Id) => `${paths.meeting(plan, meeting)}/endre`,
  cancelMeeting: (plan: Id, meeting: Id) => `${paths.meeting(plan, meeting)}/avlys`,
  meetingCalendar: (plan: Id, meeting: Id) => `${paths.meeting(plan, meeting)}/kalender.ics`,
  minutes: (plan: Id, meeting: Id) => `${paths.meeting(plan, meeting)}/referat`,
  decisions: (plan: Id, meeting: Id) => `${paths.meeting(plan, meeting)}/vedtak`,
  tasks: (plan: Id) => `/plan/${plan}/moter/oppgaver`,
  taskDone: (plan: Id, task: Id) => `/plan/${plan}/moter/oppgaver/${task}/ferdig`,
  taskReopened: (plan: Id, task: Id) => `/plan/${plan}/moter/oppgaver/${task}/angre`,
  guide: (plan: Id) => `/plan/${plan}/konsept`,
  guideAll: (plan: Id) => `/plan/${plan}/konsept/alt`,
  guidePart: (plan: Id, part: string, choice: 'taken' | 'declined') =>
    `/plan/${plan}/konsept/deler/${part}/${choice === 'taken' ? 'ja' : 'nei'}`,
  guidePoints: (plan: Id) => `/plan/${plan}/forankring/konsept`,
  rounds: (plan: Id) => `/plan/${plan}/runder`,
  gauge: (plan: Id) => `/plan/${plan}/lik-linje`,
  goingOn: (plan: Id) => `/plan/${plan}/videre`,
  handover: (plan: Id) => `/plan/${plan}/videre/overlevering`,
  pause: (plan: Id) => `/plan/${plan}/videre/pause`,
  resumption: (plan: Id) => `/plan/${plan}/videre/gjenopptak`,
  closing: (plan: Id) => `/plan/${plan}/videre/avslutning`,
  reopening: (plan: Id) => `/plan/${plan}/videre/gjenapning`,
  export: (plan: Id, as: 'json' | 'pdf') => `/plan/${plan}/eksport.${as}`,
}

/** An element, or the name it goes by in a route. */
type AnyElement = Element | ':element'
const slugOf = (element: AnyElement): string => (element === ':element' ? element : elementSlugs[element])

/** A meeting's or a task's number in a route. */
export const anyOf = (name: 'meeting' | 'task') => `:${name}(^[0-9]{1,9}$)`

/** A plan's number in a route. */
export const anyPlan = ':plan(^[0-9]{1,9}$)'

/** Another number in a route. */
export const number = (name: string): string => `:${name}(^[0-9]{1,9}$)`
