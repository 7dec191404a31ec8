import { sql } from 'kysely'
import roleWords from '../../data/themes/role-words.json' with { type: 'json' }
import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { listPlaceNames, type Municipality } from '../reference/index.ts'
import { type Dictionary, dictionaryOf, type Role } from './understanding/dictionary.ts'

/** What searches are understood by, as it was when it was read: one edition of it. */
export type Known = {
  edition: string
  dictionary: Dictionary
  themeNames: Map<string, LocalisedText>
  /** What was found for places written before, to be found again without asking. */
  placesFound: Map<string, Promise<Municipality[]>>
}

let known: Known | undefined

/**
 * The words of the database, kept in memory. They may have changed since: whoever uses them asks for `edition` with the
 * answer, and where that is another one, reads them again with `readAgain` and asks once more. So nobody waits for a
 * question of its own, and a new word is understood the moment it is there.
 */
export const knownWords = async (db: Db): Promise<Known> => known ?? readAgain(db)

export async function readAgain(db: Db): Promise<Known> {
  const [now, themes, places] = await Promise.all([
    editionNow(db),
    listThemesWithWords(db),
    listPlaceNames(db),
  ])
  known = {
    edition: now,
    themeNames: new Map(themes.map(({ id, name }) => [id, name])),
    dictionary: dictionaryOf({
      themes: themes.map(({ id, name, words }) => ({ id, words: [...words, ...Object.values(name)] })),
      roles: wordsOfRoles(),
      places,
    }),
    placesFound: new Map(),
  }
  return known
}

/** SQL: which edition of themes and places the database holds. */
export const edition = sql<string>`(
  select version || coalesce((select hash from reference_loads), '') from theme_edition)`

async function editionNow(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select ${edition} as now`.execute(db)
  return rows[0]?.now ?? ''
}

const listThemesWithWords = (db: Db) =>
  db
    .selectFrom('themes as t')
    .select(['t.id', 't.name'])
    .select(
      sql<string[]>`array(select word from theme_words where theme_id = t.id order by locale, word)`.as(
        'words',
      ),
    )
    .orderBy('t.id')
    .execute()

const wordsOfRoles = (): Record<Role, string[]> => ({
  patient: Object.values(roleWords.patient).flat(),
  'next-of-kin': Object.values(roleWords['next-of-kin']).flat(),
  parent: Object.values(roleWords.parent).flat(),
  young: Object.values(roleWords.young).flat(),
  professional: Object.values(roleWords.professional).flat(),
})
