import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aKeptCourse, formOf } from '../../../test/kept-course.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('A course, kept by its service', () => {
  it('is written and read in both standards at once', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    const form = await formOf(berit, path)
    const saved = await berit.send(path, { ...form, 'title-nn': 'Å leve med hjartesvikt', fee: '375 kr' })
    assert.equal(saved.status, 303, saved.text)
    const page = await open(service.app, `/nn/kurs/${course.slug}`)
    assert.match(page.text, /Å leve med hjartesvikt/)
    assert.match(page.text, /375/)
  })

  it('stays as it was when nothing was changed', async () => {
    const { berit, path, course } = await aKeptCourse(service, {
      referralRequired: true,
      fee: 375,
      ageMin: 18,
    })
    const before = await service.db.selectFrom('courses').selectAll().where('id', '=', course.id).execute()
    await berit.send(path, await formOf(berit, path))
    const after = await service.db.selectFrom('courses').selectAll().where('id', '=', course.id).execute()
    const plain = (rows: typeof before) => rows.map(({ version: _, updatedAt: __, ...row }) => row)
    assert.deepEqual(plain(after), plain(before))
  })

  it('says what is missing in one of the standards, with a way to the field', async () => {
    const { berit, path } = await aKeptCourse(service, { title: { nb: 'Bare bokmål' } })
    const page = await berit.open(path)
    assert.match(page.text, /Mangler på nynorsk: Tittel/)
    assert.match(page.html, /href="#title-nn"/)
  })

  it('comes back with every word and the reasons when something is wrong', async () => {
    const { berit, path } = await aKeptCourse(service)
    const form = await formOf(berit, path)
    const back = await berit.send(path, {
      ...form,
      'summary-nb': 'Det jeg skrev så pent',
      fee: 'mye',
      ageMin: '30',
      ageMax: '18',
      contactEmail: 'berit',
    })
    assert.equal(back.status, 422)
    assert.match(back.html, /Det jeg skrev så pent/)
    for (const field of ['fee', 'ageMax', 'contactEmail'])
      assert.match(back.html, new RegExp(`href="#${field}"`))
  })

  it('must say how to refer when it needs a referral', async () => {
    const { berit, path } = await aKeptCourse(service)
    const back = await berit.send(path, { ...(await formOf(berit, path)), signup: 'referral' })
    assert.equal(back.status, 422)
    for (const field of ['referralBy', 'referralSendTo-nb', 'referralMustContain-nb'])
      assert.match(back.html, new RegExp(`href="#${field}"`))
  })

  it('is not there for those who work elsewhere, nor for their forms', async () => {
    const { path, berit } = await aKeptCourse(service)
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(path)).status, 404)
    const form = await formOf(berit, path)
    assert.equal((await stranger.send(path, { ...form, 'title-nb': 'Kapret' })).status, 404)
  })

  it('leaves a trace of who wrote', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    await berit.send(path, { ...(await formOf(berit, path)), 'title-nb': 'Nytt navn' })
    const trail = await service.db
      .selectFrom('auditEntries')
      .select(['what', 'serviceId'])
      .where('subject', '=', 'course')
      .where('subjectId', '=', String(course.id))
      .execute()
    assert.deepEqual(trail, [{ what: 'courses.course-edited', serviceId: course.serviceId }])
  })
})

describe('Two who write the same course', () => {
  const both = async () => {
    const kept = await aKeptCourse(service, { title: 'Hjerteskole' })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', kept.course.serviceId))
    return { ...kept, yusuf, hers: await formOf(kept.berit, kept.path), his: await formOf(yusuf, kept.path) }
  }
  const now = async (id: number) =>
    service.db
      .selectFrom('courses')
      .select(['title', 'summary'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()

  it('in different fields both have their words saved', async () => {
    const { berit, yusuf, hers, his, path, course } = await both()
    await berit.send(path, { ...hers, 'title-nb': 'Hjerteskolen' })
    const saved = await yusuf.send(path, { ...his, 'summary-nb': 'To dager på Bodøsjøen' })
    assert.match(saved.location ?? '', /lagret=sammen/)
    const { title, summary } = await now(course.id)
    assert.deepEqual([title.nb, summary.nb], ['Hjerteskolen', 'To dager på Bodøsjøen'])
  })

  it('in the same field: the second sees both versions and chooses, and all else is saved', async () => {
    const { berit, yusuf, hers, his, path, course } = await both()
    await berit.send(path, { ...hers, 'title-nb': 'Hjerteskolen i Bodø' })
    const asked = await yusuf.send(path, { ...his, 'title-nb': 'Hjertekurset', 'summary-nb': 'Tre dager' })
    assert.equal(asked.status, 409)
    assert.match(asked.text, /Det som er lagret nå Hjerteskolen i Bodø/)
    assert.match(asked.text, /Det du skrev Hjertekurset/)
    assert.equal((await now(course.id)).title.nb, 'Hjerteskolen i Bodø')
    const chosen = await yusuf.send(path, { ...formIn(asked), 'pick-title-nb': 'theirs' })
    assert.equal(chosen.status, 303)
    const { title, summary } = await now(course.id)
    assert.deepEqual([title.nb, summary.nb], ['Hjerteskolen i Bodø', 'Tre dager'])
  })

  it('and the second may keep what they wrote', async () => {
    const { berit, yusuf, hers, his, path, course } = await both()
    await berit.send(path, { ...hers, 'title-nb': 'Hjerteskolen i Bodø' })
    const asked = await yusuf.send(path, { ...his, 'title-nb': 'Hjertekurset' })
    await yusuf.send(path, { ...formIn(asked), 'pick-title-nb': 'mine' })
    assert.equal((await now(course.id)).title.nb, 'Hjertekurset')
  })

  it('at the very same moment lose nothing', async () => {
    const { berit, yusuf, hers, his, path, course } = await both()
    const answers = await Promise.all([
      berit.send(path, { ...hers, 'title-nb': 'Samtidig' }),
      yusuf.send(path, { ...his, 'summary-nb': 'Også samtidig' }),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    const { title, summary } = await now(course.id)
    assert.deepEqual([title.nb, summary.nb], ['Samtidig', 'Også samtidig'])
  })
})
