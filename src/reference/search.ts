import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { municipalities } from './queries.ts'
import { type Municipality, placeAsked } from './rules.ts'

/**
 * The municipalities a person may mean by what they typed: a name in any of its languages, with or without its special
 * letters, a town inside, the start of a name, a misspelling, or a number, old or new. Only the best kind of match is
 * answered, at most ten, the likeliest first; a name that two share gives both.
 */
export async function searchMunicipalities(db: Db, text: string): Promise<Municipality[]> {
  const place = placeAsked(text)
  if (/^\d{4}$/.test(place)) return listSuccessors(db, place)
  for (const hits of [named, startingWith, resembling]) {
    const found = await inForce(db, hits(place))
      // Between two that are equally alike, more people live in the larger.
      .orderBy(sql`hit.weight + 0.1 * log(m.population)`, 'desc')
      .limit(10)
      .execute()
    if (found.length > 0) return found
  }
  return []
}

/** The municipalities that are called exactly this, in any of their languages, or have this number: for programs. */
export function listMunicipalitiesNamed(db: Db, text: string): Promise<Municipality[]> {
  const place = placeAsked(text)
  return /^\d{4}$/.test(place)
    ? listSuccessors(db, place)
    : inForce(db, named(place)).orderBy('m.name').execute()
}

/** What an old number has become; several when the municipality was divided. A number in force answers itself. */
export const listSuccessors = (db: Db, number: string): Promise<Municipality[]> =>
  inForce(db, successors(number)).orderBy('m.name').execute()

const inForce = (db: Db, hits: ReturnType<typeof named>) =>
  municipalities(db).innerJoin(hits.as('hit'), 'hit.number', 'm.number').where('m.dissolvedOn', 'is', null)

type Hit = { number: string; weight: number }

// Lærdal and Lardal fold to the same letters: who writes one of them letter for letter means that one.
const named = (place: string) => sql<Hit>`(
  select municipality_number as number, 0 as weight from municipality_names
  where folded = fold_name(${place}) group by number
  order by bool_or(lower(name) = lower(${place})) desc fetch first row with ties)`

// A name that starts so goes before one with such a word inside: "øst" is Østre Toten, not Indre Østfold.
const startingWith = (place: string) => sql<Hit>`(
  select municipality_number as number, 0 as weight from municipality_names
  where fold_name(${place}) <> ''
    and (starts_with(folded, fold_name(${place})) or strpos(folded, ' ' || fold_name(${place})) > 0)
  group by number
  order by bool_or(starts_with(folded, fold_name(${place}))) desc fetch first row with ties)`

// Compares all 600 names in a millisecond, so this needs no index.
const resembling = (place: string) => sql<Hit>`(
  select municipality_number as number, max(similarity(folded, fold_name(${place}))) as weight
  from municipality_names group by number having max(similarity(folded, fold_name(${place}))) >= 0.3)`

const successors = (number: string) => sql<Hit>`(
  with recursive path (number, since) as (
    select ${number}::text, '-infinity'::date
    union
    select c.new_number, c.changed_on from municipality_code_changes c
    join path on path.number = c.old_number and c.changed_on > path.since)
  select distinct number, 0 as weight from path)`
