import type { Db } from '../platform/db.ts'
import { type Municipality, searchMunicipalities } from '../reference/index.ts'
import type { Known } from './vocabulary.ts'

/** Where the reader lives, as far as it can be known from what was written. */
export type Where =
  | { kind: 'unsaid' }
  | { kind: 'known'; municipality: Municipality; others: Municipality[] }
  | { kind: 'several'; written: string; choices: Municipality[] }
  | { kind: 'unknown'; written: string }

const mostRemembered = 1000

/** The municipality that was written; else the one a place in the words may be. */
export async function findWhere(
  db: Db,
  written: string,
  inWords: string[],
  found: Known['placesFound'],
): Promise<Where> {
  if (found.size > mostRemembered) found.clear()
  const look = (text: string) => {
    const looked = found.get(text) ?? searchMunicipalities(db, text)
    found.set(text, looked)
    looked.catch(() => found.delete(text))
    return looked
  }
  if (written !== '') return whereOf(written, await look(written))
  const [municipality, ...others] = (await Promise.all(inWords.map(look))).flat()
  if (!municipality) return { kind: 'unsaid' }
  if (others.length > 0)
    return { kind: 'several', written: bareName(municipality), choices: [municipality, ...others] }
  return { kind: 'known', municipality, others }
}

const mostOthers = 4

/** Two that share a name are asked about. Else the likeliest is taken, and the others are offered, unless it was named. */
export function whereOf(written: string, found: Municipality[]): Where {
  const [first, ...others] = found
  if (!first) return { kind: 'unknown', written }
  const namesakes = found.filter((one) => bareName(one) === bareName(first))
  if (namesakes.length > 1) return { kind: 'several', written, choices: namesakes }
  const isNamed = [first.name, ...first.officialName.split(' – ')].some((name) => isSame(name, written))
  return { kind: 'known', municipality: first, others: isNamed ? [] : others.slice(0, mostOthers) }
}

/** Herøy, of "Herøy (Nordland)". */
const bareName = ({ name }: Municipality): string => name.replace(/ \(.*\)$/, '')

const collator = new Intl.Collator('nb', { sensitivity: 'base' })
const isSame = (a: string, b: string): boolean => collator.compare(a, b) === 0
