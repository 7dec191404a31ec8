import { sql } from 'kysely'
import { loadThemes } from '../courses/index.ts'
import { asSide } from '../evaluations/index.ts'
import { removeDemoPlans } from '../planning/index.ts'
import type { Db } from '../platform/db.ts'
import { type Counts, inWords, type Options, writeDemo } from './seed.ts'

/** Removes every demo row and writes the demo country anew around today. Rows that aren't demo stay as they are. */
export async function resetDemo(db: Db, { now, log }: Options): Promise<Counts> {
  await loadThemes(db)
  // Nothing of what was told points at its course, and it would hide among what is told of the new ones.
  await asSide(db, 'answers', (db) => sql`select results.start_over()`.execute(db))
  const counts = await db.transaction().execute(async (db) => {
    await removeDemo(db)
    log('Removed the demo data that was there')
    return writeDemo(db, now)
  })
  log(`Demo data: ${inWords(counts)}`)
  return counts
}

async function removeDemo(db: Db): Promise<void> {
  await removeDemoPlans(db)
  await db.deleteFrom('courses').where('demo', '=', true).execute()
  // Real courses and services, imported to try things out, may have come to point at what the demo brought.
  await sql`delete from programmes p where demo
    and not exists (select from courses where programme_id = p.id) and not exists (select from plans where programme_id = p.id)`.execute(
    db,
  )
  await sql`delete from services s where demo and not exists (select from courses where service_id = s.id)`.execute(
    db,
  )
  for (const kinds of [['hospital-trust', 'municipality', 'user-organisation'], ['health-region']]) {
    await sql`delete from organisations o where demo and kind = any(${kinds})
      and not exists (select from services where owner_id = o.id)
      and not exists (select from course_user_organisations where organisation_id = o.id)
      and not exists (select from organisations where parent_id = o.id)`.execute(db)
  }
}
