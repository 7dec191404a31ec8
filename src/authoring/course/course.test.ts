import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

/** A course with somebody who keeps it. */
async function aKeptCourse(facts: Parameters<typeof aCourse>[1] = {}) {
  const course = await aCourse(service.db, facts)
  const berit = await aStaffMember(service.db, 'coordinator', course.serviceId)
  return { course, berit: await signIn(service, berit), path: `/kurs/${course.slug}/rediger` }
}

const slugOfService = async (id: number) =>
  (await service.db.selectFrom('services').select('slug').where('id', '=', id).executeTakeFirstOrThrow()).slug

const formOf = async (browser: SignedIn, path: string) => formIn(await browser.open(path))

describe('A course, kept by its service', () => {
  it('is written and read in both standards at once', async () => {
    const { berit, path, course } = await aKeptCourse()
    const form = await formOf(berit, path)
    const saved = await berit.send(path, { ...form, 'title-nn': 'Å leve med hjartesvikt', fee: '375 kr' })
    assert.equal(saved.status, 303, saved.text)
    const page = await open(service.app, `/nn/kurs/${course.slug}`)
    assert.match(page.text, /Å leve med hjartesvikt/)
    assert.match(page.text, /375/)
  })

  it('stays as it was when nothing was changed', async () => {
    const { berit, path, course } = await aKeptCourse({ referralRequired: true, fee: 375, ageMin: 18 })
    const before = await service.db.selectFrom('courses').selectAll().where('id', '=', course.id).execute()
    await berit.send(path, await formOf(berit, path))
    const after = await service.db.selectFrom('courses').selectAll().where('id', '=', course.id).execute()
    const plain = (rows: typeof before) => rows.map(({ version: _, updatedAt: __, ...row }) => row)
    assert.deepEqual(plain(after), plain(before))
  })

  it('says what is missing in one of the standards, with a way to the field', async () => {
    const { berit, path } = await aKeptCourse({ title: { nb: 'Bare bokmål' } })
    const page = await berit.open(path)
    assert.match(page.text, /Mangler på nynorsk: Tittel/)
    assert.match(page.html, /href="#title-nn"/)
  })

  it('comes back with every word and the reasons when something is wrong', async () => {
    const { berit, path } = await aKeptCourse()
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
    const { berit, path } = await aKeptCourse()
    const back = await berit.send(path, { ...(await formOf(berit, path)), signup: 'referral' })
    assert.equal(back.status, 422)
    for (const field of ['referralBy', 'referralSendTo-nb', 'referralMustContain-nb'])
      assert.match(back.html, new RegExp(`href="#${field}"`))
  })

  it('is not there for those who work elsewhere, nor for their forms', async () => {
    const { path, berit } = await aKeptCourse()
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(path)).status, 404)
    const form = await formOf(berit, path)
    assert.equal((await stranger.send(path, { ...form, 'title-nb': 'Kapret' })).status, 404)
  })

  it('leaves a trace of who wrote', async () => {
    const { berit, path, course } = await aKeptCourse()
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
    const kept = await aKeptCourse({ title: 'Hjerteskole' })
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

describe('A new course', () => {
  const aNewOne = async (role: 'coordinator' | 'professional' = 'coordinator') => {
    const berit = await aStaffMember(service.db, role)
    const browser = await signIn(service, berit)
    const path = `/kurs/nytt?tjeneste=${await slugOfService(berit.serviceId)}`
    const form = await formOf(browser, path)
    return { browser, path, form }
  }
  const texts = {
    'title-nb': 'Å leve med parkinson',
    'summary-nb': 'En dag med andre.',
    'forWhom-nb': 'Du har fått diagnosen',
    'about-nb': 'Vi snakker sammen.',
  }

  it('is a draft that nobody outside sees: not in the search, the API, the feeds or at its address', async () => {
    const { browser, path, form } = await aNewOne()
    const added = await browser.send(path, { ...form, ...texts })
    assert.equal(added.status, 303)
    const address = added.location?.replace(/\/rediger.*/, '') ?? ''
    const { app } = service
    assert.equal((await open(app, address)).status, 404)
    for (const list of [
      '/kurs?q=parkinson',
      '/api/v1/courses',
      '/api/v1/runs',
      '/kurs.atom',
      '/kurs.ics',
      '/sitemap.xml',
      '/fhir/HealthcareService',
    ]) {
      const { html } = await open(app, list)
      assert.doesNotMatch(html, /å leve med parkinson|a-leve-med-parkinson|aa-leve-med-parkinson/i, list)
    }
  })

  it('is seen by all once it is published, and by nobody when it is taken back', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, ...texts })
    const address = location.replace(/\/rediger.*/, '')
    assert.match((await browser.open(`${address}/forhandsvisning`)).text, /Å leve med parkinson/)
    await browser.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 200)
    await browser.send(`${address}/avpublisering`)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('isn’t published while it lacks what a reader needs', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, 'title-nb': 'Bare en tittel' })
    const address = location.replace(/\/rediger.*/, '')
    assert.match((await browser.open(`${address}/rediger`)).text, /trenger det: kort fortalt/)
    await browser.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('is published by a coordinator or manager only', async () => {
    const { browser, path, form } = await aNewOne('professional')
    const { location = '' } = await browser.send(path, { ...form, ...texts })
    const address = location.replace(/\/rediger.*/, '')
    assert.equal((await browser.send(`${address}/publisering`)).status, 404)
  })

  it('called “Nytt” or “Rediger” gets an address that is no page of the inside', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, ...texts, 'title-nb': 'Nytt' })
    assert.match(location, /^\/kurs\/nytt-2\/rediger/)
    const course = await aCourse(service.db)
    await assert.rejects(
      service.db.updateTable('courses').set({ slug: 'nytt' }).where('id', '=', course.id).execute(),
      /courses_slug_not_reserved/,
    )
    const run = await aRun(service.db, { courseId: course.id })
    await assert.rejects(
      service.db.updateTable('runs').set({ slug: 'rediger' }).where('id', '=', run.id).execute(),
      /runs_slug_not_reserved/,
    )
  })
})

describe('What one hasn’t saved', () => {
  it('is kept as one writes, offered when one comes back, and gone once it is saved', async () => {
    const { berit, path, course } = await aKeptCourse()
    const form = await formOf(berit, path)
    const written = { ...form, 'title-nb': 'Halvferdig tanke' }
    const kept = await berit.send('/kladd', { ...written, draft: `course:${course.id}` })
    assert.equal(kept.status, 204)
    const page = await berit.open(path)
    assert.match(page.text, /Du har skrevet noe her som ikke er lagret/)
    assert.doesNotMatch(page.html, /Halvferdig tanke/)
    const draft = await formOf(berit, `${path}?kladd=ja`)
    assert.equal(draft['title-nb'], 'Halvferdig tanke')
    await berit.send(path, draft)
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
  })

  it('is no draft when it is what was saved', async () => {
    const { berit, path, course } = await aKeptCourse()
    await berit.send('/kladd', { ...(await formOf(berit, path)), draft: `course:${course.id}` })
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
  })

  it('is nobody else’s', async () => {
    const { berit, path, course } = await aKeptCourse()
    await berit.send('/kladd', { draft: `course:${course.id}`, 'title-nb': 'Min egen' })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    assert.doesNotMatch((await yusuf.open(`${path}?kladd=ja`)).html, /Min egen/)
  })

  it('still is of the time when one began: who saved meanwhile isn’t written over', async () => {
    const { berit, path, course } = await aKeptCourse({ title: 'Hjerteskole' })
    const form = await formOf(berit, path)
    await berit.send('/kladd', { ...form, 'title-nb': 'Mitt', draft: `course:${course.id}` })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    await yusuf.send(path, { ...(await formOf(yusuf, path)), 'title-nb': 'Ditt' })
    const back = await berit.send(path, await formOf(berit, `${path}?kladd=ja`))
    assert.equal(back.status, 409)
  })

  it('is thrown away when one says so', async () => {
    const { berit, path, course } = await aKeptCourse()
    await berit.send('/kladd', { draft: `course:${course.id}`, 'title-nb': 'Bort' })
    const away = await berit.send('/kladd/sletting', { form: `course:${course.id}`, back: path })
    assert.equal(away.location, path)
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
    const elsewhere = await berit.send('/kladd/sletting', { form: 'x', back: '//example.org' })
    assert.equal(elsewhere.location, '/min-side')
  })
})

describe('The look over', () => {
  it('is asked of the owner when it is due, and told to everybody a month later', async () => {
    const { berit, path, course } = await aKeptCourse({
      lastReviewedOn: '2025-05-01',
      reviewBy: '2026-11-01',
    })
    assert.match((await berit.open('/min-side')).text, /skulle vært sett over/)
    const list = `/tjenester/${await slugOfService(course.serviceId)}/kurs`
    assert.match((await berit.open(list)).text, /Skulle vært sett over innen 1. november 2026/)
    const address = `/kurs/${course.slug}`
    assert.doesNotMatch((await open(service.app, address)).text, /utdatert/)
    await service.db
      .updateTable('courses')
      .set({ reviewBy: '2026-10-01' })
      .where('id', '=', course.id)
      .execute()
    assert.match((await open(service.app, address)).text, /Sist gjennomgått 1. mai 2025, kan være utdatert/)
    await berit.send(`${address}/gjennomgang`)
    assert.match((await open(service.app, address)).text, /gått gjennom 23. november 2026/)
    assert.doesNotMatch((await berit.open(path)).text, /skulle ha vært sett over/)
  })
})

describe('A look at the language', () => {
  it('shows what could be simpler beside each text, and keeps every word', async () => {
    const { berit, path } = await aKeptCourse()
    const form = await formOf(berit, path)
    const page = await berit.send(path, { ...form, 'about-nb': 'Vi benytter verktøy.', do: 'language' })
    assert.equal(page.status, 200)
    assert.match(page.text, /«benytter»: bruke/)
    assert.match(page.html, /Vi benytter verktøy\.<\/textarea>/)
  })
  it('is given for one text as one writes', async () => {
    const { berit } = await aKeptCourse()
    const said = await berit.send('/klarsprak', { text: 'Vi benytter <b>verktøy</b>', language: 'nb' })
    assert.match(said.html, /benytter/)
    assert.doesNotMatch(said.html, /<b>/)
  })
})
