import { floorAndCeiling, proportionOf, summaryOf, type Tally as Values } from '../../statistics/index.ts'
import type { Tally } from '../protection/facts.ts'
import type { Figures, QuestionWords } from './shapes.ts'

/** All figures of one distribution; made of it alone, so that they tell no more. */
export function figuresOf(tally: Tally, words: QuestionWords): Figures {
  const { n, asked } = tally
  const values = valuesOf(tally, words)
  const missing = asked === undefined ? undefined : asked - n
  if (words.isSummary)
    return {
      ...{ n, asked, missing, distribution: [], ends: undefined, topTwo: undefined },
      summary: values && { ...summaryOf(values, missing), median: undefined, quartiles: undefined },
    }
  return {
    ...{ n, asked, missing },
    distribution: distributionOf(tally, words),
    summary: values && summaryOf(values, missing),
    ends: values && words.range && floorAndCeiling(values, words.range),
    topTwo: values && topTwoOf(tally, words),
  }
}

/** The answers as numbers; nothing where they aren't. */
export function valuesOf({ counts }: Tally, { kind, options }: QuestionWords): Values | undefined {
  if (kind === 'choice' || kind === 'several' || kind === 'yes-no') return undefined
  const scores = new Map(options.map(({ value, score }) => [value, score]))
  return Object.entries(counts)
    .map(([value, count]) => ({ value: scores.get(value) ?? Number(value), count }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value)
}

/** Every answer there is to give, in its order; those that were given besides come last. Numbers: those that were given. */
function distributionOf({ n, counts }: Tally, { options }: QuestionWords): Figures['distribution'] {
  const known = new Set(options.map(({ value }) => value))
  const others = Object.keys(counts)
    .filter((value) => !known.has(value))
    .sort((a, b) => Number(a) - Number(b))
    .map((value) => ({ value, display: { nb: value } }))
  return [...options, ...others].flatMap(({ value, display }) => {
    const count = counts[value] ?? 0
    const share = proportionOf(count, n)
    return share ? [{ value, display, count, share }] : []
  })
}

function topTwoOf({ n, counts }: Tally, { kind, options, higherIsBetter }: QuestionWords) {
  if (kind !== 'steps' || options.length < 4) return undefined
  const best = options
    .toSorted((a, b) => ((a.score ?? 0) - (b.score ?? 0)) * (higherIsBetter ? -1 : 1))
    .slice(0, 2)
  return proportionOf(
    best.reduce((sum, { value }) => sum + (counts[value] ?? 0), 0),
    n,
  )
}
