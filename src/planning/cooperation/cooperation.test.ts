import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import { brokenConstraint } from '../../platform/errors.ts'

const answers = { heard: '2', decided: '3', prepared: '4', equal: '2', words: 'Møtene var på dagtid.' }

describe('When those who planned meet again', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2027-03-01T09:00:00Z')
  })
  after(() => service.close())

  async function aHeldPlan(startsAt = '2027-02-02T16:00:00Z', ...later: string[]) {
    const { db } = service
    const course = await aCourse(db)
    const run = await aRun(db, { courseId: course.id, startsAt })
    const others = await Promise.all(later.map((startsAt) => aRun(db, { courseId: course.id, startsAt })))
    const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
    const as = (who: 'solveig' | 'jonas' | 'hege') => signIn(service, plan[who])
    const [solveig, jonas, hege] = [await as('solveig'), await as('jonas'), await as('hege')]
    return { plan, run, others, course, solveig, jonas, hege, at: `/plan/${plan.id}/evalueringsmote` }
  }

  it('they see how many came, what was logged and what the group said, and no name', async () => {
    const { plan, run, solveig, at } = await aHeldPlan()
    const written = { runId: run.id, day: 1 }
    await service.db
      .insertInto('dayLogs')
      .values({ ...written, wentWell: 'Pusteøvelsene', toChange: 'Lengre pauser', writtenAt: new Date() })
      .execute()
    await service.db
      .insertInto('oralEvaluationNotes')
      .values({ ...written, said: 'Godt å møte andre', notedAt: new Date() })
      .execute()
    for (const path of [at, `/plan/${plan.id}/holde`])
      assert.match(
        (await solveig.open(path)).text,
        /Samling 1.*Gikk bra: Pusteøvelsene.*Bør endres: Lengre pauser.*«Godt å møte andre»/,
      )
  })

  it('they are called to it with an agenda made of what happened, and write the minutes where they are', async () => {
    const { plan, run, solveig, jonas, at } = await aHeldPlan()
    await service.db
      .insertInto('oralEvaluationNotes')
      .values({ runId: run.id, day: 1, said: 'Godt å møte andre', notedAt: new Date() })
      .execute()
    assert.match((await solveig.open(at)).text, /Det er ikke kalt inn ennå.*Kall inn til evalueringsmøte/)
    const form = await solveig.open(`${at}/nytt`)
    assert.match(form.html, />Velkommen[^<]*Det gruppa sa på samling 1: «Godt å møte andre»[^<]*Tiltak: /)
    const call = { day: '5.3.2027', time: '10', place: 'Møterommet', agenda: 'Velkommen\nTiltak' }
    const { status, location = '' } = await solveig.send(`${at}/nytt`, call)
    assert.equal(status, 303)
    assert.equal((await solveig.send(`${at}/nytt`, call)).location, location)
    const page = await jonas.open(at)
    assert.match(page.text, /Fredag 5\. mars kl\.\s10, Møterommet.*Saksliste Velkommen Tiltak.*Avlys møtet/)
    const minutes = { minutes: 'Vi vil ha lengre pauser', present: [String(plan.jonas.id)], version: '1' }
    const written = await jonas.send(`${location}/referat`, minutes)
    assert.equal(written.location, `${at}#referat`)
    assert.match((await solveig.open(at)).text, /Vi vil ha lengre pauser Til stede: Jonas Granlid/)
  })

  it('nobody rates before the run of the round has begun: the page says so, and the database refuses', async () => {
    const { plan, solveig, at } = await aHeldPlan('2027-04-01T16:00:00Z')
    const page = await solveig.open(at)
    assert.match(page.text, /Dere svarer fra den dagen kurset begynner/)
    assert.doesNotMatch(page.html, /name="equal"/)
    const early = await solveig.send(`${at}/svar`, answers)
    assert.equal(early.status, 409)
    assert.match(early.text, /Kurset i denne runden har ikke begynt/)
    assert.match(early.html, /Møtene var på dagtid\./)
    const rated = { heard: 1, decided: 1, prepared: 1, equal: 1, ratedAt: service.tools.clock() }
    const rate = (accountId: number, side: string) =>
      service.db
        .insertInto('planRatings')
        .values({ planId: plan.id, round: 1, accountId, side, ...rated })
        .execute()
        .then(() => 'done', brokenConstraint)
    assert.equal(await rate(plan.solveig.id, 'experience'), 'plan_ratings_after_the_beginning')
    assert.equal(await rate(plan.solveig.id, 'professional'), 'plan_ratings_by_a_member')
  })

  it('a round whose run was cancelled is rated too, unless another is still to come', async () => {
    const { db } = service
    const starts = ['2027-04-01T16:00:00Z', '2027-05-04T16:00:00Z']
    const { run, others, solveig, jonas, at } = await aHeldPlan(...starts)
    const cancel = (id: number) =>
      db
        .updateTable('runs')
        .set({ cancelledAt: new Date('2027-02-20T12:00:00Z') })
        .where('id', '=', id)
        .execute()
    await cancel(run.id)
    assert.equal((await solveig.send(`${at}/svar`, answers)).status, 409)
    for (const { id } of others) await cancel(id)
    assert.match((await jonas.open(at)).html, /name="equal"/)
    assert.equal((await solveig.send(`${at}/svar`, answers)).status, 303)
  })

  it('neither side sees how the other rates before it has answered itself', async () => {
    const { solveig, jonas, hege, at } = await aHeldPlan()
    assert.equal((await solveig.send(`${at}/svar`, answers)).status, 303)
    const [his, theirs] = [await jonas.open(at), await hege.open(at)]
    for (const page of [his, theirs]) assert.doesNotMatch(page.html, /dagtid|Erfaring sier|Erfaring: 1 svar/)
    await jonas.send(`${at}/svar`, { ...answers, equal: '5', words: '' })
    for (const who of [solveig, jonas, hege])
      assert.match(
        (await who.open(at)).text,
        /Vi samarbeidet på lik linje\. Erfaring sier 2, fag sier 5 \(av 5\).*Her er sidene langt fra hverandre: «Vi samarbeidet på lik linje» \(3\).*«Møtene var på dagtid\.»/,
      )
  })

  it('an answer can be changed till both have seen it', async () => {
    const { solveig, jonas, at } = await aHeldPlan()
    await solveig.send(`${at}/svar`, answers)
    assert.equal((await solveig.send(`${at}/svar`, { ...answers, equal: '3' })).status, 303)
    await jonas.send(`${at}/svar`, answers)
    const late = await solveig.send(`${at}/svar`, { ...answers, equal: '1' })
    assert.equal(late.status, 409)
    assert.match(late.text, /De kan ikke endres nå.*Erfaring sier 3, fag sier 2/)
  })

  it('says which statement lacks an answer, and keeps the others', async () => {
    const { solveig, at } = await aHeldPlan()
    const page = await solveig.send(`${at}/svar`, { ...answers, decided: '9' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Velg et tall fra 1 til 5/)
    assert.match(page.html, /name="heard"[^>]*value="2"[^>]*checked|checked[^>]*name="heard"[^>]*value="2"/)
    assert.match(page.html, /Møtene var på dagtid\./)
  })

  it('leader and secretary have no side to rate for', async () => {
    const { hege, at } = await aHeldPlan()
    assert.doesNotMatch((await hege.open(at)).html, /name="equal"/)
    await hege.send(`${at}/svar`, answers)
    const { count } = await service.db
      .selectFrom('planRatings')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('words', '=', answers.words)
      .where('accountId', 'in', (eb) =>
        eb.selectFrom('accounts').select('id').where('name', '=', 'Hege Tangmo'),
      )
      .executeTakeFirstOrThrow()
    assert.equal(Number(count), 0)
  })

  it('what participants answered elsewhere goes with it', async () => {
    const { plan, jonas, solveig, at } = await aHeldPlan()
    const path = `/plan/${plan.id}/evaluering`
    const wrong = await jonas.send(path, {
      url: 'javascript:alert(1)',
      answered: 'mange',
      found: 'Savnet mer tid',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv hele adressen.*Skriv et helt tall/)
    assert.match(wrong.html, /Savnet mer tid/)
    await jonas.send(path, { url: 'https://example.no/skjema', answered: '9', found: 'Savnet mer tid' })
    assert.match((await solveig.open(at)).text, /Det dere skrev om svarene.*Savnet mer tid/)
  })
})
