import { sql } from 'kysely'
import { tell } from '../../people/index.ts'
import { weekdayAndDay } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

/** Reminds speakers who have an account, a week before the run, of what they were asked and haven't said yes to. Once each. */
export const remindSpeakers = (db: Db, mail: Mail, now: Date): Promise<void> =>
  db.transaction().execute(async (db) => {
    for (const { brief, plan, account, run, startsAt } of await listUnanswered(db, now)) {
      const title: LocalisedText = Object.fromEntries(
        locales.map((locale) => [locale, texts[locale].speaks(weekdayAndDay(startsAt, locale))]),
      )
      const about = `planning:brief:${brief}:${run}`
      await tell(db, mail, [account], { title, path: paths.step(plan, 'preparation'), now, about })
    }
  })

type Unanswered = { brief: number; plan: number; account: number; run: number; startsAt: Date }

async function listUnanswered(db: Db, now: Date): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select b.id as brief, p.id as plan, b.account_id as account, r.id as run, r.starts_at
    from plan_briefs b
    join plans p on p.id = b.plan_id and p.round = b.round and p.paused_at is null and p.closed_at is null
    join runs r on r.course_id = p.course_id and r.published_at is not null and r.cancelled_at is null
    where b.consented_at is null
      and exists (select from course_programme_items i where i.course_id = p.course_id and i.speaker = b.speaker)
      and r.starts_at > ${now} and r.starts_at <= ${now}::timestamptz + interval '7 days'
      and exists (
        select from role_grants g where g.planning_group_id = p.planning_group_id and g.account_id = b.account_id
          and g.valid_from <= ${now} and (g.valid_to is null or g.valid_to > ${now}))
    order by r.starts_at, b.id`.execute(db)
  return rows
}
