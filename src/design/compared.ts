export type Piece = { text: string; in: 'both' | 'old' | 'new' }

const mostWords = 1200

/** Two texts word by word: what stays, what is only in the old one, and what is only in the new. */
export function compared(old: string, newer: string): Piece[] {
  const [a, b] = [wordsIn(old), wordsIn(newer)]
  if (a.length > mostWords || b.length > mostWords)
    return [
      { text: old, in: 'old' },
      { text: newer, in: 'new' },
    ]
  const common = commonLengths(a, b)
  const pieces: Piece[] = []
  const add = (text: string, where: Piece['in']) => {
    const last = pieces.at(-1)
    if (last?.in === where) last.text += text
    else pieces.push({ text, in: where })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      add(left, 'both')
      i++
      j++
    } else if (right === undefined || (left !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add(left ?? '', 'old')
      i++
    } else {
      add(right, 'new')
      j++
    }
  }
  return pieces
}

/** Words, clock times and signs with the space after them, so that put together they are the text again. */
const wordsIn = (text: string): string[] =>
  text.match(/\d+[.:]\d+\s*|[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu) ?? []

/** How many words two texts have in common from each place on: the table of the longest common subsequence. */
function commonLengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as number[]
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  return table
}

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0
