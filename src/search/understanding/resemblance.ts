import { lettersOf, type Phrasebook } from './dictionary.ts'
import { fillers, notMisspelt } from './fillers.ts'
import { slipsAllowed, slipsBetween } from './spelling.ts'
import { stemOf } from './words.ts'

/** How a written word is like one of the phrasebook's: the lower, the surer. */
export const likeness = { exact: 0, inflected: 1, compound: 2, misspelt: 3 } as const
export type Likeness = (typeof likeness)[keyof typeof likeness]

/** How much a word may differ: not at all, by its inflection, or by being part of a compound or misspelt. */
export type How = 'exactly' | 'inflected' | 'loosely'

/** The words of the phrasebook that a written word may be. It is misspelt or compound only if it is nothing else. */
export function resembling(word: string, book: Phrasebook, how: How): Map<string, Likeness> {
  const found = new Map<string, Likeness>()
  const alike = book.byStem.get(stemOf(word)) ?? []
  if (fillers.has(word) || how === 'exactly')
    return alike.includes(word) ? found.set(word, likeness.exact) : found
  for (const other of alike) {
    found.set(other, other === word ? likeness.exact : likeness.inflected)
  }
  if (found.size > 0 || how === 'inflected') return found
  const part = partOf(word, book)
  if (part) return found.set(part, likeness.compound)
  for (const other of misspeltAs(word, book)) found.set(other, likeness.misspelt)
  return found
}

/** The longest word of the book that this one is a compound with: "demenskurs", "brystkreft". */
const partOf = (word: string, { parts }: Phrasebook): string | undefined =>
  parts.find((part) => isCompoundOf(word, part))?.word

function isCompoundOf(word: string, { word: part, stem }: Phrasebook['parts'][number]): boolean {
  const rest = word.length - part.length
  if (rest >= 2 && word.startsWith(part)) return true
  if (rest >= 3 && part.length >= 5 && word.endsWith(part)) return true
  return stem.length >= 5 && word.length - stem.length >= 2 && word.startsWith(stem)
}

/** The words of the book that are the fewest slips away. */
function misspeltAs(word: string, book: Phrasebook): string[] {
  const letters = lettersOf(word)
  let most = slipsAllowed(word)
  let found: string[] = []
  if (notMisspelt.has(word)) return []
  if (most === 0) return sameLetters(word, book)
  for (const other of book.byLetter.get(word[0] ?? '') ?? []) {
    if (other.word.length < 4 || bitsOf(letters ^ other.letters) > 2 * most) continue
    const slips = slipsBetween(word, other.word, most)
    if (slips === Number.POSITIVE_INFINITY) continue
    found = slips < most ? [other.word] : [...found, other.word]
    most = slips
  }
  return found
}

/** Short words are too like each other to forgive a letter; two that changed places are forgiven: "ahdd". */
const sameLetters = (word: string, book: Phrasebook): string[] =>
  (book.byLetter.get(word[0] ?? '') ?? [])
    .map((other) => other.word)
    .filter(
      (other) => word.length === 4 && sorted(word) === sorted(other) && slipsBetween(word, other, 1) === 1,
    )

const sorted = (word: string): string => [...word].sort().join('')

function bitsOf(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++
  return bits
}
