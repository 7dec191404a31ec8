import { deviation, sum } from 'd3-array'
import { isGiven, type Missing } from './tally.ts'

/**
 * Cronbach's alpha: how far the items of a scale measure one thing (Psychometrika 1951;16:297–334). A row a person, an item a
 * column, turned the same way; only those who answered every item count. Undefined for one item, one person, or no spread.
 */
export function cronbachsAlpha(rows: (number | Missing)[][]): { alpha: number; n: number } | undefined {
  const complete = rows.filter((row): row is number[] => row.every(isGiven))
  const items = complete[0]?.length ?? 0
  const variance = (values: number[]) => (deviation(values) ?? 0) ** 2
  const ofTotal = variance(complete.map((row) => sum(row)))
  if (items < 2 || ofTotal === 0) return undefined
  const ofItems = sum(complete[0] ?? [], (_, item) => variance(complete.map((row) => row[item] ?? 0)))
  return { alpha: (items / (items - 1)) * (1 - ofItems / ofTotal), n: complete.length }
}
