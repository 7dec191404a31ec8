import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { accept, post, signUp, withdraw } from '../../test/registrations.ts'
import { tellUntaken } from '../attendance/jobs.ts'
import { tellOfCoursesDue } from '../courses/jobs.ts'
import { registrar } from '../registrations/index.ts'
import { tellNews } from './news.ts'

let service: TestApp
const app = () => service.app
const monday = '2026-11-23T09:00:00Z'
const now = new Date(monday)

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const news = () => tellNews(service.db, registrar(service.tools), now)
const told = async (run: { id: number }) =>
  (
    await service.db
      .selectFrom('notices')
      .select('title')
      .where('path', '=', `/deltakere/${run.id}`)
      .orderBy('id')
      .execute()
  ).map(({ title }) => title.nb)
const countMails = async () =>
  (await service.db.selectFrom('outbox').select('id').where('kind', '=', 'people.notices').execute()).length

describe('those who hold a run', () => {
  it('hear once of all that happened since last, and not who it was', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 2, title: 'Leve med diabetes' })
    const kari = await signUp(app(), run, { name: 'Kari' })
    await signUp(app(), run)
    const waiting = await signUp(app(), run)
    const before = await countMails()
    await news()
    const [first] = await told(run)
    assert.equal(
      first,
      '14. og 21. januar 2027, Bodø: 3 nye påmeldinger, alle plassene er tatt, 1 venter nå.',
    )
    assert.equal(await countMails(), before + 1)
    await news()
    assert.equal((await told(run)).length, 1, 'nothing is told twice')

    await withdraw(app(), kari)
    await accept(app(), waiting)
    await news()
    assert.equal(
      (await told(run)).at(-1),
      '14. og 21. januar 2027, Bodø: 1 avmelding, alle plassene er tatt.',
    )
    const list = await berit.open(`/deltakere/${run.id}`)
    assert.deepEqual([list.status, list.location], [303, run.path])
  })

  it('hear that somebody needs something, and never what', async () => {
    const { run } = await aHeldRun(service)
    await post(app(), `/api/v1/runs/${run.id}/registrations`, {
      contact: { name: 'Ola', email: 'ola@example.no' },
      party: [{ role: 'patient', needs: { interpreter: 'arabisk' } }],
    })
    await news()
    const [title] = await told(run)
    assert.match(title ?? '', /noen trenger noe dere må ordne, 1 ny påmelding/)
    assert.doesNotMatch(title ?? '', /arabisk|tolk|Ola/)
  })

  it('hear that somebody without e-mail must be called', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    const first = await signUp(app(), run)
    await berit.send(`${run.path}/ny`, { name: 'OB', role: 'patient', phone: '999 00 104' })
    await news()
    await withdraw(app(), first)
    await news()
    assert.match((await told(run)).at(-1) ?? '', /én må ringes, det er plass, 1 avmelding/)
  })

  it('hear nothing of what they did themselves', async () => {
    const { run, berit } = await aHeldRun(service)
    await berit.send(`${run.path}/ny`, { name: 'OB', role: 'patient' })
    const kari = await signUp(app(), run)
    await news()
    const before = (await told(run)).length
    await berit.send(`${run.path}/${await idOf(service, kari)}/avmelding`, { because: 'asked' })
    await news()
    assert.equal((await told(run)).length, before)
  })

  it('hear of it in one mail a day, or not at all, as they choose', async () => {
    const { run, course } = await aHeldRun(service)
    await service.db
      .updateTable('accounts')
      .set({ notify: 'daily' })
      .where('id', 'in', (eb) =>
        eb.selectFrom('roleGrants').select('accountId').where('serviceId', '=', course.serviceId),
      )
      .execute()
    const before = await countMails()
    await signUp(app(), run)
    await news()
    const unsent = await service.db
      .selectFrom('notices')
      .select('sentAt')
      .where('path', '=', `/deltakere/${run.id}`)
      .execute()
    assert.deepEqual(unsent, [{ sentAt: null }])
    assert.equal(await countMails(), before)
  })
})

describe('the morning after', () => {
  it('says once that attendance was not taken, to those of that service', async () => {
    const { run } = await aHeldRun(service, { startsAt: '2026-11-22T16:00:00Z' })
    await service.db
      .insertInto('registrations')
      .values({
        runId: run.id,
        roles: ['patient'],
        locale: 'nb',
        counted: true,
        submission: Buffer.from(`counted-${run.id}`),
        registeredAt: now,
        confirmedAt: now,
      })
      .execute()
    const { mail } = service.tools
    await tellUntaken(service.db, mail, now)
    await tellUntaken(service.db, mail, now)
    const rows = await service.db
      .selectFrom('notices')
      .select('title')
      .where('about', '=', `attendance:${run.id}:1`)
      .execute()
    assert.deepEqual(
      rows.map(({ title }) => title.nb),
      ['Oppmøtet er ikke ført: søndag 22. november, Bodø.'],
    )
  })

  it('says once that a course is to be looked over', async () => {
    const { course } = await aHeldRun(service)
    await service.db
      .updateTable('courses')
      .set({ reviewBy: '2026-11-22' })
      .where('id', '=', course.id)
      .execute()
    const { mail } = service.tools
    await tellOfCoursesDue(service.db, mail, now)
    await tellOfCoursesDue(service.db, mail, now)
    const rows = await service.db
      .selectFrom('notices')
      .select(['title', 'path'])
      .where('about', '=', `review:${course.id}:2026-11-22`)
      .execute()
    assert.deepEqual(
      rows.map(({ title, path }) => [title.nb, path]),
      [['Et kurs skal ses over. Datoen for det er gått ut.', '/min-side']],
    )
  })
})
