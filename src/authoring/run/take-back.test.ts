import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourseHeld } from '../../../test/kept-course.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { signUp, withdraw } from '../../../test/registrations.ts'
import { canBeTakenBack } from './rules.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const ahead = { startsAt: '2027-01-14T16:00:00Z', capacity: 1 }
const aRunThatIsOut = async () => {
  const held = await aCourseHeld(service, ahead)
  const address = `/kurs/${held.course.slug}/${held.run.slug}`
  return { ...held, address, back: `${address}/avpublisering` }
}
const deedsOf = (run: { id: number }) =>
  service.db
    .selectFrom('auditEntries')
    .select('what')
    .where('subject', '=', 'run')
    .where('subjectId', '=', String(run.id))
    .execute()

describe('A run that is out', () => {
  it('becomes a draft again while nobody has signed up, leaves a trace, and can be published anew', async () => {
    const { berit, edit, address, back, run } = await aRunThatIsOut()
    assert.match((await berit.open(edit)).text, /Gjør om til utkast/)
    const taken = await berit.send(back)
    assert.deepEqual([taken.status, taken.location], [303, edit])
    assert.equal((await open(service.app, address)).status, 404)
    assert.match((await berit.open(edit)).text, /Bare dere i tjenesten ser denne gjennomføringen/)
    assert.deepEqual(await deedsOf(run), [{ what: 'courses.run-unpublished' }])
    await berit.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 200)
  })

  it('stays out when somebody has signed up: the page says why, and offers to cancel', async () => {
    const { berit, edit, address, back, run } = await aRunThatIsOut()
    await signUp(service.app, run)
    await signUp(service.app, run)
    await berit.send(back)
    assert.equal((await open(service.app, address)).status, 200)
    const page = await berit.open(edit)
    assert.match(page.text, /Noen har meldt seg på \(1 plass tatt, 1 på venteliste\)/)
    assert.ok(page.html.includes(`href="${address}/deltakere/avlys"`))
    assert.deepEqual(await deedsOf(run), [])
  })

  it('can be taken back once they have all left', async () => {
    const { berit, address, back, run } = await aRunThatIsOut()
    await withdraw(service.app, await signUp(service.app, run))
    await berit.send(back)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('and is signed up for just as it is taken back, is one or the other', async () => {
    const { berit, address, back, run } = await aRunThatIsOut()
    await Promise.allSettled([berit.send(back), signUp(service.app, run), signUp(service.app, run)])
    const { taken } = await service.db
      .selectFrom('runSeats')
      .select('taken')
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
    assert.equal((await open(service.app, address)).status, taken > 0 ? 200 : 404)
  })

  it('is kept out by the database too', async () => {
    const { run } = await aRunThatIsOut()
    await signUp(service.app, run)
    await assert.rejects(
      service.db.updateTable('runs').set({ publishedAt: null }).where('id', '=', run.id).execute(),
      /somebody takes part/,
    )
  })

  it('is taken back by those who answer for it only', async () => {
    const { course, back, edit, address } = await aRunThatIsOut()
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    assert.equal((await yusuf.send(back)).status, 404)
    assert.doesNotMatch((await yusuf.open(edit)).text, /Gjør om til utkast/)
    const stranger = await signIn(service, await aStaffMember(service.db, 'coordinator'))
    assert.equal((await stranger.send(back)).status, 404)
    assert.equal((await open(service.app, address)).status, 200)
  })

  it('of a course that isn’t, says that nobody sees it yet', async () => {
    const { berit, edit } = await aCourseHeld(service, ahead, { publishedAt: null })
    assert.match((await berit.open(edit)).text, /ingen ser den før kurset er publisert/)
  })

  it('stays out once it is cancelled, so that all can read that it was', () => {
    const out = { publishedAt: new Date(), cancelledAt: null }
    const empty = { taken: 0, waiting: 0 }
    assert.equal(canBeTakenBack(out, empty), true)
    assert.equal(canBeTakenBack({ ...out, cancelledAt: new Date() }, empty), false)
    assert.equal(canBeTakenBack({ ...out, publishedAt: null }, empty), false)
  })
})
