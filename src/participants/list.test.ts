import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aHeldRun, aStranger, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { letSidesBeEmptied } from '../../test/evaluations.ts'
import { open } from '../../test/pages.ts'
import { aPerson, signIn } from '../../test/people.ts'
import { post, signUp, withdraw } from '../../test/registrations.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

/** Two with seats, one who is offered what a third left, and a party of two that waits. */
async function aMixedRun() {
  const held = await aHeldRun(service, { capacity: 3 })
  const kari = await signUp(app(), held.run, { name: 'Kari Nordmann' })
  const anne = await signUp(app(), held.run, { name: 'Anne Berg' })
  const leaves = await signUp(app(), held.run, { name: 'Per Dahl' })
  const offered = await signUp(app(), held.run, { name: 'Ola Lie' })
  const waiting = await signUp(app(), held.run, { name: 'Eva Hauge', with: 1 })
  await withdraw(app(), leaves)
  return { ...held, kari, anne, leaves, offered, waiting }
}

describe('the list of participants', () => {
  it('says first how many, and then who has a seat, an offer, waits in order, and has left', async () => {
    const { run, berit } = await aMixedRun()
    const { status, text } = await berit.open(run.path)
    assert.equal(status, 200)
    assert.match(text, /Alle 3 plassene er tatt.*1 har tilbud.*1 venter.*1 er meldt av/)
    assert.match(text, /Har plass 2 personer Anne Berg.*Kari Nordmann/)
    assert.match(text, /Har tilbud 1 person 1\. Ola Lie deltaker · svarfrist 25\. november 2026 kl\.\s10/)
    assert.match(text, /Venter 2 personer 2\. Eva Hauge deltaker · med Følge 1, pårørende · får neste ledige/)
    assert.match(text, /Meldt av 1 person Per Dahl deltaker · meldt av 23\. november 2026/)
  })

  it('sums up what is needed, for the room and the kitchen, without a name', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 6 })
    const needing = (email: string, ...needs: object[]) =>
      post(app(), `/api/v1/runs/${run.id}/registrations`, {
        contact: { name: 'Kari', email },
        party: needs.map((needs) => ({ role: 'patient', needs })),
      })
    await needing('a@example.no', { wheelchair: true, food: 'Nøtter' }, { wheelchair: true })
    await needing('b@example.no', { hearingLoop: true, food: 'nøtter', interpreter: 'arabisk' })
    const { text } = await berit.open(run.path)
    assert.match(text, /Rommet: 2 rullestoler, teleslynge for 1/)
    assert.match(text, /Kjøkkenet: Nøtter \(2\)/)
    assert.match(text, /Tolk: arabisk/)
  })

  it('is calm when nobody has signed up', async () => {
    const { run, berit } = await aHeldRun(service)
    assert.match((await berit.open(run.path)).text, /0 av 3 plasser er tatt.*Ingen har meldt seg på ennå/)
  })

  it('leaves a trace that each of them can read, and that the manager can', async () => {
    const { run, berit, kari } = await aMixedRun()
    await berit.open(run.path)
    await berit.open(`${run.path}/${await idOf(service, kari)}`)
    const mine = await open(app(), `/pamelding/${kari.token}`)
    assert.match(mine.text, /Person \d+, koordinator: .*Så på denne påmeldingen\./)
    assert.match(mine.text, /Så på listen over deltakere\./)
    const trail = await service.db
      .selectFrom('auditEntries')
      .select(['what', 'details'])
      .where('subject', '=', 'run')
      .where('subjectId', '=', String(run.id))
      .execute()
    assert.deepEqual(trail, [{ what: 'registrations.participants-seen', details: { seen: 5 } }])
    const { db } = service
    await assert.rejects(db.deleteFrom('participantViews').execute(), /append-only/)
    await assert.rejects(db.updateTable('participantViews').set({ viewer: 'x' }).execute(), /append-only/)
    await assert.rejects(sql`truncate participant_views`.execute(db), /append-only/)
    const all = sql`truncate registrations cascade`
    await assert.rejects(all.execute(db), /permission denied for table invitees/)
    await letSidesBeEmptied(db)
    await assert.rejects(all.execute(db), /append-only/)
  })

  it('is not there for another service, for an administrator, or for who has not signed in', async () => {
    const { run, kari } = await aMixedRun()
    const stranger = await aStranger(service)
    const administrator = await signIn(
      service,
      await aPerson(service.db, { roles: [{ heldIn: 'system', role: 'administrator' }] }),
    )
    for (const path of [run.path, `${run.path}/${await idOf(service, kari)}`, `${run.path}/navneliste.csv`]) {
      assert.equal((await stranger.open(path)).status, 404, path)
      assert.equal((await administrator.open(path)).status, 404, path)
      assert.equal((await open(app(), path)).status, 303, path)
    }
    assert.equal((await administrator.open('/deltakere')).status, 404)
  })

  it('asks who has left the screen for a quarter of an hour to sign in again', async () => {
    const { run, berit } = await aMixedRun()
    service.moveClock('2026-11-23T09:16:00Z')
    const page = await berit.open(run.path)
    assert.deepEqual([page.status, page.location?.split('?')[0]], [303, '/logg-inn/pa-nytt'])
    service.moveClock(monday)
  })

  it('is found from one’s own page, run by run', async () => {
    const { run, berit } = await aMixedRun()
    assert.match((await berit.open('/min-side')).html, /href="\/deltakere"/)
    const { html, text } = await berit.open('/deltakere')
    assert.ok(html.includes(`href="${run.path}"`))
    assert.match(text, /Kurset · 14\. og 21\. januar 2027 Bodø · 3 av 3 plasser er tatt · 2 på venteliste/)
  })
})

describe('the list of names', () => {
  it('is a file of those who come and wait, where nothing that was written is run', async () => {
    const { run, berit } = await aHeldRun(service)
    await signUp(app(), run, { name: '=HYPERLINK("http://x")a', email: 'a@example.no', with: 1 })
    const { html, headers } = await berit.open(`${run.path}/navneliste.csv`)
    assert.match(String(headers['content-disposition']), /filename="navneliste-2027-01-14\.csv"/)
    assert.equal(headers['cache-control'], 'no-store')
    const [head, first, second] = html.split('\r\n')
    assert.equal(head, '\uFEFFStatus;Plass på ventelisten;Nummer;Navn;Hvem;Sammen med;E-post;Telefon;Å ordne')
    assert.match(
      first ?? '',
      /^Har plass;;MB-....;"'=HYPERLINK\(""http:\/\/x""\)a";deltaker;;a@example\.no;;$/,
    )
    assert.match(second ?? '', /^Har plass;;MB-....;Følge 1;pårørende;"'=HYPERLINK/)
  })
})
