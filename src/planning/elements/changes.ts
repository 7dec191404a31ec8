/** A piece of a text and whether it stayed, came, or went. */
export type Change = { kind: 'same' | 'added' | 'removed'; words: string }

const most = 400

/** What changed from one version of a text to the next, sentence by sentence. */
export function changesBetween(before: string, after: string): Change[] {
  const [a, b] = [sentencesOf(before), sentencesOf(after)]
  if (a.length > most || b.length > most)
    return [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ]
  return merged(stepsThrough(a, b, longestCommon(a, b)))
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]\s)|(?<=\n)/).filter((piece) => piece !== '')

/** How many sentences the rests of the two have in common, from each pair of places. */
function longestCommon(a: string[], b: string[]): number[][] {
  const shared = a.map(() => b.map(() => 0))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (shared[i] as number[])[j] = isSame(a[i], b[j])
        ? 1 + at(shared, i + 1, j + 1)
        : Math.max(at(shared, i + 1, j), at(shared, i, j + 1))
  return shared
}

const at = (shared: number[][], i: number, j: number): number => shared[i]?.[j] ?? 0
const isSame = (one = '', other = ''): boolean => one.trim() === other.trim()

function stepsThrough(a: string[], b: string[], shared: number[][]): Change[] {
  const steps: Change[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]]
    if (old !== undefined && fresh !== undefined && isSame(old, fresh)) {
      steps.push({ kind: 'same', words: fresh })
      i += 1
      j += 1
    } else if (old !== undefined && (fresh === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      steps.push({ kind: 'removed', words: old })
      i += 1
    } else {
      steps.push({ kind: 'added', words: fresh ?? '' })
      j += 1
    }
  }
  return steps
}

/** Neighbours of one kind as one piece; what went comes before what came in its place. */
function merged(steps: Change[]): Change[] {
  const pieces: Change[] = []
  for (const { kind, words } of steps) {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words += words
    else pieces.push({ kind, words })
  }
  return pieces.filter(({ words }) => words.trim() !== '')
}
