import type { Tally } from '../protection/facts.ts'

/** Cronbach's alpha of added-up sums and squares (see counting/alpha.ts). Undefined for one item, one person, or no spread. */
export function alphaOf({ n, counts }: Tally): number | undefined {
  const of = (name: string): number => counts[name] ?? 0
  const sums = Object.keys(counts).filter((name) => name.startsWith('sum '))
  const ofTotal = (of('total squares') - of('total') ** 2 / n) / (n - 1)
  const ofItems = (of('squares') - sums.reduce((all, name) => all + of(name) ** 2, 0) / n) / (n - 1)
  if (sums.length < 2 || n < 2 || ofTotal < 1e-9) return undefined
  return (sums.length / (sums.length - 1)) * (1 - ofItems / ofTotal)
}
