import { limits } from './limits.ts'

/** How many answers of which service. */
export type Share = { service: number; n: number }

/**
 * Nobody in it can work out another's: at least three services and ten answers, and when the two largest are taken away, what is left
 * is at least a tenth of the largest (the p% rule of official statistics: the second largest, who knows its own, comes no closer).
 */
export function isCompany(shares: Share[]): boolean {
  const sizes = [...perService(shares).values()].filter((n) => n > 0).sort((a, b) => b - a)
  const all = sizes.reduce((a, b) => a + b, 0)
  const [largest = 0, second = 0] = sizes
  return (
    sizes.length >= limits.services &&
    all >= limits.poolAnswers &&
    all - largest - second >= limits.company * largest
  )
}

/** The service that has the fewest. */
export function smallestOf(shares: Share[]): number | undefined {
  const sizes = [...perService(shares)].sort(([a, m], [b, n]) => m - n || a - b)
  return sizes[0]?.[0]
}

function perService(shares: Share[]): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const { service, n } of shares) sizes.set(service, (sizes.get(service) ?? 0) + n)
  return sizes
}
