import type { Server } from 'node:http'
import { join } from 'node:path'
import { activityJobs } from './activities/index.ts'
import { createApp } from './app.ts'
import { attendanceJobs } from './attendance/index.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { courseJobs, loadThemes } from './courses/index.ts'
import {
  seedAccounts,
  seedDemo,
  seedEvaluations,
  seedHeldRuns,
  seedLookedAfter,
  seedParticipants,
  seedPlans,
  tellResults,
} from './demo/index.ts'
import { evaluationJobs, evaluationMails, findContactKeys } from './evaluations/index.ts'
import { needJobs } from './needs/index.ts'
import { type OpenedService, openService } from './open.ts'
import { participantJobs } from './participants/index.ts'
import {
  type DemoPerson,
  isForReal,
  letDemoPeopleIn,
  listDemoPeople,
  peopleJobs,
  peopleMails,
} from './people/index.ts'
import { planningJobs, planningMails } from './planning/index.ts'
import { startJobs } from './platform/jobs/index.ts'
import { keptPages } from './platform/kept-pages.ts'
import { type FindKeys, mailJobs, startMail } from './platform/mail/index.ts'
import { rateLimitJobs } from './platform/rate-limit.ts'
import { shipQuestionnaires } from './questionnaires/index.ts'
import { loadReference } from './reference/index.ts'
import { findMailKeys, registrar, registrationJobs, registrationMails } from './registrations/index.ts'
import { resultJobs } from './results/index.ts'

export type Service = {
  url: string
  /** In a demonstration: the people to step in as. */
  demoPeople: DemoPerson[]
  close(): Promise<void>
}

/** Starts the whole service as the environment says: database, migrations, reference data, pages, post. */
export async function serve(env: NodeJS.ProcessEnv): Promise<Service> {
  const config = readConfig(env)
  const opened = await openService(config)
  const { tools, pool, log } = opened
  if (config.demo && (await isForReal(tools.db))) {
    await opened.close()
    throw new ConfigError(noDemoHere)
  }
  await loadReference(tools.db)
  await loadThemes(tools.db)
  await shipQuestionnaires(tools.db, tools.clock())
  await letDemoPeopleIn(tools.db, config.demo, tools.clock())
  const room = registrar(tools)
  const { rateLimits, oidc, signInLevels } = config
  const kept = keptPages(pool, tools.clock)
  // The routes are laid while the database fills: both take their time, and somebody waits for the first page.
  const [app, isFilled] = await Promise.all([
    createApp(tools, { log, kept, rateLimits, oidc, signInLevels }),
    config.demo && seedDemoOnce(opened),
  ])
  await app.listen({ port: config.port, host: config.host })
  const post = startMail({
    ...tools,
    log,
    smtpUrl: config.smtpUrl,
    folder: join(config.dataDir, 'mail'),
    kinds: [...registrationMails(room), ...peopleMails, ...planningMails, ...evaluationMails],
    findKeys: keysOf(findMailKeys(room), findContactKeys(tools.secrets)),
  })
  const jobs = await startJobs({
    ...tools,
    pool,
    log,
    jobs: [
      ...registrationJobs(room),
      ...participantJobs(room),
      ...attendanceJobs(tools.mail),
      ...courseJobs(tools.mail),
      ...activityJobs,
      ...needJobs,
      ...peopleJobs(tools.mail),
      ...planningJobs(tools.mail),
      ...evaluationJobs(tools),
      ...resultJobs,
      ...rateLimitJobs,
      ...mailJobs,
    ],
  })

  // What a demonstration found out is told as soon as it runs: no visitor waits for it, nor for the night.
  const told = isFilled
    ? tellResults(tools.db, { now: tools.clock() }).catch((error) => log.error(error))
    : undefined

  return {
    url: addressOf(app.server, config),
    demoPeople: config.demo ? await listDemoPeople(tools.db, tools.clock()) : [],
    async close() {
      await app.close() // answers what is under way first
      await Promise.all([jobs.stop(), post.stop(), told])
      await opened.close()
    },
  }
}

/** Each room finds the keys of its own mails. */
const keysOf =
  (...rooms: FindKeys[]): FindKeys =>
  async (db, ids) =>
    new Map((await Promise.all(rooms.map((find) => find(db, ids)))).flatMap((keys) => [...keys]))

const noDemoHere =
  'DEMO is on, and people who exist have accounts in this database. In a demonstration anybody is let in as anybody, and reads every mail. Set DEMO=off, or use another database.'

/** The first start of a demo fills it; later starts find courses there and leave them as they are. Answers whether it did. */
async function seedDemoOnce({ tools, log }: OpenedService): Promise<boolean> {
  const { db } = tools
  const options = { now: tools.clock(), log: (line: string) => log.info(line) }
  if (!(await db.selectFrom('courses').select('id').limit(1).executeTakeFirst())) {
    await seedDemo(db, options)
    await seedParticipants(db, registrar(tools), options)
    await seedHeldRuns(db, registrar(tools), options)
  }
  const person = await db
    .selectFrom('accounts')
    .select('id')
    .where('demo', '=', true)
    .limit(1)
    .executeTakeFirst()
  if (person) return false
  await seedAccounts(db, options)
  await seedPlans(db, options)
  await seedLookedAfter(db, registrar(tools), options)
  await seedEvaluations(db, registrar(tools), options)
  return true
}

/** With port 0 the system chose one. */
function addressOf(server: Server, { baseUrl, port }: Config): string {
  const address = server.address()
  return port === 0 && typeof address === 'object' && address ? `http://localhost:${address.port}` : baseUrl
}
