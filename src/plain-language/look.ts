import { lix, sentencesOf, wordsOf } from './measure.ts'
import { termsNb } from './terms-nb.ts'
import { termsNn } from './terms-nn.ts'

/** How a text reads: children's books are under 30, newspapers about 45, the language of offices over 55. */
export type Level = 'easy' | 'fair' | 'heavy'

/** What could be simpler in a text. */
export type Look = {
  words: number
  lix: number
  level: Level
  longSentences: string[]
  /** Words as they stand, and what to say instead. */
  terms: { found: string; instead: string }[]
}

/** A sentence of more words than this has to be read twice. */
const mostWords = 20

/** Too short to have a weight. */
const fewWords = 12

/** Looks at a Norwegian text with a reader's eyes. Pure: the same text gets the same answer. */
export function lookAt(text: string, locale: 'nb' | 'nn'): Look {
  const words = wordsOf(text).length
  const weight = lix(text)
  return {
    words,
    lix: weight,
    level: words < fewWords || weight < 40 ? 'easy' : weight < 50 ? 'fair' : 'heavy',
    longSentences: sentencesOf(text).filter((sentence) => wordsOf(sentence).length > mostWords),
    terms: termsIn(text, locale),
  }
}

function termsIn(text: string, locale: 'nb' | 'nn'): Look['terms'] {
  const found = new Map<string, string>()
  for (const { pattern, instead } of patterns[locale]) {
    for (const [word] of text.matchAll(pattern)) found.set(word.toLowerCase(), instead)
  }
  return [...found].map(([word, instead]) => ({ found: word, instead }))
}

const compiled = (terms: Record<string, string>) =>
  Object.entries(terms).map(([term, instead]) => ({
    pattern: new RegExp(
      `(?<!\\p{L})${term.replaceAll('.', '\\.').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+')}(?!\\p{L})`,
      'giu',
    ),
    instead,
  }))

const patterns = { nb: compiled(termsNb), nn: compiled(termsNn) }
