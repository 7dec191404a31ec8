import { stemOf, wordsOf } from './words.ts'

/** Who a person says they are. Each is also a choice in the form. */
export type Role = 'patient' | 'next-of-kin' | 'parent' | 'young' | 'professional'
export const roles: readonly Role[] = ['patient', 'next-of-kin', 'parent', 'young', 'professional']

/** What the words of a search may mean, as the database and data/themes have it. */
export type Vocabulary = {
  themes: { id: string; words: string[] }[]
  roles: Record<Role, string[]>
  places: { number: string; name: string }[]
}

/** A phrase of one word or several, and everything it may mean. */
export type Phrase<Meaning extends string = string> = {
  text: string
  words: string[]
  meanings: Set<Meaning>
}

/** Phrases by their first word, and the words in them by stem and by first letter: what understanding looks things up in. */
export type Phrasebook<Meaning extends string = string> = {
  byFirst: Map<string, Phrase<Meaning>[]>
  byStem: Map<string, string[]>
  byLetter: Map<string, { word: string; letters: number }[]>
  /** The words that are a phrase alone, longest first: what a compound may be made of. */
  parts: { word: string; stem: string }[]
}

export type Dictionary = {
  themes: Phrasebook
  roles: Phrasebook<Role>
  places: Phrasebook
}

export const dictionaryOf = ({ themes, roles: roleWords, places }: Vocabulary): Dictionary => ({
  themes: phrasebook(themes.flatMap(({ id, words }) => words.map((text) => [text, id] as const))),
  roles: phrasebook(roles.flatMap((role) => roleWords[role].map((text) => [text, role] as const))),
  places: phrasebook(places.map(({ number, name }) => [name, number] as const)),
})

function phrasebook<Meaning extends string>(entries: (readonly [string, Meaning])[]): Phrasebook<Meaning> {
  const phrases = new Map<string, Phrase<Meaning>>()
  for (const [text, meaning] of entries) {
    const words = wordsOf(text).map(({ word }) => word)
    const key = words.join(' ')
    const phrase = phrases.get(key) ?? { text, words, meanings: new Set() }
    if (words.length > 0) phrases.set(key, phrase)
    phrase.meanings.add(meaning)
  }
  const words = [...new Set([...phrases.values()].flatMap((phrase) => phrase.words))]
  return {
    byFirst: Map.groupBy(phrases.values(), (phrase) => phrase.words[0] ?? ''),
    byStem: Map.groupBy(words, stemOf),
    byLetter: Map.groupBy(
      words.map((word) => ({ word, letters: lettersOf(word) })),
      ({ word }) => word[0] ?? '',
    ),
    parts: [...phrases.values()]
      .filter(isPart)
      .map(({ words: [word = ''] }) => ({ word, stem: stemOf(word) }))
      .sort(longestFirst),
  }
}

const isPart = ({ words: [word = '', ...others] }: Phrase): boolean => others.length === 0 && word.length >= 4
const longestFirst = (a: { word: string }, b: { word: string }): number => b.word.length - a.word.length

/** Which letters a word has, a bit each: two words whose letters differ much can't be spellings of one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 31)
  return letters
}
