import { listAddresses, listCourseNames, listProgrammes, paths } from '../../courses/index.ts'
import { listServices, servicePaths } from '../../organisations/index.ts'
import type { Db } from '../../platform/db.ts'
import { NotFound } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { programmePaths } from '../../programmes/index.ts'
import { searchPaths } from '../../search/index.ts'
import { type PublicPage, pagesInFile, sitemap, sitemapIndex } from './sitemap.ts'

/** What search engines ask for: which pages there are, and which to leave alone. */
export function site(app: App, { db, demo, baseUrl }: Pick<Tools, 'db' | 'demo' | 'baseUrl'>): void {
  const config = { cached: true }

  app.get('/robots.txt', { config }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robots(demo, baseUrl)),
  )

  app.get('/sitemap.xml', { config }, async ({ here }, reply) => {
    const pages = await listPages(db, here.now)
    const files = Math.ceil(pages.length / pagesInFile)
    return reply.type(xmlType).send(files > 1 ? sitemapIndex(files, baseUrl) : sitemap(pages, baseUrl))
  })

  app.get<{ Params: { file: string } }>('/sitemap-:file.xml', { config }, async ({ params, here }, reply) => {
    const file = /^[1-9]\d{0,4}$/.test(params.file) ? Number(params.file) : 0
    const pages = (await listPages(db, here.now)).slice((file - 1) * pagesInFile, file * pagesInFile)
    if (file === 0 || pages.length === 0) throw new NotFound('no such sitemap')
    return reply.type(xmlType).send(sitemap(pages, baseUrl))
  })
}

const xmlType = 'application/xml; charset=utf-8'

/** The pages that don't depend on any data. */
const standing = [
  '/',
  searchPaths.courses,
  servicePaths.services,
  servicePaths.reportNeed(),
  programmePaths.programmes,
  '/om',
  '/personvern',
  '/tilgjengelighet',
  '/api',
]

async function listPages(db: Db, now: Date): Promise<PublicPage[]> {
  const [courses, runs, services, programmes] = await Promise.all([
    listCourseNames(db),
    listAddresses(db, now),
    listServices(db, now),
    listProgrammes(db),
  ])
  return [
    ...standing.map((path) => ({ path })),
    ...courses.map(({ slug, updatedAt }) => ({ path: paths.course(slug), changedAt: updatedAt })),
    ...runs.map(({ course, run, updatedAt }) => ({ path: paths.run(course, run), changedAt: updatedAt })),
    ...services.map(({ slug, updatedAt }) => ({ path: servicePaths.service(slug), changedAt: updatedAt })),
    ...programmes.map(({ slug }) => ({ path: programmePaths.programme(slug) })),
  ]
}

/** People's own pages are nobody else's, and a demonstration's invented courses mustn't be found by somebody who is ill. */
const robots = (demo: boolean, baseUrl: string): string =>
  [
    'User-agent: *',
    ...(demo
      ? ['Disallow: /']
      : ['Disallow: /pamelding/', 'Disallow: /*/pamelding', 'Disallow: /behov/takk/', 'Allow: /']),
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    '',
  ].join('\n')
