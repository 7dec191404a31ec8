import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { peopleMails } from '../../src/people/index.ts'
import { planningMails } from '../../src/planning/index.ts'
import { mailKey } from '../../src/platform/mail/queue.ts'
import { decrypt } from '../../src/platform/secrets.ts'
import { type TestApp, testApp } from '../app.ts'
import { tablesHolding } from '../everywhere.ts'
import { aCourse, aRun } from '../make.ts'
import { open, send } from '../pages.ts'
import { openToAll } from './open-to-all.ts'
import { table } from './table.ts'
import { aWorld, everybody, type Who, type World } from './world.ts'

const handedIn = 'Å tørre å gå ut når kveldsvinden står på'
const draft = 'Bussen går ikke etter klokka fem i Skjerstad'
const rated = 'Møtene lå alltid midt i spisetida mi'
const secrets = [handedIn, draft, rated]

let service: TestApp
let world: World
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  world = await aWorld(service)
})
after(() => service.close())

const formToken = () => service.tools.formTokens.issue(service.tools.clock())
const write = (path: string, fields: Record<string, string>, who: Who = 'user representative of the group') =>
  send(
    service.app,
    `/plan/${world.own.plan}/${path}`,
    { formToken: formToken(), ...fields },
    world.cookieOf(who),
  )

/** Every address of the inside that lets somebody in, for the own unit. PDFs are no text to look in. */
const inside = (who: Who): string[] => {
  const paths = table
    .filter(({ route, may }) => route.startsWith('GET') && !route.endsWith('.pdf') && may.includes(who))
    .map(({ route, at }) => (at ? at(world.own) : (route.split(' ')[1] ?? '')))
  return [...new Set(paths)]
}

/** Every address that is open to all, and searches for the words. */
const outside = (): string[] => {
  const { course, run, serviceSlug } = world.own
  const paths = openToAll
    .filter((route) => route.startsWith('GET') && !route.startsWith('GET /demo'))
    .map((route) =>
      (route.split(' ')[1] ?? '')
        .replace(':course', course.slug)
        .replace(':run', run.slug)
        .replace(':service', serviceSlug)
        .replace(/:\w+/, '1'),
    )
  return [...paths, '/kurs?q=kveldsvinden', '/api/v1/courses?q=kveldsvinden']
}

async function whereSeen(who: Who): Promise<string[]> {
  const seen: string[] = []
  for (const path of who === 'nobody signed in' ? outside() : inside(who)) {
    const { html } = await open(service.app, path, world.cookieOf(who))
    if (secrets.some((words) => html.includes(words))) seen.push(path)
  }
  return seen
}

/** A run of the plan's course that began last week. */
async function holdARun(): Promise<void> {
  const { db } = service
  const { id: courseId } = await aCourse(db, { serviceId: world.own.serviceId })
  await aRun(db, { courseId, startsAt: '2026-11-16T16:00:00Z' })
  await db.updateTable('plans').set({ courseId }).where('id', '=', world.own.plan).execute()
}

/** Every mail on its way, in each language, with what lies with it. */
async function mailsOnTheirWay(): Promise<string> {
  const { db, tools } = service
  const kinds = new Map([...peopleMails, ...planningMails].map((kind) => [kind.kind, kind]))
  const rows = await db.selectFrom('outbox').selectAll().where('keyId', 'is', null).execute()
  const said = rows.map(async ({ id, kind, sealed }) => {
    if (!sealed) return ''
    const facts = decrypt(mailKey(tools.secrets), sealed, id).toString()
    const context = { db, locale: 'nb', now: tools.clock(), baseUrl: tools.baseUrl } as const
    return facts + JSON.stringify(await kinds.get(kind)?.write(JSON.parse(facts).facts, context))
  })
  return (await Promise.all(said)).join()
}

describe('What one side of a planning group writes before the other', () => {
  before(async () => {
    await holdARun() // there is something to rate
    assert.equal((await write('moter/mal/levering', { own: handedIn })).status, 303)
    assert.equal((await write('moter/rammer/min-side', { own: draft })).status, 303)
    const answers = { heard: '2', decided: '3', prepared: '4', equal: '2', words: rated }
    assert.equal((await write('evalueringsmote/svar', answers)).status, 303)
    const call = { day: '2.12.2026', time: '18.00', place: 'Bodø', agenda: 'Målene' }
    assert.equal((await write('moter/nytt', call, 'secretary of the group')).status, 303)
  })

  for (const who of everybody.filter((who) => who !== 'user representative of the group'))
    it(`is at no address for ${who}`, async () => assert.deepEqual(await whereSeen(who), []))

  it('is on the writer’s own pages', async () => {
    const seen = await whereSeen('user representative of the group')
    assert.ok(seen.some((path) => path.endsWith('/moter/mal')))
  })

  it('is in no mail, no calendar file and no trail, and in no table but its own', async () => {
    const mails = await mailsOnTheirWay()
    assert.match(mails, /planning|Møte/)
    for (const words of secrets) assert.ok(!mails.includes(words), words)
    assert.deepEqual(await tablesHolding(service.db, handedIn), ['plan_inputs'])
    assert.deepEqual(await tablesHolding(service.db, draft), ['plan_inputs'])
    assert.deepEqual(await tablesHolding(service.db, rated), ['plan_ratings'])
  })
})

describe('Somebody whose role in a planning group has ended', () => {
  it('finds nothing of the plan from that second on, in a session that is open, their own file too', async () => {
    const who = 'municipality in the group'
    const ofPlan = inside(who).filter((path) => path.startsWith(`/plan/${world.own.plan}`))
    assert.ok(ofPlan.length > 30)
    const ask = (path: string) => open(service.app, path, world.cookieOf(who))
    assert.equal((await ask(`/plan/${world.own.plan}`)).status, 200)
    await service.db
      .updateTable('roleGrants')
      .set({ validTo: service.tools.clock() })
      .where('planningGroupId', '=', world.own.group)
      .where('role', '=', 'municipality')
      .execute()
    for (const path of ofPlan) assert.equal((await ask(path)).status, 404, path)
    for (const path of ['/min-side', '/min-side/mine-opplysninger.json'])
      assert.doesNotMatch((await ask(path)).html, /\/plan\/\d|Bestille rom|Kortere dager/)
    assert.equal((await write('moter/mal/levering', { own: 'Jeg er her ennå' }, who)).status, 404)
  })
})
