import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../platform/db.ts'
import { root } from '../platform/root.ts'

const inEveryLanguage = <T extends z.ZodType>(value: T) => z.strictObject({ nb: value, nn: value, en: value })

const themesFile = z.array(
  z.strictObject({
    id: z.string(),
    name: inEveryLanguage(z.string().min(1)),
    icpc2: z.array(z.string()),
    icd10: z.array(z.string()),
    words: inEveryLanguage(z.array(z.string().min(1))),
  }),
)

/**
 * Puts the themes of data/themes, and the everyday words people use for them, into the tables. Safe and quick to call
 * at every start: nothing is written when nothing has changed. A theme that is no longer in the file stays, since
 * courses may be about it, but loses its words.
 */
export async function loadThemes(
  db: Db,
  file = join(root, 'data/themes/themes.json'),
): Promise<'loaded' | 'unchanged'> {
  const themes = themesFile.parse(JSON.parse(await readFile(file, 'utf8')))
  const rows = JSON.stringify(themes)
  return db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('themes'))`.execute(db)
    if (await isLoaded(db, rows)) return 'unchanged'
    await sql`
      insert into themes (id, name, icpc2_chapters, icd10_chapters) ${themesOf(rows)}
      on conflict (id) do update set
        name = excluded.name, icpc2_chapters = excluded.icpc2_chapters, icd10_chapters = excluded.icd10_chapters`.execute(
      db,
    )
    await sql`delete from theme_words`.execute(db)
    await sql`insert into theme_words (theme_id, locale, word) ${wordsOf(rows)}`.execute(db)
    return 'loaded'
  })
}

/** Whether the tables hold what the file does, theme for theme and word for word. */
async function isLoaded(db: Db, rows: string): Promise<boolean> {
  const { rows: found } = await sql<{ same: boolean }>`select
    not exists (${themesOf(rows)} except select id, name::jsonb, icpc2_chapters, icd10_chapters from themes)
    and not exists (${wordsOf(rows)} except select theme_id, locale, word from theme_words)
    and not exists (select theme_id, locale, word from theme_words except ${wordsOf(rows)}) as same`.execute(
    db,
  )
  return found[0]?.same === true
}

const themesOf = (rows: string) => sql`
  select id, name, icpc2, icd10
  from jsonb_to_recordset(${rows}::jsonb) as theme (id text, name jsonb, icpc2 text[], icd10 text[])`

const wordsOf = (rows: string) => sql`
  select theme.id as theme_id, said.key as locale, word
  from jsonb_to_recordset(${rows}::jsonb) as theme (id text, words jsonb)
  cross join jsonb_each(theme.words) as said (key, value)
  cross join jsonb_array_elements_text(said.value) as word`
