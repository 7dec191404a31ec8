/** What a comment proposes to be taken out: where it stands, and what stands there instead. */
export type Marks = { name: string; place: string; phone: string; email: string; number: string }

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const phone = /(?<!\d)(?:(?:\+|00)47[ ]?)?(?:\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}|\d{3}[ ]?\d{2}[ ]?\d{3})(?!\d)/g
const number = /\d{5,}/g

/** Words that have a capital wherever they stand, and tell nothing of who wrote. */
const known = new Set(
  'Nav Norge Noreg Norsk Norway Word Teams Zoom Covid Gud Jul Påske I Facebook Google English Helsenorge Mestring'.split(
    ' ',
  ),
)
/** Before the name of a place. */
const beforePlace = new Set('i på fra frå til ved over mellom nær utenfor utanfor in from at near'.split(' '))
/** What only people do: a name may stand before it, at the beginning of a sentence too. */
const afterName = new Set(
  'som sa fortalte fortalde hjalp snakket snakka viste ledet leidde lærte lærde spurte spurde said told who'.split(
    ' ',
  ),
)
/** Words that often begin a sentence, before such a word. */
const starters = new Set(
  'Jeg Eg Du Han Hun Ho Vi De Dei Dere De Den Det Dette Disse Alle Alt Noen Nokon Noe Noko Ingen Ingenting Mange Flere Fleire Andre Folk Hva Kva Hvem Kven En Ei Ein Et Eit Kurset Legen Sykepleieren Fysioterapeuten They We He She It Those People Everyone'.split(
    ' ',
  ),
)

/**
 * A comment with what could tell who somebody is taken out: names, telephone numbers, e-mail addresses, places. A proposal for somebody to
 * read: it takes out too much rather than too little, and can't know a name that begins a sentence unless something tells.
 */
export function proposed(text: string, places: ReadonlySet<string>, marks: Marks): string {
  const bare = text.replace(email, marks.email).replace(phone, marks.phone).replace(number, marks.number)
  return withoutNames(bare, places, marks)
}

type Word = { text: string; index: number; isStart: boolean }

function withoutNames(text: string, places: ReadonlySet<string>, marks: Marks): string {
  const words = wordsOf(text)
  const said: { from: number; to: number; mark: string }[] = []
  for (const [at, word] of words.entries()) {
    const mark = markOf(words, at, places, marks)
    if (!mark) continue
    const last = said.at(-1)
    const to = word.index + word.text.length
    // "Kari Nordmann" is one name: what stands between its words is a space.
    if (last && last.mark === mark && text.slice(last.to, word.index) === ' ') last.to = to
    else said.push({ from: word.index, to, mark })
  }
  return said.reduceRight((rest, { from, to, mark }) => rest.slice(0, from) + mark + rest.slice(to), text)
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\[[^\]]*\]|\p{L}[\p{L}\d'’-]*/gu)].map(({ 0: word, index }) => ({
    ...{ text: word, index },
    isStart: /(?:^|[.!?:…"«“\n-])\s*$/u.test(text.slice(0, index)),
  }))
}

function markOf(words: Word[], at: number, places: ReadonlySet<string>, marks: Marks): string | undefined {
  const word = words[at]
  if (!word || !/^\p{Lu}\p{Ll}/u.test(word.text) || known.has(word.text)) return undefined
  if (places.has(withoutGenitive(word.text)) && !word.isStart) return marks.place
  if (word.isStart) return beginsWithName(words, at, places) ? marks.name : placeAtStart(word, places, marks)
  return beforePlace.has(words[at - 1]?.text.toLowerCase() ?? '') ? marks.place : marks.name
}

const placeAtStart = ({ text }: Word, places: ReadonlySet<string>, marks: Marks): string | undefined =>
  places.has(withoutGenitive(text)) && !starters.has(text) ? marks.place : undefined

/** "Torgunn som satt ved siden av meg"; or the same word stands with a capital inside another sentence. */
function beginsWithName(words: Word[], at: number, places: ReadonlySet<string>): boolean {
  const word = words[at]
  if (!word || starters.has(word.text) || places.has(word.text)) return false
  const isBeforeDeed = afterName.has(words[at + 1]?.text.toLowerCase() ?? '')
  return isBeforeDeed || words.some((other) => !other.isStart && other.text === word.text)
}

const withoutGenitive = (word: string): string => word.replace(/['’]?s$/, (s) => (word.length > 4 ? '' : s))
