import type { Phrase, Phrasebook } from './dictionary.ts'
import { type How, type Likeness, likeness, resembling } from './resemblance.ts'

/** A stretch of words that is a phrase of the book: the words from `from` up to `to`. */
export type Span<Meaning extends string = string> = {
  from: number
  to: number
  text: string
  meanings: Meaning[]
}

/** The phrases in a row of words, from left to right, the longest first where several begin. */
export function spansIn<Meaning extends string>(
  words: string[],
  book: Phrasebook<Meaning>,
  how: How | ((word: string) => How),
): Span<Meaning>[] {
  const alike = words.map((word) => resembling(word, book, typeof how === 'string' ? how : how(word)))
  const spans: Span<Meaning>[] = []
  for (let i = 0; i < words.length; i++) {
    const span = spanAt(i, alike, book)
    if (!span) continue
    spans.push(span)
    i = span.to - 1
  }
  return spans
}

type Candidate<Meaning extends string> = { phrase: Phrase<Meaning>; unlikeness: number }

function spanAt<Meaning extends string>(
  from: number,
  alike: Map<string, Likeness>[],
  book: Phrasebook<Meaning>,
): Span<Meaning> | undefined {
  const candidates: Candidate<Meaning>[] = []
  for (const first of alike[from]?.keys() ?? []) {
    for (const phrase of book.byFirst.get(first) ?? []) {
      const unlikeness = unlikenessAt(from, phrase, alike)
      if (unlikeness !== undefined) candidates.push({ phrase, unlikeness })
    }
  }
  const [best, ...rest] = candidates.sort(longestThenLikest)
  if (!best) return undefined
  const equal = rest.filter((other) => longestThenLikest(best, other) === 0)
  const meanings = [best, ...equal].flatMap(({ phrase }) => [...phrase.meanings])
  return {
    from,
    to: from + best.phrase.words.length,
    text: best.phrase.text,
    meanings: [...new Set(meanings)],
  }
}

const longestThenLikest = (a: Candidate<string>, b: Candidate<string>): number =>
  b.phrase.words.length - a.phrase.words.length || a.unlikeness - b.unlikeness

/** How unlike the words are to the phrase, summed; nothing when they aren't it. A compound is a phrase of one word only. */
function unlikenessAt(
  from: number,
  { words }: Phrase<string>,
  alike: Map<string, Likeness>[],
): number | undefined {
  let sum = 0
  for (const [i, word] of words.entries()) {
    const unlikeness = alike[from + i]?.get(word)
    if (unlikeness === undefined || (unlikeness === likeness.compound && words.length > 1)) return undefined
    sum += unlikeness
  }
  return sum
}
