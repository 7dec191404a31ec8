import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aCourseHeld, formOf } from '../../../test/kept-course.ts'
import { aRun } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { signUp } from '../../../test/registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const countOfMails = async () =>
  (
    await service.db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('A new run', () => {
  it('is the last one half a year on, with nothing more to write', async () => {
    const { berit, path, course } = await aCourseHeld(service)
    const form = await formOf(berit, path)
    assert.deepEqual(
      [form['day-1'], form['from-1'], form['to-1'], form['day-2'], form.place],
      ['18.3.2027', '17.00', '20.00', '1.4.2027', 'Møterommet'],
    )
    assert.match((await berit.open(path)).text, /Hoppet over torsdag 25. mars 2027: skjærtorsdag/)
    const saved = await berit.send(path, { ...form, do: 'publish' })
    assert.equal(saved.location, `/kurs/${course.slug}/2027-03-18/rediger?lagret=ja`)
    const page = await open(service.app, `/kurs/${course.slug}/2027-03-18`)
    assert.match(page.text, /18. mars/)
    assert.match(page.text, /kl. 17/)
  })

  it('is a draft that nobody outside sees until it is published', async () => {
    const { berit, path, course } = await aCourseHeld(service)
    await berit.send(path, await formOf(berit, path))
    const address = `/kurs/${course.slug}/2027-03-18`
    assert.equal((await open(service.app, address)).status, 404)
    assert.doesNotMatch((await open(service.app, `/kurs/${course.slug}`)).text, /18. mars/)
    assert.doesNotMatch((await open(service.app, '/api/v1/runs')).html, new RegExp(course.slug))
    assert.equal((await berit.open(`${address}/forhandsvisning`)).status, 200)
    await berit.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 200)
  })

  it('can be a series: every Tuesday six times, past the holidays', async () => {
    const { berit, path } = await aCourseHeld(service)
    const series = {
      first: '4.5.2027',
      clockFrom: '10',
      clockTo: '12.30',
      count: '3',
      rhythm: 'weekly',
      do: 'series',
    }
    const page = await berit.send(path, { ...(await formOf(berit, path)), ...series })
    const form = formIn(page)
    assert.deepEqual(
      [form['day-1'], form['day-2'], form['day-3'], form['from-3']],
      ['4.5.2027', '11.5.2027', '18.5.2027', '10.00'],
    )
    const moved = await berit.send(path, { ...form, ...series, first: '10.5.2027' })
    assert.match(moved.text, /Hoppet over mandag 17. mai 2027: andre pinsedag/)
    const wrong = await berit.send(path, { ...form, ...series, count: 'mange' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /href="#count"/)
  })

  it('gains and loses sessions without script, and tells of school holidays', async () => {
    const { berit, path } = await aCourseHeld(service)
    const more = await berit.send(path, { ...(await formOf(berit, path)), do: 'add' })
    assert.equal(formIn(more)['day-3'], '8.4.2027')
    const fewer = formIn(await berit.send(path, { ...formIn(more), do: 'remove-1' }))
    assert.deepEqual([fewer['day-1'], fewer['day-3']], ['1.4.2027', undefined])
    const winter = await berit.send(path, { ...fewer, 'day-1': '25.2.2027', do: 'show' })
    assert.match(winter.text, /mange skoler har vinterferie/)
  })

  it('comes back with every word when something is wrong, and points at each', async () => {
    const { berit, path } = await aCourseHeld(service)
    const form = {
      ...(await formOf(berit, path)),
      'day-1': '30.2.2027',
      'to-2': '16',
      municipality: 'Xqzjw',
      capacity: '',
    }
    const back = await berit.send(path, form)
    assert.equal(back.status, 422)
    for (const field of ['day-1', 'to-2', 'capacity']) assert.match(back.html, new RegExp(`href="#${field}"`))
    assert.match(back.html, /value="30.2.2027"/)
    const place = await berit.send(path, { ...(await formOf(berit, path)), municipality: 'Xqzjw' })
    assert.match(place.text, /ingen kommune som heter «Xqzjw»/)
  })

  it('of several last term are copied at once, as drafts', async () => {
    const { berit, course } = await aCourseHeld(service)
    await aRun(service.db, { courseId: course.id, startsAt: '2026-11-04T09:00:00Z', sessions: 1 })
    const path = `/kurs/${course.slug}/kopi`
    const made = await berit.send(path, await formOf(berit, path))
    assert.equal(made.status, 303)
    const list = await berit.open(made.location ?? '')
    assert.match(list.text, /18. mars 2027/)
    assert.match(list.text, /5. mai 2027/)
    assert.match(list.text, /Har en gjennomføring som ikke er publisert/)
    assert.match((await berit.open(path)).text, /ingen tidligere gjennomføringer å kopiere/)
  })

  it('has its directions in English too where the course is held in it, and says where they lack', async () => {
    const { berit, path } = await aCourseHeld(service, {}, { languages: ['nb', 'en'] })
    const form = await formOf(berit, path)
    assert.equal(form['directions-en'], '')
    const shown = await berit.send(path, {
      ...form,
      'directions-nb': 'Gå inn hovedinngangen',
      'directions-nn': 'Gå inn hovudinngangen',
      do: 'show',
    })
    assert.match(shown.text, /Mangler på engelsk: Slik finner du fram/)
    const english = await berit.send(path, { ...formIn(shown), 'directions-en': 'Use the main entrance' })
    assert.equal((await formOf(berit, english.location ?? ''))['directions-en'], 'Use the main entrance')
  })

  it('is looked at for its language at a press, and keeps every word', async () => {
    const { berit, path } = await aCourseHeld(service)
    const words = { 'directions-nb': 'Man benytter heisen.', 'day-1': '18.3.2027', place: 'Kantina' }
    const look = await berit.send(path, { ...(await formOf(berit, path)), ...words, do: 'language' })
    assert.equal(look.status, 200)
    assert.match(look.text, /«benytter»: bruke/)
    assert.deepEqual(
      [formIn(look)['directions-nb'], formIn(look).place, formIn(look)['day-2']],
      ['Man benytter heisen.', 'Kantina', '1.4.2027'],
    )
  })

  it('is for those of the service only', async () => {
    const { path, berit } = await aCourseHeld(service)
    const stranger = await signIn(service, await aStaffMember(service.db))
    for (const address of [path, path.replace('ny-gjennomforing', 'kopi')])
      assert.equal((await stranger.open(address)).status, 404)
    assert.equal((await stranger.send(path, await formOf(berit, path))).status, 404)
  })
})

describe('A run that is changed', () => {
  const ahead = { startsAt: '2027-01-14T16:00:00Z', capacity: 3 }

  it('tells those who have signed up of its new time, and their calendars', async () => {
    const { berit, edit, run } = await aCourseHeld(service, ahead)
    await signUp(service.app, run)
    const before = await countOfMails()
    const look = await berit.send(edit, {
      ...(await formOf(berit, edit)),
      'from-1': '18.00',
      'to-1': '21.00',
    })
    assert.match(look.text, /Dette sender vi til 1 person.*Før .*kl\.\s17.*Nå .*kl\.\s18/)
    assert.equal(await countOfMails(), before, 'nothing is sent before it has been seen')
    const back = await berit.send(edit, { ...formIn(look), do: 'show' })
    assert.equal(formIn(back)['from-1'], '18.00', 'nothing written is lost')
    const saved = await berit.send(edit, { ...formIn(look), do: 'tell' })
    assert.equal(saved.status, 303)
    assert.equal(Number(await countOfMails()) - Number(before), 1)
    const { calendarSequence } = await service.db
      .selectFrom('runs')
      .select('calendarSequence')
      .where('id', '=', run.id)
      .executeTakeFirstOrThrow()
    assert.ok(calendarSequence > 0)
  })

  it('tells nobody when only the number of seats changed, or nothing at all', async () => {
    const { berit, edit, run } = await aCourseHeld(service, ahead)
    await signUp(service.app, run)
    const before = await countOfMails()
    await berit.send(edit, { ...(await formOf(berit, edit)), capacity: '9' })
    await berit.send(edit, await formOf(berit, edit))
    assert.equal(await countOfMails(), before)
  })

  it('by two at once asks the second about the dates both changed', async () => {
    const { berit, edit, course, run } = await aCourseHeld(service, ahead)
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    const [hers, his] = [await formOf(berit, edit), await formOf(yusuf, edit)]
    await berit.send(edit, { ...hers, 'from-1': '18.00', place: 'Biblioteket' })
    const asked = await yusuf.send(edit, { ...his, 'from-1': '16.00', capacity: '5' })
    assert.equal(asked.status, 409)
    assert.match(asked.text, /14.1.2027 18.00–20.00/)
    await yusuf.send(edit, { ...formIn(asked), 'pick-sessions': 'theirs' })
    const now = await formOf(berit, edit)
    assert.deepEqual([now['from-1'], now.place, now.capacity], ['18.00', 'Biblioteket', '5'])
    assert.equal((await open(service.app, `/kurs/${course.slug}/${run.slug}`)).status, 200)
  })

  it('of another service isn’t there', async () => {
    const { edit, berit } = await aCourseHeld(service, ahead)
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(edit)).status, 404)
    assert.equal((await stranger.send(edit, await formOf(berit, edit))).status, 404)
    assert.equal((await stranger.send(edit.replace('rediger', 'publisering'))).status, 404)
  })
})
