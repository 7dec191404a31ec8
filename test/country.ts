import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  seedAccounts,
  seedDemo,
  seedEvaluations,
  seedHeldRuns,
  seedLookedAfter,
  seedParticipants,
  seedPlans,
} from '../src/demo/index.ts'
import { evaluationMails, findContactKeys } from '../src/evaluations/index.ts'
import { peopleMails, readDemands, readProviders } from '../src/people/index.ts'
import { planningMails } from '../src/planning/index.ts'
import { folderCarrier } from '../src/platform/mail/folder.ts'
import { createSender, mailKey } from '../src/platform/mail/index.ts'
import { findMailKeys, registrar, registrationMails } from '../src/registrations/index.ts'
import { type TestApp, testApp } from './app.ts'
import { templateOnce } from './database.ts'
import { testServer } from './db.ts'
import { open, type Seen } from './pages.ts'

export type Country = TestApp & {
  /** The mail that comes of something, as its page in the demonstration shows it. */
  mailAfter(act: () => Promise<unknown>): Promise<Seen>
  /** Delivers what is in the outbox, as the program does every second. */
  deliverMails(): Promise<void>
}

// Somewhere to sign in, and somebody of whom it is demanded: region coordinators have no pages of their own that it would close.
const oidc = readProviders('[{"profile":"id-porten","clientId":"demo","clientSecret":"demo"}]') ?? []
const signInLevels = readDemands('{"region":["id-porten:idporten-loa-high","passkey"]}', oidc) ?? {}

const now = '2026-11-23T09:00:00Z'
const template = 'template_country'

/** The service as a demonstration: full of courses, services, people who signed up, and their mails. */
export async function theDemoCountry(): Promise<Country> {
  await templateOnce(testServer(), template, fill)
  const folder = mkdtempSync(join(tmpdir(), 'mestring-mails-'))
  const service = await testApp(now, { demoMails: folder, oidc, signInLevels, template })
  const { tools, db } = service
  const { clock, secrets, baseUrl } = tools
  const from = { address: 'no-reply@mestring.example.no', name: 'Mestring' }
  const sender = createSender({
    db,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    baseUrl,
    carrier: folderCarrier({ folder, from, clock }),
    kinds: [...registrationMails(registrar(tools)), ...peopleMails, ...planningMails, ...evaluationMails],
    ownKey: mailKey(secrets),
    findKeys: async (db, ids) =>
      new Map([
        ...(await findMailKeys(registrar(tools))(db, ids)),
        ...(await findContactKeys(secrets)(db, ids)),
      ]),
  })
  const listMails = async () => (await tools.mail.folder?.list(1000)) ?? []
  return {
    ...service,
    deliverMails: async () => {
      await sender.sendDue()
    },
    mailAfter: async (act) => {
      await sender.sendDue()
      const before = new Set(await listMails())
      await act()
      await sender.sendDue()
      const name = (await listMails()).find((mail) => !before.has(mail))
      if (!name) throw new Error('No mail came')
      return open(service.app, `/demo/epost/${name}`)
    },
    close: async () => {
      await sender.stop()
      await service.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Fills a database as a demonstration is at its start, and answers where it is. */
async function fill(): Promise<string> {
  const { tools, db, url, close } = await testApp(now)
  const options = { now: tools.clock(), log: () => {} }
  await seedDemo(db, options)
  await seedParticipants(db, registrar(tools), options)
  await seedHeldRuns(db, registrar(tools), options)
  await seedAccounts(db, options)
  await seedPlans(db, options)
  await seedLookedAfter(db, registrar(tools), options)
  await seedEvaluations(db, registrar(tools), options)
  await close()
  return url
}
