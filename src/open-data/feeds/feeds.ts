import {
  type CalendarRun,
  calendarOf,
  findPublicRunAt,
  listPublicRuns,
  type PublicRun,
  paths,
} from '../../courses/index.ts'
import { found } from '../../platform/errors.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { parseSearch, type Search, searchPaths, searchRuns } from '../../search/index.ts'
import { atomOf } from './atom.ts'
import { texts } from './texts.ts'

type RunAddress = { Params: { course: string; run: string } }

/** The most runs in a calendar and in a feed: those that the page would show first. */
const most = { calendar: 500, feed: 100 }

/** What the search page finds as a calendar and as a feed, with the same query, and each run as a calendar file. */
export function feeds(app: App, { db }: Pick<Tools, 'db'>): void {
  const config = { cached: true }
  const find = async (search: Search, now: Date, size: number) => {
    const { items } = await searchRuns(db, { ...search, page: 1, size }, now)
    return listPublicRuns(
      db,
      items.map(({ run }) => run.id),
    )
  }

  app.get('/kurs.ics', { config }, async ({ query, here }, reply) => {
    const runs = await find(parseSearch(query).search, here.now, most.calendar)
    return reply.type(calendarType).send(calendarIn(here, runs, texts[here.locale].courses))
  })

  app.get('/kurs.atom', { config }, async ({ query, here }, reply) => {
    const { search } = parseSearch(query)
    const runs = await find(search, here.now, most.feed)
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomOf(runs, here, searchPaths.search({ ...search, page: 1 })))
  })

  app.get<RunAddress>(paths.calendar(':course', ':run'), { config }, async ({ params, here }, reply) => {
    const run = found(await findPublicRunAt(db, params.course, params.run))
    return reply.type(calendarType).send(calendarIn(here, [run], inLanguage(run.title, here.locale).text))
  })
}

const calendarType = 'text/calendar; charset=utf-8'

const calendarIn = (here: { baseUrl: string; locale: Locale }, runs: PublicRun[], name: string): string =>
  calendarOf(
    runs.map((run) => asCalendarRun(run, here.locale)),
    { ...here, name },
  )

const asCalendarRun = (run: PublicRun, locale: Locale): CalendarRun => ({
  ...run,
  title: inLanguage(run.title, locale).text,
  digital: run.mode === 'digital' || run.mode === 'self-study',
})
