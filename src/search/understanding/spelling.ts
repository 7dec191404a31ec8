/** How many slips make a misspelling rather than another word: none in short words, two in long ones. */
export const slipsAllowed = (word: string): number => (word.length < 5 ? 0 : word.length < 10 ? 1 : 2)

/**
 * How many slips part two words: a letter too many, missing, wrong, or two letters swapped. Answers Infinity when it
 * is more than `most`, and when they don't begin alike: people seldom miss the first letter.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row[j] = cheapest(a, b, i, j, { row, last, before })
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY
    before = last
    last = row
  }
  const slips = last[b.length] ?? Number.POSITIVE_INFINITY
  return slips > most ? Number.POSITIVE_INFINITY : slips
}

type Rows = { row: number[]; last: number[]; before: number[] }

function cheapest(a: string, b: string, i: number, j: number, { row, last, before }: Rows): number {
  const at = (list: number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY
  const same = a[i - 1] === b[j - 1]
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return Math.min(
    at(row, j - 1) + 1,
    at(last, j) + 1,
    at(last, j - 1) + (same ? 0 : 1),
    swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
  )
}
