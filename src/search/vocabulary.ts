import { sql } from 'kysely'
import roleWords from '../../data/themes/role-words.json' with { type: 'json' }
import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { executePrepared } from '../platform/prepared.ts'
import { listPlaceNames } from '../reference/index.ts'
import { type Dictionary, dictionaryOf, type Role } from './understanding/dictionary.ts'

/** The words searches are understood by, and what the themes are called. */
export type Known = { dictionary: Dictionary; themeNames: Map<string, LocalisedText> }

let known: (Known & { edition: string }) | undefined

/** The words as they are in the database now: kept in memory, and read again only when they have changed there. */
export async function knownWords(db: Db): Promise<Known> {
  const edition = await editionIn(db)
  if (known?.edition !== edition) known = { edition, ...(await readWords(db)) }
  return known
}

async function editionIn(db: Db): Promise<string> {
  const [row] = await executePrepared(
    db,
    sql<{
      edition: string
    }>`select version || coalesce((select hash from reference_loads), '') as edition from theme_edition`,
  )
  return row?.edition ?? ''
}

async function readWords(db: Db): Promise<Known> {
  const [themes, places] = await Promise.all([listThemesWithWords(db), listPlaceNames(db)])
  return {
    themeNames: new Map(themes.map(({ id, name }) => [id, name])),
    dictionary: dictionaryOf({
      themes: themes.map(({ id, name, words }) => ({ id, words: [...words, ...Object.values(name)] })),
      roles: wordsOfRoles(),
      places,
    }),
  }
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
