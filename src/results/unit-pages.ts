import { to } from '../design/here.ts'
import { getKeptService } from '../organisations/index.ts'
import { serviceStaff, signedIn } from '../people/index.ts'
import { found } from '../platform/errors.ts'
import { inLanguage } from '../platform/localised.ts'
import type { App, Tools } from '../platform/web.ts'
import { resultsOf } from './asking/results-of.ts'
import { paths } from './paths.ts'
import { readPeriod } from './period.ts'
import { getRegionAt, listEvaluatedCourses, listProgrammesAt, listRegionsSeenBy, slugOf } from './queries.ts'
import { texts } from './texts.ts'
import { poolPage, serviceResultsPage } from './views/unit-pages.tsx'
import { readersOfRegions } from './who.ts'

/** What was answered in a service, a programme, a region and the country. */
export function unitPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<{ Params: { service: string } }>(
    paths.service(':service'),
    { config: { for: serviceStaff } },
    async (request, reply) => {
      const { here, params, query } = request
      const person = signedIn(request)
      const service = await getKeptService(db, person, params.service)
      const period = readPeriod(query)
      const [results, nation, courses] = await Promise.all([
        resultsOf(db, person, { unit: { kind: 'service', id: service.id }, period }),
        resultsOf(db, 'public', { unit: { kind: 'nation' }, period }),
        listEvaluatedCourses(db, service.id),
      ])
      return reply.html(serviceResultsPage({ here, service, results, nation, courses }))
    },
  )

  app.get(paths.nation(), { config: { cached: true } }, async ({ here, query }, reply) => {
    const t = texts[here.locale]
    const [results, programmes] = await Promise.all([
      resultsOf(db, 'public', { unit: { kind: 'nation' }, period: readPeriod(query) }),
      listProgrammesAt(db),
    ])
    const links = programmes.map(({ slug, title }) => ({
      title: inLanguage(title, here.locale).text,
      path: paths.programme(slug),
    }))
    return reply.html(
      poolPage({
        ...{ here, results, title: t.pool.nation, trail: [{ title: t.crumb }] },
        ...{ hrefOf: paths.nation, links: [{ heading: t.pool.programmes, links }] },
      }),
    )
  })

  app.get<{ Params: { programme: string } }>(
    paths.programme(':programme(^[a-z0-9-]+$)'),
    { config: { cached: true } },
    async ({ here, params, query }, reply) => {
      const t = texts[here.locale]
      const programme = found((await listProgrammesAt(db, params.programme))[0])
      const unit = { kind: 'programme', id: programme.id } as const
      const results = await resultsOf(db, 'public', { unit, period: readPeriod(query) })
      const title = inLanguage(programme.title, here.locale).text
      return reply.html(
        poolPage({
          ...{
            here,
            results,
            title: t.pool.programme(title),
            trail: [{ title, href: to(here, paths.ofProgramme(programme.slug)) }, { title: t.crumb }],
          },
          hrefOf: (period) => paths.programme(programme.slug, period),
        }),
      )
    },
  )

  app.get<{ Params: { region: string } }>(
    paths.region(':region'),
    readersOfRegions,
    async (request, reply) => {
      const { here, params, query } = request
      const t = texts[here.locale]
      const name = await getRegionAt(db, params.region)
      const unit = { kind: 'region', id: name } as const
      const person = signedIn(request)
      const results = await resultsOf(db, person, { unit, period: readPeriod(query) })
      const links = (await listRegionsSeenBy(db, person))
        .filter((other) => other !== name)
        .map((other) => ({ title: other, path: paths.region(slugOf(other)) }))
      return reply.html(
        poolPage({
          ...{ here, results, title: t.pool.region(name), isPrivate: true },
          links: [{ heading: t.pool.regions, links }],
          trail: [{ title: t.pool.nation, href: to(here, paths.nation()) }, { title: name }],
          hrefOf: (period) => paths.region(params.region, period),
        }),
      )
    },
  )
}
