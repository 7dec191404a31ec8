import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyBaseLogger } from 'fastify'
import { paths as coursePaths, listCoursesOfService } from './courses/index.ts'
import { courses } from './courses/routes.tsx'
import { troublePage } from './design/trouble-page.tsx'
import { health } from './health/routes.ts'
import { needs } from './needs/routes.tsx'
import { organisations } from './organisations/routes.tsx'
import { createHttp } from './platform/http.ts'
import type { PageCache } from './platform/page-cache.ts'
import { root } from './platform/root.ts'
import type { App, Tools } from './platform/web.ts'

export type { App, Tools } from './platform/web.ts'

type Surroundings = { log: FastifyBaseLogger; cache: PageCache | undefined }

/** The service, room by room. */
export async function createApp(tools: Tools, { log, cache }: Surroundings): Promise<App> {
  const app = await createHttp({ ...tools, log, cache, troublePage })
  await app.register(staticFiles, {
    root: join(root, '.build/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  health(app, tools)
  courses(app, tools)
  organisations(app, tools, { listCourses: listCoursesOfService, coursePath: coursePaths.course })
  needs(app, tools)

  return app
}
