import { type Side, sides } from '../sides.ts'

export const answers = ['yes', 'if-needed', 'no'] as const
export type Answer = (typeof answers)[number]

export const mostTimes = 8

type Person = { id: number; name: string; side: Side | undefined }
type AskedTime = { id: number; startsAt: Date; answers: { account: number; answer: Answer }[] }

/** A time as it stands: who can, who can't, and who hasn't said. */
export type TimeStands = {
  id: number
  startsAt: Date
  yes: Person[]
  ifNeeded: Person[]
  no: Person[]
  silent: Person[]
  /** Somebody from each side can come. */
  bothSides: boolean
}

/** How the times stand among those who are in the group now, in the order of the calendar. */
export function timesAsTheyStand(times: AskedTime[], members: Person[]): TimeStands[] {
  return times
    .map(({ id, startsAt, answers }) => {
      const said = new Map(answers.map(({ account, answer }) => [account, answer]))
      const who = (answer: Answer | undefined) => members.filter((member) => said.get(member.id) === answer)
      const [yes, ifNeeded] = [who('yes'), who('if-needed')]
      const bothSides = sides.every((side) => [...yes, ...ifNeeded].some((member) => member.side === side))
      return { id, startsAt, yes, ifNeeded, no: who('no'), silent: who(undefined), bothSides }
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/**
 * The best of the times to come: one where somebody from each side can, then the one that fewest must miss, then the one
 * that suits most, then the first. Nothing before anybody has answered.
 */
export function bestTime(times: TimeStands[], now: Date): TimeStands | undefined {
  return times
    .filter(({ startsAt, yes, ifNeeded }) => startsAt > now && yes.length + ifNeeded.length > 0)
    .sort(
      (a, b) =>
        Number(b.bothSides) - Number(a.bothSides) ||
        a.no.length - b.no.length ||
        b.yes.length - a.yes.length ||
        b.ifNeeded.length - a.ifNeeded.length ||
        a.startsAt.getTime() - b.startsAt.getTime(),
    )[0]
}
