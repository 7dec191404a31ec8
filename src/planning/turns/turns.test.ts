import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { type APlan, aPlan, carryThroughGates } from '../../../test/plans.ts'
import { planningJobs } from '../jobs.ts'

const goals = { own: 'Tørre å gå ut igjen' }

describe('Members are told when it becomes their turn', () => {
  let service: TestApp
  let plan: APlan
  /** The last notice that was asked for. */
  let read = 0
  before(async () => {
    service = await testApp()
  })
  after(() => service.close())
  beforeEach(async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    await service.db.deleteFrom('plans').execute()
    await service.db.deleteFrom('notices').execute()
    plan = await aPlan(service.db)
    await throughTheFirstSteps()
  })

  async function throughTheFirstSteps() {
    const { db, tools } = service
    const by = { planId: plan.id, writtenBy: plan.berit.id, writtenAt: tools.clock() }
    await db
      .insertInto('planNeeds')
      .values({
        ...by,
        source: 'person',
        who: 'Folk med kols',
        why: 'De spør',
        compared: 'Nei',
        comparedAt: tools.clock(),
      })
      .execute()
    const settled = ['leader', 'resources', 'pathway', 'user-organisation']
    const signed = { settled, medicalNotNeeded: true, signedAt: tools.clock(), signedBy: plan.hege.id }
    await db
      .insertInto('planAnchorings')
      .values({ ...by, ...signed })
      .execute()
  }

  /** Some time passes, and the service looks. */
  async function later(minutes = 15) {
    service.moveClock(new Date(service.tools.clock().getTime() + minutes * 60_000))
    for (const job of planningJobs(service.tools.mail)) await job.run(service.db, service.tools.clock())
  }

  /** What each has been told since last asked, in Norwegian. */
  async function told(): Promise<[name: string, title: string][]> {
    const rows = await service.db
      .selectFrom('notices as n')
      .innerJoin('accounts as a', 'a.id', 'n.accountId')
      .where('n.id', '>', read)
      .select(['n.id', 'a.name', 'n.title'])
      .execute()
    read = Math.max(read, ...rows.map(({ id }) => id))
    const called = rows.map(({ name, title }): [string, string] => [
      name.startsWith('Person') ? 'Berit' : (name.split(' ')[0] ?? ''),
      title.nb ?? '',
    ])
    return called.sort()
  }

  const as = (who: 'solveig' | 'jonas' | 'hege' | 'berit') => signIn(service, plan[who])
  const handIn = async (who: 'solveig' | 'jonas', element = 'mal') => {
    const answer = await (await as(who)).send(`/plan/${plan.id}/moter/${element}/levering`, goals)
    assert.equal(answer.status, 303)
  }

  it('once, however often it is looked at', async () => {
    await later()
    const turn = 'Din tur i arbeidsgruppa: skriv svar på de seks spørsmålene.'
    assert.deepEqual(await told(), [
      ['Jonas', turn],
      ['Solveig', turn],
    ])
    await later()
    await later(3 * 24 * 60)
    assert.deepEqual(await told(), [])
  })

  it('but not of what they see themselves, having just done something', async () => {
    await handIn('solveig')
    await later()
    assert.deepEqual(
      (await told()).map(([name]) => name),
      ['Jonas'],
    )
    await handIn('jonas')
    await later()
    const common = 'Din tur i arbeidsgruppa: lag felles tekst om mål.'
    assert.deepEqual(await told(), [
      ['Berit', common],
      ['Hege', common],
      ['Solveig', common],
    ])
  })

  it('in one word for all that has come since last', async () => {
    await later()
    await told()
    const berit = await as('berit')
    for (const what of ['Bestille rom', 'Ringe kommunen'])
      await berit.send(`/plan/${plan.id}/moter/oppgaver`, {
        what,
        owner: String(plan.jonas.id),
        due: '5.12.2026',
      })
    await later()
    assert.deepEqual(await told(), [
      ['Jonas', 'Din tur i arbeidsgruppa: du har fått en oppgave. Én ting til venter der.'],
    ])
  })

  it('at most once a day of the same, however often it comes and goes', async () => {
    await later()
    await told()
    for (const who of ['solveig', 'jonas'] as const) await handIn(who)
    const solveig = await as('solveig')
    const write = async (common: string) => {
      const page = await solveig.open(`/plan/${plan.id}/moter/mal`)
      const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '0'
      assert.equal((await solveig.send(`/plan/${plan.id}/moter/mal/felles`, { common, version })).status, 303)
    }
    const sayYes = async () => {
      const jonas = await as('jonas')
      const page = await jonas.open(`/plan/${plan.id}/moter/mal`)
      const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '0'
      await jonas.send(`/plan/${plan.id}/moter/mal/ja`, { version })
    }
    const yes = 'Din tur i arbeidsgruppa: si ja til mål, eller skriv en ny versjon.'
    await write('Tørre å gå ut')
    await later()
    assert.deepEqual(await told(), [['Jonas', yes]])
    for (const text of ['Tørre å gå ut igjen', 'Tørre å gå ut alene']) {
      await sayYes()
      await later()
      await write(text)
      await later()
    }
    assert.deepEqual(await told(), [])
    await later(21 * 60)
    assert.deepEqual(await told(), [['Jonas', yes]])
  })

  it('as they want to hear of it, and never while the plan is on hold', async () => {
    const { db, tools } = service
    await db.updateTable('accounts').set({ notify: 'none' }).where('id', '=', plan.jonas.id).execute()
    const hold = (pausedAt: Date | null, pausedBecause: string | null) =>
      db.updateTable('plans').set({ pausedAt, pausedBecause }).where('id', '=', plan.id).execute()
    await hold(tools.clock(), 'Sommer')
    await later()
    assert.deepEqual(await told(), [])
    await hold(null, null)
    await later()
    assert.deepEqual(
      (await told()).map(([name]) => name),
      ['Solveig'],
    )
  })

  it('and nothing that is said tells what the course is about', async () => {
    const berit = await as('berit')
    const task = { what: 'Ringe om kols', owner: String(plan.hege.id), due: '5.12.2026' }
    await berit.send(`/plan/${plan.id}/moter/oppgaver`, task)
    await later()
    const titles = await service.db.selectFrom('notices').select('title').execute()
    assert.ok(titles.length > 0)
    assert.doesNotMatch(JSON.stringify(titles), /kols/i)
  })

  it('a speaker who hasn’t said yes is reminded in the week before, once', async () => {
    const { db, tools } = service
    const course = await aCourse(db, { serviceId: plan.serviceId, publishedAt: null, throughPlan: true })
    await db.updateTable('plans').set({ courseId: course.id }).where('id', '=', plan.id).execute()
    await db
      .insertInto('courseProgrammeItems')
      .values({
        ...{ courseId: course.id, day: 1, starts: '10:00', ends: '11:00' },
        ...{
          title: JSON.stringify({ nb: 'Pust' }),
          speaker: 'Jonas Granlid, fysioterapeut',
          ledBy: 'professional',
        },
      })
      .execute()
    await carryThroughGates(db, plan, tools.clock())
    await db.updateTable('courses').set({ publishedAt: tools.clock() }).where('id', '=', course.id).execute()
    const run = { courseId: course.id, startsAt: '2026-12-08T10:00:00Z', publishedAt: tools.clock() }
    await aRun(db, run)
    const brief = { speaker: 'Jonas Granlid, fysioterapeut', brief: 'Om pusten', side: 'professional' }
    assert.equal((await (await as('berit')).send(`/plan/${plan.id}/forberedelse/oppdrag`, brief)).status, 303)
    await later()
    const mine = async () => (await told()).filter(([name]) => name === 'Jonas').map(([, title]) => title)
    assert.match((await mine()).join(), /Din tur i arbeidsgruppa: si ja til å holde din del\./)
    await later(6 * 24 * 60)
    assert.deepEqual(await mine(), [])
    await later(3 * 24 * 60)
    assert.match((await mine()).join(), /begynner tirsdag 8\. desember\. Les hva du er spurt om/)
    await later(24 * 60)
    assert.deepEqual(await mine(), [])
  })
})
