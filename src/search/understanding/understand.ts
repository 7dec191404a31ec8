import type { Dictionary, Role } from './dictionary.ts'
import { fillers, placeWords, wordsThatArePlaces } from './fillers.ts'
import { resembling } from './resemblance.ts'
import { type Span, spansIn } from './spans.ts'
import { type Word, wordsOf } from './words.ts'

/** What a search in everyday words is about. */
export type Understanding = {
  /** A theme for each phrase that has one, or several where the phrase may mean either: "sukkersyke". */
  themes: { word: string; ids: string[] }[]
  roles: Role[]
  /** Numbers of the municipalities that a place in the words may be. */
  places: string[]
  /** The words left over, for the full text. */
  rest: string[]
}

export const nothingUnderstood: Understanding = { themes: [], roles: [], places: [], rest: [] }

/** Reads a search as a person would: "mamma har demens" is about dementia, asked by a next of kin. */
export function understand(text: string, dictionary: Dictionary): Understanding {
  const words = wordsOf(text)
  const plain = words.map(({ word }) => word)
  const roleSpans = spansIn(plain, dictionary.roles, 'inflected').filter((span) => saysWho(span, plain))
  const howLike = (word: string) =>
    resembling(word, dictionary.roles, 'inflected').size > 0 ? 'inflected' : 'loosely'
  const themeSpans = withoutLoneFillers(spansIn(plain, dictionary.themes, howLike), words)
  const { themes, roles } = reconciled(themeSpans, roleSpans, (part) =>
    spansIn(plain.slice(part.from, part.to), dictionary.themes, 'exactly'),
  )
  const free = (i: number) => ![...themes, ...roles].some(({ from, to }) => from <= i && i < to)
  const places = placesIn(words, dictionary, free)
  const inPlace = (i: number) => places.some(({ from, to }) => from <= i && i < to)
  return {
    themes: themes.map((span) => ({ word: span.text, ids: span.meanings })),
    roles: mostTelling(roles.flatMap((span) => span.meanings)),
    places: [...new Set(places.flatMap((span) => span.meanings))],
    rest: [...new Set(plain.filter((word, i) => free(i) && !inPlace(i) && saysSomething(word)))],
  }
}

/** "Time hos lege" isn't asked by a doctor: a profession alone is who asks only where it says so, "jeg er lege". */
const saysWho = ({ from, to, meanings }: Span<Role>, words: string[]): boolean =>
  !meanings.includes('professional') ||
  to - from > 1 ||
  words.length === 1 ||
  whoWords.has(words[from - 1] ?? '') ||
  whoWords.has(words[from - 2] ?? '')

const whoWords = new Set(['er', 'am', 'are', 'som', 'as', 'for'])

/** "me" is ME in capitals, and when it ends a search about nothing else; elsewhere it is "we", or English. */
function withoutLoneFillers(spans: Span[], words: Word[]): Span[] {
  const isFiller = ({ from, to }: Span) => to - from === 1 && fillers.has(words[from]?.word ?? '')
  const others = spans.filter((span) => !isFiller(span))
  return spans.filter((span) => {
    if (!isFiller(span)) return true
    const written = words[span.from]?.written ?? ''
    return written === written.toUpperCase() || (span.to === words.length && others.length === 0)
  })
}

type Reconciled = { themes: Span[]; roles: Span<Role>[] }

/**
 * Where a theme's phrase and a role's share words. "barn med diabetes" is both: what is left without the role is a theme.
 * "mistet mannen min" is grief, not a husband with an illness. "pårørende" is who asks where there is a theme as well, else
 * it is the theme.
 */
function reconciled(
  themeSpans: Span[],
  roleSpans: Span<Role>[],
  themesOf: (part: Span) => Span[],
): Reconciled {
  const alone = (theme: Span) => !roleSpans.some((role) => isSame(role, theme))
  const others = themeSpans.filter(alone)
  const themes = others.length > 0 ? others : themeSpans
  const roles = roleSpans.filter((role) => {
    const around = themes.find((theme) => isInside(role, theme))
    return (
      !around ||
      themesOf({ ...around, from: role.to }).length > 0 ||
      themesOf({ ...around, to: role.from }).length > 0
    )
  })
  return { themes, roles }
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
const isInside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** "Jeg har en sønn med autisme" speaks of a son: who has the illness isn't the one who asks. */
function mostTelling(roles: Role[]): Role[] {
  const others = roles.filter((role) => role !== 'patient')
  return [...new Set(others.length > 0 ? others : roles)]
}

function placesIn(words: Word[], { places }: Dictionary, free: (i: number) => boolean): Span[] {
  const spans = spansIn(
    words.map(({ word }) => word),
    places,
    'exactly',
  )
  return spans.filter(({ from, to }) => {
    const first = words[from]
    if (!first || ![...Array(to - from).keys()].every((i) => free(from + i))) return false
    const asPlace = placeWords.has(words[from - 1]?.word ?? '') || /^\p{Lu}/u.test(first.written)
    return asPlace || to - from > 1 || (!wordsThatArePlaces.has(first.word) && !fillers.has(first.word))
  })
}

const saysSomething = (word: string): boolean =>
  word.length > 1 && !fillers.has(word) && !/^\d{1,2}$/.test(word)
