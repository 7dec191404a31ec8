import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { hiddenIn, open } from '../../../test/pages.ts'
import { aPerson, aStaffMember, signIn } from '../../../test/people.ts'
import { aPlan, carryThroughGates } from '../../../test/plans.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const goals = JSON.stringify({ nb: 'Tørre å gå ut' })

/** A draft in a plan, and the browsers of those around it. */
async function aPlannedDraft(facts: Parameters<typeof aCourse>[1] = {}) {
  const { db } = service
  const course = await aCourse(db, { publishedAt: null, throughPlan: true, goals, ...facts })
  const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
  const [solveig, jonas, hege, berit] = await Promise.all(
    [plan.solveig, plan.jonas, plan.hege, plan.berit].map((who) => signIn(service, who)),
  )
  assert.ok(solveig && jonas && hege && berit)
  const path = `/plan/${plan.id}/program`
  return { course, plan, path, solveig, jonas, hege, berit }
}

type Browser = Awaited<ReturnType<typeof signIn>>

/** What goes with a signature: what stood on the page when it was read. */
const read = async (browser: Browser, path: string) => hiddenIn(await browser.open(`${path}/utkast`))
const sign = async (browser: Browser, path: string) =>
  browser.send(`${path}/underskrift`, await read(browser, path))

const signaturesOf = (plan: number) =>
  service.db.selectFrom('planSignatures').selectAll().where('planId', '=', plan).orderBy('id').execute()

describe('The course draft of a plan', () => {
  it('is made of what the plan knows, once, by those of the service', async () => {
    const { db } = service
    const plan = await aPlan(db, { title: 'Leve med kols' })
    const at = service.tools.clock()
    await db
      .insertInto('planNeeds')
      .values({
        planId: plan.id,
        source: 'person',
        who: 'Folk med kols på Helgeland',
        why: 'De trenger det',
        targetGroups: ['patient'],
        writtenBy: plan.berit.id,
        writtenAt: at,
      })
      .execute()
    await carryThroughGates(db, plan, at).catch(() => undefined) // the signatures wait for a course
    const [solveig, berit] = [await signIn(service, plan.solveig), await signIn(service, plan.berit)]
    const path = `/plan/${plan.id}/program`
    assert.doesNotMatch((await solveig.open(path)).html, /<button[^>]*>Lag kursutkastet/)
    assert.equal((await solveig.send(`${path}/utkast`)).status, 404)
    assert.match((await berit.open(path)).text, /målene dere er enige om/)
    assert.equal((await berit.send(`${path}/utkast`)).location, path)
    await berit.send(`${path}/utkast`)
    const courses = await db
      .selectFrom('courses')
      .selectAll()
      .where('serviceId', '=', plan.serviceId)
      .execute()
    const [course] = courses
    assert.equal(courses.length, 1)
    assert.deepEqual(
      [course?.title, course?.goals, course?.forWhom, course?.targetGroups, course?.throughPlan],
      [
        { nb: 'Leve med kols' },
        { nb: 'Tørre å gå ut igjen' },
        { nb: 'Folk med kols på Helgeland' },
        ['patient'],
        true,
      ],
    )
    assert.match((await solveig.open(`${path}/utkast`)).text, /Tørre å gå ut igjen/)
  })
})

describe('Two signatures', () => {
  it('let the course out, and nothing less does', async () => {
    const { path, solveig, jonas, berit, plan, course } = await aPlannedDraft()
    await carryThroughGates(service.db, plan, service.tools.clock())
    await solveig.send(`${path}/underskrift/trukket`, { because: 'Jeg vil lese en gang til' })
    const refused = await berit.send(`${path}/publisering`)
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Kurset ble ikke publisert.*Erfaring har ikke skrevet under/)
    assert.equal((await open(service.app, `/kurs/${course.slug}`)).status, 404)
    assert.equal((await sign(solveig, path)).status, 303)
    assert.match((await jonas.open(path)).text, /Ingenting mangler/)
    assert.equal((await berit.send(`${path}/publisering`)).status, 303)
    assert.equal((await open(service.app, `/kurs/${course.slug}`)).status, 200)
  })

  it('are each for one’s own side, whatever is sent', async () => {
    const { path, solveig, plan } = await aPlannedDraft()
    const sent = { ...(await read(solveig, path)), side: 'professional', accountId: String(plan.jonas.id) }
    await solveig.send(`${path}/underskrift`, sent)
    await solveig.send(`${path}/underskrift`, sent)
    assert.deepEqual(
      (await signaturesOf(plan.id)).map(({ side, accountId }) => [side, accountId]),
      [['experience', plan.solveig.id]],
    )
  })

  it('are not for leader and secretary, who serve both; nor for those who look on', async () => {
    const { path, hege, berit, solveig, plan, course } = await aPlannedDraft()
    const sent = await read(solveig, path)
    for (const browser of [hege, berit]) {
      const answer = await browser.send(`${path}/underskrift`, sent)
      assert.equal(answer.status, 409)
      assert.match(answer.text, /Ingenting ble skrevet under/)
    }
    const onlooker = await signIn(service, await aStaffMember(service.db, 'manager', course.serviceId))
    assert.match((await onlooker.open(`${path}/utkast`)).text, /Bare de som er med i gruppa/)
    assert.equal((await onlooker.send(`${path}/underskrift`, sent)).status, 409)
    assert.equal((await onlooker.send(`${path}/endringer`, { because: 'Kortere' })).status, 404)
    const stranger = await signIn(service, await aPerson(service.db))
    assert.equal((await stranger.send(`${path}/underskrift`, sent)).status, 404)
    assert.deepEqual(await signaturesOf(plan.id), [])
  })

  it('are not given to something else than was read: it is said what has changed', async () => {
    const { path, solveig, plan, course } = await aPlannedDraft()
    const sent = await read(solveig, path)
    await service.db
      .updateTable('courses')
      .set({ goals: JSON.stringify({ nb: 'Noe helt annet' }) })
      .where('id', '=', course.id)
      .execute()
    const answer = await solveig.send(`${path}/underskrift`, sent)
    assert.equal(answer.status, 409)
    assert.match(answer.text, /Dette er endret siden du leste det: målene. Ingenting er skrevet under/)
    assert.match(answer.text, /Noe helt annet/)
    const crafted = await solveig.send(`${path}/underskrift`, { fingerprint: 'x'.repeat(5000) })
    assert.equal(crafted.status, 409)
    assert.deepEqual(await signaturesOf(plan.id), [])
    assert.equal((await solveig.send(`${path}/underskrift`, hiddenIn(answer))).status, 303)
  })

  it('are asked for again when something of it changes, and not when it doesn’t', async () => {
    const { path, solveig, plan, course } = await aPlannedDraft()
    await carryThroughGates(service.db, plan, service.tools.clock())
    const change = (columns: object) =>
      service.db.updateTable('courses').set(columns).where('id', '=', course.id).execute()
    await change({ summary: JSON.stringify({ nb: 'Kortere' }), contactPhone: '999 00 123' })
    assert.match((await solveig.open(path)).text, /Ingenting mangler/)
    await change({ goals: JSON.stringify({ nb: 'Noe annet' }) })
    const page = await solveig.open(path)
    assert.match(page.text, /men kurset er endret siden/)
    assert.match(page.text, /Fag har ikke skrevet under/)
  })

  it('are taken back with a reason; what is out stays out, and the next date waits', async () => {
    const { path, solveig, berit, plan, course } = await aPlannedDraft()
    await carryThroughGates(service.db, plan, service.tools.clock())
    await berit.send(`${path}/publisering`)
    assert.equal((await solveig.send(`${path}/underskrift/trukket`, { because: ' ' })).status, 422)
    assert.equal(
      (await solveig.send(`${path}/underskrift/trukket`, { because: 'For lange dager' })).status,
      303,
    )
    assert.match((await berit.open(path)).text, /trakk underskriften .*«For lange dager»/)
    assert.equal((await open(service.app, `/kurs/${course.slug}`)).status, 200)
    const run = await aRun(service.db, { courseId: course.id, publishedAt: null })
    const address = `/kurs/${course.slug}/${run.slug}`
    const refused = await berit.send(`${address}/publisering`)
    const page = await berit.open(refused.location ?? '')
    assert.match(
      page.text,
      /Ingenting er publisert ennå. Nye datoer publiseres når begge sider har skrevet under/,
    )
    assert.match(page.html, /href="\/plan\/kurs\/[^"]+"[^>]*>Gå til planen/)
    assert.equal((await open(service.app, address)).status, 404)
    assert.equal((await solveig.send(`${path}/underskrift/trukket`, { because: 'En gang til' })).status, 409)
  })

  it('wait while the plan is on hold', async () => {
    const { path, solveig, plan } = await aPlannedDraft()
    const sent = await read(solveig, path)
    await service.db
      .updateTable('plans')
      .set({ pausedAt: service.tools.clock(), pausedBy: plan.berit.id, pausedBecause: 'Sykdom' })
      .where('id', '=', plan.id)
      .execute()
    assert.match(
      (await solveig.send(`${path}/underskrift`, sent)).text,
      /Planen står på vent eller er avsluttet/,
    )
    assert.equal((await solveig.send(`${path}/endringer`, { because: 'Kortere dager' })).status, 409)
    assert.deepEqual(await signaturesOf(plan.id), [])
  })
})

describe('A wish for a change', () => {
  it('is asked with a reason by one, and answered with a reason by another', async () => {
    const { path, solveig, jonas, plan } = await aPlannedDraft()
    assert.equal((await solveig.send(`${path}/endringer`, { because: '' })).status, 422)
    assert.equal((await solveig.send(`${path}/endringer`, { because: 'Dagen er for lang' })).status, 303)
    const { id } = await service.db
      .selectFrom('planChangeRequests')
      .select('id')
      .where('planId', '=', plan.id)
      .executeTakeFirstOrThrow()
    const answer = (browser: Browser, words: string) =>
      browser.send(`${path}/endringer/${id}`, { [`answer-${id}`]: words })
    assert.equal((await answer(solveig, 'Jeg svarer meg selv')).status, 409)
    assert.equal((await answer(jonas, '')).status, 422)
    assert.equal((await answer(jonas, 'Vi slutter klokka 14')).status, 303)
    assert.equal((await answer(jonas, 'Nei, likevel ikke')).status, 409)
    assert.match((await solveig.open(path)).text, /Dagen er for lang .* Vi slutter klokka 14/)
    const other = await aPlannedDraft()
    const elsewhere = `${other.path}/endringer/${id}`
    assert.equal((await other.jonas.send(elsewhere, { [`answer-${id}`]: 'Hei' })).status, 404)
  })
})

describe('Publishing', () => {
  it('is for those who answer for the service, also from the plan', async () => {
    const { path, solveig, plan, course } = await aPlannedDraft()
    await carryThroughGates(service.db, plan, service.tools.clock())
    assert.equal((await solveig.send(`${path}/publisering`)).status, 404)
    assert.equal((await open(service.app, `/kurs/${course.slug}`)).status, 404)
  })

  it('waits for the texts that everybody reads', async () => {
    const { path, berit, plan } = await aPlannedDraft({ about: { nb: '' } })
    await carryThroughGates(service.db, plan, service.tools.clock())
    const answer = await berit.send(`${path}/publisering`)
    assert.equal(answer.status, 409)
    assert.match(answer.text, /Noen av tekstene som alle leser, er ikke skrevet/)
  })

  it('of a new date all at once is refused in words while the plan waits, and kept as a draft', async () => {
    const { berit, course } = await aPlannedDraft()
    const path = `/kurs/${course.slug}/ny-gjennomforing`
    const form = hiddenIn(await berit.open(path))
    const facts = {
      ...form,
      'day-1': '18.3.2027',
      'from-1': '17.00',
      'to-1': '20.00',
      place: 'Møterommet',
      address: 'Havneveien 4',
      municipality: 'Bodø',
      capacity: '12',
      language: 'nb',
    }
    const refused = await berit.send(path, { ...facts, do: 'publish' })
    assert.equal(refused.status, 409, refused.text)
    assert.match(refused.text, /Gjennomføringen ble ikke publisert/)
    assert.equal((await berit.send(path, facts)).status, 303)
  })
})
