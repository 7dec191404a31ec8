import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyBaseLogger } from 'fastify'
import { activitiesOnMyPage } from './activities/index.ts'
import { activities } from './activities/routes.ts'
import { attendanceOnMyPage, findCertificates } from './attendance/index.ts'
import { attendance } from './attendance/routes.ts'
import { coursesOnMyPage } from './authoring/index.ts'
import { authoring } from './authoring/routes.ts'
import { content } from './content/routes.tsx'
import { paths as coursePaths, findUsualSeats, listCoursesOfService } from './courses/index.ts'
import { courses } from './courses/routes.tsx'
import { troublePage } from './design/trouble-page.tsx'
import { evaluationsOnMyPage, listCoursesToEvaluate } from './evaluations/index.ts'
import { evaluations } from './evaluations/routes.ts'
import { health } from './health/routes.ts'
import { instrumentsOnMyPage } from './instruments/index.ts'
import { instruments } from './instruments/routes.ts'
import { mailbox } from './mailbox/routes.ts'
import { needs } from './needs/routes.tsx'
import { describeApi } from './open-data/index.ts'
import { openData } from './open-data/routes.ts'
import { organisations } from './organisations/routes.tsx'
import { participantsOnMyPage } from './participants/index.ts'
import { participants } from './participants/routes.ts'
import type { Demands, MyPagePart, Provider } from './people/index.ts'
import { people } from './people/routes.ts'
import { planningOnMyPage } from './planning/index.ts'
import { planning } from './planning/routes.ts'
import { createHttp } from './platform/http.ts'
import type { KeptPages } from './platform/kept-pages.ts'
import { limitRequests } from './platform/rate-limit.ts'
import { root } from './platform/root.ts'
import type { App, Tools } from './platform/web.ts'
import { programmesOnMyPage } from './programmes/index.ts'
import { programmes } from './programmes/routes.tsx'
import { questionnairesOnMyPage, templateOf } from './questionnaires/index.ts'
import { questionnaires } from './questionnaires/routes.ts'
import { registrations } from './registrations/routes.ts'
import { publicFigures, resultsOnMyPage, saidOfProgramme } from './results/index.ts'
import { results } from './results/routes.ts'
import { search } from './search/routes.ts'

export type { App, Tools } from './platform/web.ts'

type Surroundings = {
  log: FastifyBaseLogger
  kept?: KeptPages
  rateLimits?: boolean
  oidc?: Provider[]
  signInLevels?: Demands
}

/** The service, room by room. */
export async function createApp(
  tools: Tools,
  { log, kept, rateLimits = false, oidc = [], signInLevels = {} }: Surroundings,
): Promise<App> {
  const app = await createHttp({ ...tools, log, kept, troublePage })
  await app.register(staticFiles, {
    root: join(root, '.build/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  await describeApi(app, tools)
  if (rateLimits) await limitRequests(app, tools)

  people(app, tools, onMyPage, { providers: oidc, demands: signInLevels })
  health(app, tools)
  content(app)
  search(app, tools)
  courses(app, tools, publicFigures)
  authoring(app, tools)
  registrations(app, tools, findCertificates)
  participants(app, tools)
  attendance(app, tools)
  activities(app, tools)
  evaluations(app, tools)
  results(app, tools)
  planning(app, tools)
  programmes(app, tools, saidOfProgramme)
  questionnaires(app, tools, { findGroupSize: findUsualSeats, findUses: listCoursesToEvaluate })
  instruments(app, tools, templateOf)
  organisations(app, tools, { listCourses: listCoursesOfService, coursePath: coursePaths.course })
  needs(app, tools)
  openData(app, tools)
  mailbox(app, tools)

  return app
}

/** What each room brings to one's own page; the most urgent comes first, whatever room it is from. */
const onMyPage: MyPagePart[] = [
  planningOnMyPage,
  attendanceOnMyPage,
  evaluationsOnMyPage,
  activitiesOnMyPage,
  coursesOnMyPage,
  participantsOnMyPage,
  programmesOnMyPage,
  instrumentsOnMyPage,
  questionnairesOnMyPage,
  resultsOnMyPage,
]
