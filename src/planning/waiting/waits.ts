import { type Element, elements } from '../elements/elements.ts'
import { paths } from '../paths.ts'
import { otherSide, type Side, sides } from '../sides.ts'
import { type Step, steps } from '../steps.ts'

type Member = { id: number; name: string; roles: string[]; side: Side | undefined }
type Owned = { what: string; owner: number; due: string }

/** What there is to wait for in a plan, as far as it isn't known already from its steps. Days are "2026-12-02". */
export type Facts = {
  /** Which side has handed in what, and what stands in common, with who has said yes. */
  handedIn: { element: Element; side: Side }[]
  commons: { element: Element; yes: Side[] }[]
  nextMeeting: string | null
  withoutMinutes: { id: number; day: string }[]
  tasks: Owned[]
  actions: Owned[]
  /** User representatives who haven't answered what they were offered. */
  honoraria: number[]
  /** Those who have answered a poll that is open. */
  poll: number[] | null
  /** The sides that haven't signed what stands; none where there is no course to sign, or it is out. */
  unsigned: Side[] | null
  /** Speakers of the programme who haven't said yes to a brief; the account where one was given to a member. */
  briefs: (number | null)[]
  evaluationHeld: boolean
  /** The day of the evaluation meeting that is called. */
  evaluationMeeting: string | null
  /** The run of the round has begun. */
  mayRate: boolean
  ratedBy: Side[]
  /** The sides whose yes is waited for before something goes to the page of the course. */
  unshown: Side[]
  /** How many parts of the programme's newest guide nobody has answered. */
  guideParts: number
}

export type What =
  | { kind: 'write'; elements: Element[]; othersHave: boolean }
  | { kind: 'common' | 'yes'; elements: Element[] }
  | { kind: 'task' | 'action'; what: string }
  | { kind: 'guide'; parts: number }
  | { kind: 'honorarium' | 'poll' | 'minutes' | 'sign' | 'brief' | 'rate' | 'meet' | 'show' }
  | { kind: 'step'; step: Step }

export type Who =
  | { kind: 'member'; id: number; name: string }
  | { kind: 'side'; side: Side }
  | { kind: 'both' }

/** One thing that waits: for whom, until when, and where it is done. */
export type Wait = {
  who: Who
  /** The side it sits on; what leader and secretary do is for both. */
  side: Side | 'both'
  what: What
  due: string | undefined
  path: string
}

export type Asked = { id: number; members: Member[]; now: Step; facts: Facts; today: string }

/** What waits on whom in a plan, the most urgent first: what has a day by its day, and what has none as if in a week. */
export function waitsOf(plan: Asked): Wait[] {
  const waits = [...ofMembers(plan), ...ofElements(plan), ...ofKeeper(plan), ...ofSides(plan), ...ofAll(plan)]
  const all = waits.length > 0 ? waits : [{ ...both, ...stepWait(plan, plan.now) }]
  const week = inAWeek(plan.today)
  const byUrgency = all.toSorted((a, b) => (a.due ?? week).localeCompare(b.due ?? week) || rank(a) - rank(b))
  return [...byUrgency, ...ofShowing(plan), ...ofGuide(plan)]
}

/** The next thing for one who is in the group: their own, their side's, or what all do together. */
export const nextFor = (waits: Wait[], me: { id: number; side: Side | undefined }): Wait | undefined =>
  waits.find(
    ({ who }) => who.kind === 'both' || (who.kind === 'member' ? who.id === me.id : who.side === me.side),
  )

const both = { who: { kind: 'both' }, side: 'both' } as const
const order = { member: 0, side: 1, both: 2 }
const rank = ({ who }: Wait): number => order[who.kind]

const inAWeek = (today: string): string =>
  new Date(Date.parse(`${today}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

/** What single members have taken on or been asked. */
function ofMembers({ id, members, facts }: Asked): Wait[] {
  const of = (account: number, what: What, path: string, due?: string): Wait[] => {
    const member = members.find((one) => one.id === account)
    return member ? [{ ...as(member), what, due, path }] : []
  }
  const unanswered = facts.poll ? members.filter((member) => !facts.poll?.includes(member.id)) : []
  return [
    ...facts.tasks.flatMap(({ owner, what, due }) =>
      of(owner, { kind: 'task', what }, `${paths.step(id, 'meetings')}#oppgaver`, due),
    ),
    ...facts.actions.flatMap(({ owner, what, due }) =>
      of(owner, { kind: 'action', what }, paths.step(id, 'improvement'), due),
    ),
    ...facts.honoraria.flatMap((account) => of(account, { kind: 'honorarium' }, paths.step(id, 'group'))),
    ...unanswered.flatMap((member) => of(member.id, { kind: 'poll' }, paths.step(id, 'group'))),
    ...facts.briefs.flatMap((account) =>
      account === null ? [] : of(account, { kind: 'brief' }, paths.step(id, 'preparation')),
    ),
  ]
}

/** The six questions: each side alone, then the common text, then each side's yes. Nothing before both sides are there. */
function ofElements(plan: Asked): Wait[] {
  const hasSide = (side: Side) => plan.members.some((member) => member.side === side)
  if (!sides.every(hasSide) || steps.indexOf(plan.now) < steps.indexOf('meetings')) return []
  return [
    ...sides.flatMap((side) => toWrite(plan, side)),
    ...toJoin(plan),
    ...sides.flatMap((side) => toAgree(plan, side)),
  ]
}

const hasHandedIn = ({ facts }: Asked, element: Element, side: Side): boolean =>
  facts.handedIn.some((one) => one.element === element && one.side === side)

const commonOf = ({ facts }: Asked, element: Element) => facts.commons.find((one) => one.element === element)

/** Once the goals are agreed on, only what somebody has begun on is waited for. */
const asked = (plan: Asked): Element[] =>
  elements.filter(
    (element) => plan.now === 'meetings' || plan.facts.handedIn.some((one) => one.element === element),
  )

function toWrite(plan: Asked, side: Side): Wait[] {
  const left = asked(plan).filter((element) => !hasHandedIn(plan, element, side))
  const othersHave = left[0] !== undefined && hasHandedIn(plan, left[0], otherSide(side))
  return ofFirst(plan, as(side, plan.members), { kind: 'write', elements: left, othersHave })
}

function toJoin(plan: Asked): Wait[] {
  const isOpen = (element: Element) => sides.every((side) => hasHandedIn(plan, element, side))
  const left = asked(plan).filter((element) => isOpen(element) && !commonOf(plan, element))
  return ofFirst(plan, both, { kind: 'common', elements: left })
}

function toAgree(plan: Asked, side: Side): Wait[] {
  const left = elements.filter((element) => commonOf(plan, element)?.yes.includes(side) === false)
  return ofFirst(plan, as(side, plan.members), { kind: 'yes', elements: left })
}

/** One wait for several questions: it leads to the first, and should be done before the group meets. */
function ofFirst(
  { id, facts }: Asked,
  on: Pick<Wait, 'who' | 'side'>,
  what: Extract<What, { elements: Element[] }>,
): Wait[] {
  const [first] = what.elements
  if (!first) return []
  const place = what.kind === 'write' ? '' : '#felles'
  return [{ ...on, what, due: facts.nextMeeting ?? undefined, path: paths.element(id, first) + place }]
}

/** What whoever leads or keeps the papers does for the group. */
function ofKeeper(plan: Asked): Wait[] {
  const { id, members, now, facts } = plan
  const secretary = withRole(members, 'secretary') ?? withRole(members, 'leader')
  const leader = withRole(members, 'leader') ?? secretary
  const keeper = (member: Member | undefined) => (member ? as(member) : both)
  const toPrepare = now === 'preparation' && (facts.briefs.length === 0 || facts.briefs.includes(null))
  return [
    ...(now === 'need' || now === 'group' ? [{ ...keeper(secretary), ...stepWait(plan, now) }] : []),
    ...(now === 'anchoring' ? [{ ...keeper(leader), ...stepWait(plan, now) }] : []),
    ...(toPrepare ? [{ ...keeper(secretary), ...stepWait(plan, now) }] : []),
    ...(now === 'evaluation-meeting' && !facts.evaluationHeld && !facts.evaluationMeeting
      ? [{ ...keeper(secretary), ...stepWait(plan, now) }]
      : []),
    ...facts.withoutMinutes.map(({ id: meeting, day }) => ({
      ...keeper(secretary),
      what: { kind: 'minutes' } as const,
      due: day,
      path: `${paths.meeting(id, meeting)}#referat`,
    })),
  ]
}

/** What the group would tell everybody waits for both sides, and hinders nothing. */
const ofShowing = ({ id, members, facts: { unshown } }: Asked): Wait[] =>
  unshown.map((side) => ({
    ...as(side, members),
    what: { kind: 'show' },
    due: undefined,
    path: paths.step(id, 'improvement'),
  }))

/** What is new in the guide hurries nobody: it comes after all else. */
function ofGuide({ id, members, facts: { guideParts } }: Asked): Wait[] {
  const keeper = withRole(members, 'secretary') ?? withRole(members, 'leader')
  if (guideParts === 0) return []
  const what = { kind: 'guide', parts: guideParts } as const
  return [{ ...(keeper ? as(keeper) : both), what, due: undefined, path: paths.guide(id) }]
}

/** What a side gives: its signature, and how it found the cooperation. */
function ofSides({ id, members, now, facts }: Asked): Wait[] {
  const held =
    facts.evaluationHeld && facts.mayRate ? sides.filter((side) => !facts.ratedBy.includes(side)) : []
  const unsigned = now === 'programme' ? (facts.unsigned ?? []) : []
  return [
    ...unsigned.map((side) => ({
      ...as(side, members),
      what: { kind: 'sign' } as const,
      due: undefined,
      path: paths.step(id, 'programme'),
    })),
    ...held.map((side) => ({
      ...as(side, members),
      what: { kind: 'rate' } as const,
      due: undefined,
      path: paths.step(id, 'evaluation-meeting'),
    })),
  ]
}

/** What all come to. */
const ofAll = ({ id, facts: { evaluationMeeting } }: Asked): Wait[] =>
  evaluationMeeting
    ? [
        {
          ...both,
          what: { kind: 'meet' },
          due: evaluationMeeting,
          path: paths.step(id, 'evaluation-meeting'),
        },
      ]
    : []

const stepWait = ({ id }: Asked, step: Step) => ({
  what: { kind: 'step', step } as const,
  due: undefined,
  path: paths.step(id, step),
})

const withRole = (members: Member[], role: string): Member | undefined =>
  members.find(({ roles }) => roles.includes(role))

/** A member; or a side, which is its only member where it has but one. */
function as(one: Member | Side, members: Member[] = []): Pick<Wait, 'who' | 'side'> {
  if (typeof one === 'object')
    return { who: { kind: 'member', id: one.id, name: one.name }, side: one.side ?? 'both' }
  const [only, ...rest] = members.filter(({ side }) => side === one)
  return only && rest.length === 0 ? as(only) : { who: { kind: 'side', side: one }, side: one }
}
