/** Where a need was heard of. */
export const sources = ['reported-needs', 'organisation', 'person', 'professional', 'authority'] as const
export type Source = (typeof sources)[number]

/** The longest that may be written. */
export const longest = { who: 1000, why: 4000, compared: 2000, municipality: 100 }

type Offered = {
  course: { id: number; mode: string }
  km: number | null
  isElsewhere: boolean
  run: { seats: { left: number; waiting: number } }
}

/** What there is for those who live somewhere: coming runs, seats left, and people who wait. */
export type Supply = { runs: number; seatsLeft: number; waiting: number }

/** Farther than this isn't near: people drive an hour to a course, not a day. */
export const nearKm = 60

/** Those of the runs that somebody in a municipality can use: near enough or on a screen, and not only for others. */
export const withinReach = <Run extends Offered>(runs: Run[]): Run[] =>
  runs.filter(
    ({ course, km, isElsewhere }) => !isElsewhere && (isOnScreen(course.mode) || (km ?? 0) <= nearKm),
  )

/** What the runs come to together. */
export const supplyOf = (runs: Offered[]): Supply => ({
  runs: runs.length,
  seatsLeft: sum(runs.map(({ run }) => run.seats.left)),
  waiting: sum(runs.map(({ run }) => run.seats.waiting)),
})

const isOnScreen = (mode: string): boolean => mode === 'digital' || mode === 'hybrid' || mode === 'self-study'

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
