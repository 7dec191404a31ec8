import { join } from 'node:path'
import { readConfig } from './config.ts'
import {
  benchLoad,
  resetDemo,
  seedAccounts,
  seedEvaluations,
  seedHeldRuns,
  seedLookedAfter,
  seedManyParticipants,
  seedParticipants,
  seedPlans,
  tellResults,
} from './demo/index.ts'
import { importCourses } from './imports/index.ts'
import { type OpenedService, openService } from './open.ts'
import { addAccount, giveRole } from './people/index.ts'
import { isMailAddress } from './platform/mail/index.ts'
import { root } from './platform/root.ts'
import { loadReference, refreshReference } from './reference/index.ts'
import { changeRun, clearDemo, registrar } from './registrations/index.ts'

/** The long commands, run by hand: `npm run demo:reset` and the like. Each shows progress and ends with counts. */
const commands: Record<string, (args: string[]) => Promise<unknown>> = {
  'reference:refresh': () => refreshReference({ fetch, dir: join(root, 'data/reference'), log: say }),
  'demo:reset': () => withService(demoReset),
  'administrator:add': ([email, ...name]) =>
    withService((opened) => administratorAdded(opened, email, name.join(' '))),
  'bench:load': ([flag]) => withService((opened) => benchLoaded(opened, flag)),
  import: ([kind, file]) => {
    if (kind !== 'courses' || !file)
      throw new Error('Say what to import, and from where: npm run import -- courses FILE')
    return withService((opened) => importFrom(opened, file))
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  say(`Unknown command: ${name}. There are: ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}
try {
  await command(args)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

async function demoReset({ tools }: OpenedService): Promise<void> {
  if (!tools.demo) throw new Error('This is no demonstration: set DEMO=on to fill it with made-up people')
  const options = { now: tools.clock(), log: say }
  await clearDemo(tools.db)
  await resetDemo(tools.db, options)
  await seedParticipants(tools.db, registrar(tools), options)
  await seedHeldRuns(tools.db, registrar(tools), options)
  await seedAccounts(tools.db, options)
  await seedPlans(tools.db, options)
  await seedLookedAfter(tools.db, registrar(tools), options)
  await seedEvaluations(tools.db, registrar(tools), options)
  await tellResults(tools.db, options)
}

async function administratorAdded(
  { tools: { db, clock, baseUrl } }: OpenedService,
  email: string | undefined,
  name: string,
): Promise<void> {
  if (!email || !isMailAddress(email) || name.trim() === '')
    throw new Error('Say who: npm run administrator:add -- kari@example.no "Kari Solhaug"')
  const now = clock()
  const account = await addAccount(db, { email, name: name.trim(), now })
  const given = await giveRole(db, account, { heldIn: 'system', role: 'administrator' }, { from: now }).catch(
    () => {
      throw new Error(`${email} holds a role that sees participants, and no administrator may`)
    },
  )
  say(
    given === 'given'
      ? `${email} is an administrator, and signs in at ${baseUrl}/logg-inn`
      : `${email} was one already`,
  )
}

async function benchLoaded({ tools }: OpenedService, flag: string | undefined): Promise<void> {
  const now = tools.clock()
  await benchLoad(tools.db, {
    now,
    log: say,
    amongReal: flag === '--among-real-courses',
    fillRegistrations: (db, wanted) => seedManyParticipants(db, registrar(tools), wanted, now),
  })
}

/** A changed run is carried through to those who signed up: the running service sends the mails. */
async function importFrom({ tools }: OpenedService, file: string): Promise<void> {
  const now = tools.clock()
  await importCourses(tools.db, file, {
    now,
    log: say,
    carryThrough: (db, run, change) => changeRun(db, registrar(tools), run, change, now),
  })
}

/** Works beside a running service on the same database, or starts the embedded one for as long as it takes. */
async function withService(work: (opened: OpenedService) => Promise<unknown>): Promise<void> {
  const opened = await openService({ ...readConfig(process.env), logLevel: 'warn' }, { besideAnother: true })
  try {
    await loadReference(opened.tools.db)
    await work(opened)
  } finally {
    await opened.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
