import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

let service: TestApp
let plan: APlan
let solveig: SignedIn
let jonas: SignedIn
let path: string
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())
beforeEach(async () => {
  plan = await aPlan(service.db)
  solveig = await signIn(service, plan.solveig)
  jonas = await signIn(service, plan.jonas)
  path = `/plan/${plan.id}/gruppe/mote`
})

const two = { 'day-1': '2.12.2026', 'time-1': '17', 'day-2': '9.12.26', 'time-2': 'kl. 16.30' }
const ask = (by: SignedIn, fields: Record<string, string> = two) => by.send(`${path}/ny`, fields)
const timesIn = ({ html }: { html: string }): string[] => [
  ...new Set([...html.matchAll(/name="(answer-\d+)"/g)].map(([, name]) => name ?? '')),
]

async function answer(by: SignedIn, ...said: string[]) {
  const names = timesIn(await by.open(path))
  return by.send(path, Object.fromEntries(names.map((name, i) => [name, said[i] ?? 'no'])))
}

describe('Asking when to meet', () => {
  it('is for anybody in the group, with two to eight times to come', async () => {
    assert.equal((await ask(solveig)).location, `${path}#svar`)
    const page = await jonas.open(path)
    assert.match(page.text, /Solveig Fagerlien spør\./)
    assert.match(page.text, /onsdag 2\. desember kl\.\s17 .*onsdag 9\. desember kl\.\s16\.30/)
  })

  it('says of each row what is wrong with it, and keeps the rows', async () => {
    const page = await ask(solveig, {
      ...two,
      'day-1': '31.2.2026',
      'time-2': '25',
      'day-3': '1.1.2020',
      'time-3': '12',
    })
    assert.equal(page.status, 422)
    for (const words of ['Skriv en dag, for', 'Skriv et klokkeslett, for', 'Skriv en tid som kommer'])
      assert.match(page.text, new RegExp(words))
    assert.match(page.html, /value="31\.2\.2026"/)
    const same = { 'day-1': '2.12.2026', 'time-1': '17', 'day-2': '2.12.2026', 'time-2': '17.00' }
    for (const few of [{}, same]) assert.match((await ask(solveig, few)).text, /Foreslå minst to tider/)
  })

  it('tells the others, once, and closes what was asked before', async () => {
    await ask(solveig)
    await ask(solveig)
    const told = await service.db
      .selectFrom('notices')
      .select(['accountId', 'path'])
      .where('path', '=', `${path}#svar`)
      .execute()
    assert.deepEqual(
      told.map(({ accountId }) => accountId).sort(),
      [plan.jonas.id, plan.hege.id, plan.berit.id].sort(),
    )
    assert.match((await jonas.open(`${path}/ny`)).text, /blir det forrige lukket/)
    await ask(jonas, { ...two, 'day-1': '3.12.2026' })
    assert.match((await solveig.open(path)).text, /Jonas Granlid spør.*torsdag 3\. desember/)
  })
})

describe('Answering', () => {
  it('shows which time is best, and who is missing from which side', async () => {
    await ask(solveig)
    assert.match((await solveig.open(path)).text, /Ingen har svart ennå/)
    await answer(jonas, 'yes', 'if-needed')
    assert.match((await jonas.open(path)).text, /Ingen fra erfaringssiden har sagt at de kan/)
    const { location } = await answer(solveig, 'no', 'yes')
    assert.equal(location, `${path}?lagret=ja#svar`)
    const page = await solveig.open(path)
    assert.match(
      page.text,
      /Slik ligger det an .*onsdag 9\. desember kl\.\s16\.30 Passer best Begge sider er med\. Kan: Solveig Fagerlien Hvis de må: Jonas Granlid/,
    )
    assert.match(page.text, /Kan ikke: Solveig Fagerlien/)
  })

  it('asks for an answer to each time, and can be changed', async () => {
    await ask(solveig)
    const [first = ''] = timesIn(await jonas.open(path))
    const page = await jonas.send(path, { [first]: 'yes' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Svar «Ja», «Hvis jeg må» eller «Nei»/)
    assert.match(page.html, new RegExp(`name="${first}" value="yes"[^>]*checked`))
    await answer(jonas, 'yes', 'yes')
    await answer(jonas, 'no', 'yes')
    const rows = await service.db
      .selectFrom('planPollAnswers')
      .select('answer')
      .where('accountId', '=', plan.jonas.id)
      .execute()
    assert.deepEqual(rows.map(({ answer }) => answer).sort(), ['no', 'yes'])
  })

  it('is for the group alone: others of the service only look, another group sees nothing', async () => {
    await ask(solveig)
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', plan.serviceId))
    assert.equal((await manager.open(path)).status, 200)
    assert.equal((await answer(manager, 'yes')).status, 404)
    const stranger = await signIn(service, (await aPlan(service.db)).solveig)
    assert.equal((await stranger.open(path)).status, 404)
    assert.equal((await ask(stranger)).status, 404)
  })

  it('stands as it is while the plan is closed', async () => {
    await ask(solveig)
    const names = timesIn(await jonas.open(path))
    await service.db
      .updateTable('plans')
      .set({ closedAt: new Date(), closedBecause: 'Ikke nok penger' })
      .where('id', '=', plan.id)
      .execute()
    assert.deepEqual(timesIn(await jonas.open(path)), [])
    assert.equal((await jonas.send(path, Object.fromEntries(names.map((name) => [name, 'yes'])))).status, 409)
    assert.equal((await ask(jonas, { ...two, 'day-1': '4.12.2026' })).status, 409)
  })
})

describe('Choosing a time', () => {
  const choose = async (by: SignedIn) => {
    const id = timesIn(await by.open(path))[0]?.replace('answer-', '')
    return { id, answer: await by.send(`${path}/${id}/valg`) }
  }
  const meetings = () =>
    service.db.selectFrom('planMeetings').selectAll().where('planId', '=', plan.id).execute()

  it('makes a planning meeting, closes the question, and is done once', async () => {
    await ask(solveig)
    const { id, answer } = await choose(jonas)
    await solveig.send(`${path}/${id}/valg`)
    const [meeting, ...more] = await meetings()
    assert.deepEqual(more, [])
    assert.equal(answer.location, `/plan/${plan.id}/moter/mote/${meeting?.id}`)
    assert.equal(meeting?.startsAt.toISOString(), '2026-12-02T16:00:00.000Z')
    assert.deepEqual([meeting?.kind, meeting?.round, meeting?.calledBy], ['planning', 1, plan.jonas.id])
    const page = await solveig.open(answer.location ?? '')
    assert.match(page.text, /Onsdag 2\. desember kl\.\s17.*Saksliste.*Stedet er ikke skrevet ennå/)
    assert.match((await solveig.open(`/plan/${plan.id}/gruppe`)).text, /Når møtes dere\? Onsdag 2\. desember/)
    assert.equal((await solveig.open(path)).location, `/plan/${plan.id}/gruppe`)
  })

  it('takes the place along that was asked about', async () => {
    const wrong = await ask(solveig, { ...two, place: 'x'.repeat(201) })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Teksten kan ha høyst 200 tegn/)
    await ask(solveig, { ...two, place: ' Møterom 2,\nplan 3 ' })
    assert.match((await jonas.open(path)).text, /Dere møtes her: Møterom 2, plan 3/)
    await choose(jonas)
    assert.equal((await meetings())[0]?.place, 'Møterom 2, plan 3')
  })

  it('calls everybody in the group by mail, as a meeting that is called by hand', async () => {
    await service.db.deleteFrom('outbox').execute()
    await ask(solveig)
    await choose(jonas)
    const [meeting] = await meetings()
    assert.match(meeting?.agenda ?? '', /Velkommen/)
    const keys = await service.db
      .selectFrom('outbox')
      .select('dedupeKey')
      .where('kind', '=', 'planning.meeting')
      .execute()
    assert.deepEqual(
      keys.map(({ dedupeKey }) => dedupeKey).sort(),
      [plan.solveig, plan.jonas, plan.hege, plan.berit]
        .map(({ id }) => `planning-meeting:${meeting?.id}:1:${id}`)
        .sort(),
    )
  })

  it('takes a time of the own plan only', async () => {
    await ask(solveig)
    const [name = ''] = timesIn(await solveig.open(path))
    const other = await aPlan(service.db)
    const stranger = await signIn(service, other.solveig)
    const time = name.replace('answer-', '')
    assert.equal((await stranger.send(`/plan/${other.id}/gruppe/mote/${time}/valg`)).status, 404)
    assert.equal((await stranger.send(`${path}/${time}/valg`)).status, 404)
    assert.deepEqual(await meetings(), [])
  })
})
