/** Who says it: the roles a person can choose when looking for a course. */
export const roles = ['patient', 'next-of-kin', 'parent', 'young', 'professional'] as const
export type Role = (typeof roles)[number]

/** A number under this is never shown to the public, nor shown so that it can be worked out. */
export const smallest = 5

/** How long contact and words are kept, and how long a need counts in the public numbers. */
const monthsKept = 24

export type Count = { themeId: string | null; countyNumber: string; count: number }

/** One theme as the public may see it: counties with enough, and the others together where that tells nothing of one. */
export type PublicTheme = {
  themeId: string | null
  counties: { number: string; count: number }[]
  rest: number | undefined
}

/**
 * What the public may see of the counts. Each theme stands alone (no total crosses themes), and what is hidden could be
 * anything from 0 to 4, also for a reader who knows this rule: the rest is told only when it leaves all of that open.
 */
export function publicCounts(counts: Count[], countyNumbers: string[]): PublicTheme[] {
  return [...Map.groupBy(counts, ({ themeId }) => themeId)].flatMap(([themeId, ofTheme]) => {
    const all = countyNumbers.map((number) => ({
      number,
      count: ofTheme.find(({ countyNumber }) => countyNumber === number)?.count ?? 0,
    }))
    const counties = all.filter(({ count }) => count >= smallest)
    const rest = restThatHides(all.map(({ count }) => count).filter((count) => count < smallest))
    return counties.length > 0 || rest !== undefined ? [{ themeId, counties, rest }] : []
  })
}

function restThatHides(hidden: number[]): number | undefined {
  const rest = hidden.reduce((sum, count) => sum + count, 0)
  const most = (smallest - 1) * (hidden.length - 1) // more than this, and a hidden one can't be 0
  return rest >= smallest && rest <= most ? rest : undefined
}

/** How many others said the same, for the person who just did: nothing unless both the number and the others are enough. */
export function othersLikeMe(countWithMe: number): number | undefined {
  const others = countWithMe - 1
  return others >= smallest ? others : undefined
}

/** The first day whose needs still count, and whose contact is still kept: 24 months before `today`. */
export function firstDayKept(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - monthsKept, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastOfMonth))
  return first.toISOString().slice(0, 10)
}
