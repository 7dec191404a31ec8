import { listStaff, tell } from '../people/index.ts'
import { daysInWords } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { type Locale, locales } from '../platform/locale.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { type Registrar, type RunNews, takeNews } from '../registrations/index.ts'
import { texts } from './news-texts.ts'
import { paths } from './paths.ts'

/**
 * Tells coordinators what has happened on their runs since last: one line a run, however many signed up. Says numbers, date
 * and place; the page it leads to asks who they are.
 */
export const tellNews = (db: Db, registrar: Registrar, now: Date): Promise<void> =>
  db.transaction().execute(async (db) => {
    for (const news of await takeNews(db, registrar, now)) {
      const title = titleOf(news)
      if (!title) continue
      const staff = await listStaff(db, news.serviceId, now, 'coordinator')
      await tell(db, registrar.mail, staff, { title, path: paths.byNumber(news.run.id), now })
    }
  })

function titleOf(news: RunNews): LocalisedText | undefined {
  if (partsOf(news, 'nb').length === 0) return undefined
  const { sessions, municipalityName } = news.run
  const words = (locale: Locale) =>
    `${daysInWords(sessions, locale)}, ${municipalityName}: ${partsOf(news, locale).join(', ')}.`
  return Object.fromEntries(locales.map((locale) => [locale, words(locale)]))
}

/** What waits for somebody first. */
function partsOf(news: RunNews, locale: Locale): string[] {
  const t = texts[locale]
  const { joined, withdrawn, expired, toCall, needs, full, waiting } = news
  return [
    toCall > 0 && t.toCall(toCall),
    needs && t.needs,
    joined > 0 && t.joined(joined),
    withdrawn > 0 && t.withdrawn(withdrawn),
    full && t.full,
    waiting !== undefined && t.waiting(waiting),
    expired > 0 && t.expired(expired),
  ].filter((part) => part !== false)
}
