import { type Schedule, schedules, type Wave } from '../rules.ts'

/** A schedule of the field, or one's own. */
export type Plan = Schedule | 'own'
export const plans: readonly Plan[] = [...(Object.keys(schedules) as Schedule[]), 'own']

export const isPlan = (text: unknown): text is Plan => plans.some((plan) => plan === text)

/** So many times may one's own plan ask. */
export const mostOwnTimes = 5

/** From what a time of one's own is counted, and in which direction. */
export const countings = ['before-start', 'after-start', 'after-end'] as const
export type Counting = (typeof countings)[number]

/** The farthest from the course that somebody may be asked, in days. */
export const farthest: Record<Counting, number> = { 'before-start': 60, 'after-start': 365, 'after-end': 730 }

export const ownWave = (days: number, counting: Counting, openDays: number): Wave => ({
  name: 'own',
  countedFrom: counting === 'after-end' ? 'end' : 'start',
  days: counting === 'before-start' ? -days : days,
  openDays,
})

/** In the order they are asked: what is counted from the start comes before what is counted from the end. */
export const inOrder = <W extends Wave>(waves: W[]): W[] =>
  [...waves].sort((a, b) =>
    a.countedFrom === b.countedFrom ? a.days - b.days : a.countedFrom === 'start' ? -1 : 1,
  )

/** In a group of fewer, age and work together are as good as a name. */
export const smallGroup = 10
