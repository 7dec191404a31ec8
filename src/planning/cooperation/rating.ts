import { otherSide, type Side, sides } from '../sides.ts'

/** What each member rates from 1 (not at all) to 5 (wholly). An own short form: no published scale is used. */
export const statements = ['heard', 'decided', 'prepared', 'equal'] as const
export type Statement = (typeof statements)[number]

export type Rating = { side: Side; accountId: number; words: string | null } & Record<Statement, number>

/** Each side's mean of each statement, and how many it is the mean of. */
export type Means = Record<Side, { count: number; mean: Record<Statement, number> } | undefined>

export function meansOf(ratings: Rating[]): Means {
  const of = (side: Side) => {
    const own = ratings.filter((rating) => rating.side === side)
    if (own.length === 0) return undefined
    const mean = (statement: Statement) =>
      own.reduce((sum, rating) => sum + rating[statement], 0) / own.length
    return {
      count: own.length,
      mean: Object.fromEntries(statements.map((statement) => [statement, mean(statement)])) as Record<
        Statement,
        number
      >,
    }
  }
  return { experience: of('experience'), professional: of('professional') }
}

/** How far apart the sides are on a statement: experience minus professional, so −2 is "we were heard less than you think". */
export const gapOf = ({ experience, professional }: Means, statement: Statement): number | undefined =>
  experience && professional && experience.mean[statement] - professional.mean[statement]

export const bothRated = (ratings: Pick<Rating, 'side'>[]): boolean =>
  sides.every((side) => ratings.some((rating) => rating.side === side))

/** Nobody sees how the other side answered before their own has; those without a side see it when both have. */
export const maySeeRatings = (ratings: Pick<Rating, 'side'>[], side: Side | undefined): boolean =>
  side ? ratings.some((rating) => rating.side === side) : bothRated(ratings)

/** What the side of somebody waits for. */
export const waitsFor = (ratings: Pick<Rating, 'side'>[], side: Side): Side | undefined =>
  ratings.some((rating) => rating.side === otherSide(side)) ? undefined : otherSide(side)
