import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { formTokenIn, hiddenIn, open, send } from '../../test/pages.ts'
import { signUp, stands, withdraw } from '../../test/registrations.ts'
import { kari, signUpByPages } from '../../test/steps.ts'

let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const aPlace = async (courseFacts: object = {}, runFacts: object = {}) => {
  const course = await aCourse(service.db, {
    title: 'Når en av oss får demens',
    companionsMax: 2,
    ...courseFacts,
  })
  const run = await aRun(service.db, { courseId: course.id, ...runFacts })
  return { course, run, path: `/kurs/${course.slug}/${run.slug}/pamelding` }
}

describe('my own page', () => {
  const aWaiting = async (seatsFor = 1, withMany = 0) => {
    const place = await aPlace({}, { capacity: seatsFor })
    const seated = await signUp(app(), place.run)
    for (let seat = 1; seat < seatsFor; seat += 1) await signUp(app(), place.run)
    const waiting = await signUp(app(), place.run, { with: withMany })
    return { ...place, seated, waiting, mine: `/pamelding/${waiting.token}` }
  }

  it('shows the place in the queue, and why', async () => {
    const { mine } = await aWaiting()
    const page = await open(app(), mine)
    assert.match(page.text, /Påmelding MB-.*Du står på venteliste.*Du er nummer 1 av 1\./)
    assert.match(
      page.text,
      /Hvorfor står jeg her\?.*Kurset var fullt, så du kom på venteliste som nummer 1\./,
    )
    assert.match(page.text, /Ingen har sett dem/)
  })

  it('is kept nowhere, in no search engine, and says nothing of itself to other pages', async () => {
    const { mine } = await aWaiting()
    for (const path of [
      mine,
      `${mine}/kvittering`,
      `${mine}/avmelding`,
      `${mine}/kalender.ics`,
      '/pamelding/lenke',
    ]) {
      const { headers } = await app().inject(path)
      assert.equal(headers['cache-control'], 'no-store', path)
      assert.equal(headers['referrer-policy'], 'no-referrer', path)
      assert.match(String(headers['x-robots-tag']), /noindex/, path)
    }
  })

  it('is sent to by a browser that will not say where it comes from', async () => {
    const { mine } = await aWaiting()
    const headers = { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' }
    const { statusCode } = await app().inject({
      method: 'POST',
      url: `${mine}/avmelding`,
      headers,
      payload: '',
    })
    assert.equal(statusCode, 303)
  })

  it('puts an offer on top, with its deadline and three answers', async () => {
    const { mine, seated } = await aWaiting()
    await withdraw(app(), seated)
    const page = await open(app(), mine)
    assert.match(
      page.text,
      /Det er plass til deg.*Svar før 25\. november 2026 kl\. 10\..*Hva svarer du\?.*Ja takk.*Nei takk, men la meg stå.*meld meg av/,
    )
    assert.equal((await send(app(), `${mine}/svar`, {})).status, 422)
    const sent = await send(app(), `${mine}/svar`, { answer: 'accept' })
    assert.deepEqual([sent.status, sent.location], [303, mine])
    assert.match((await open(app(), mine)).text, /Du har plass/)
  })

  it('says it in words when the offer is gone', async () => {
    const { mine, seated } = await aWaiting()
    await withdraw(app(), seated)
    service.moveClock('2026-11-26T09:00:00Z')
    const page = await send(app(), `${mine}/svar`, { answer: 'accept' })
    service.moveClock('2026-11-23T09:00:00Z')
    assert.equal(page.status, 409)
    assert.match(page.text, /Tilbudet gjelder ikke lenger/)
  })

  it('withdraws after a question', async () => {
    const { mine, waiting } = await aWaiting()
    assert.match((await open(app(), `${mine}/avmelding`)).text, /Vil du melde av\?/)
    await send(app(), `${mine}/avmelding`, {})
    assert.match((await open(app(), mine)).text, /Du er meldt av.*Meld deg på igjen.*Slik gikk det til/)
    assert.equal((await stands(app(), waiting)).status, 'withdrawn')
  })

  it('changes needs and telephone', async () => {
    const { mine } = await aWaiting()
    const wrong = await send(app(), `${mine}/behov`, { needs: 'food', phone: 'abc' })
    assert.equal(wrong.status, 422)
    await send(app(), `${mine}/behov`, {
      needs: ['food', 'hearingLoop'],
      food: 'gluten',
      phone: '999 00 456',
    })
    const page = await open(app(), `${mine}/behov`)
    assert.match(page.html, /value="gluten"/)
    assert.match(page.html, /value="999 00 456"/)
    assert.match(page.html, /value="hearingLoop"[^>]*checked|checked[^>]*value="hearingLoop"/)
  })

  it('takes one more along while waiting, and leaves one out', async () => {
    const { mine, waiting } = await aWaiting(2)
    const added = await send(app(), `${mine}/folge`, {
      'with1-name': 'Ola',
      'with1-role': 'next-of-kin',
      size: '1',
    })
    assert.equal(added.status, 303)
    await send(app(), `${mine}/folge`, { 'with1-name': 'Ola', 'with1-role': 'next-of-kin', size: '1' })
    assert.equal((await stands(app(), waiting)).seats, 2, 'the button was pressed twice')
    assert.match((await open(app(), `${mine}/folge`)).text, /Ola, pårørende eller venn/)
    await send(app(), `${mine}/folge/1`, { size: '2' })
    assert.equal((await stands(app(), waiting)).seats, 1)
  })

  it('tells somebody who has a seat that there is none for one more, and lets them wait together', async () => {
    const { run } = await aPlace({}, { capacity: 2 })
    const [first] = [await signUp(app(), run), await signUp(app(), run)]
    const mine = `/pamelding/${first.token}`
    const page = await send(app(), `${mine}/folge`, {
      'with1-name': 'Ola',
      'with1-role': 'next-of-kin',
      size: '1',
    })
    assert.equal(page.status, 409)
    assert.match(page.text, /Det er ikke plass til én til.*Plassen din er trygg/)
    assert.equal((await stands(app(), first)).status, 'confirmed')
    const sent = await send(app(), `${mine}/folge`, hiddenIn(page))
    assert.equal(sent.status, 303)
    const now = await stands(app(), first)
    assert.deepEqual([now.status, now.seats, now.place], ['waiting', 2, 1])
  })

  it('comes alone instead, and so gets the seat that is free', async () => {
    const { mine, waiting, seated } = await aWaiting(2, 1)
    await withdraw(app(), seated)
    assert.equal((await stands(app(), waiting)).status, 'waiting')
    await send(app(), `${mine}/alene`, {})
    assert.equal((await stands(app(), waiting)).status, 'offered')
  })

  it('takes the first free place anywhere, and goes back to one date', async () => {
    const { mine, waiting, course } = await aWaiting()
    const other = await aRun(service.db, {
      courseId: course.id,
      capacity: 1,
      startsAt: '2027-02-10T16:00:00Z',
      in: 'Fauske',
    })
    await signUp(app(), other)
    assert.match((await open(app(), mine)).text, /Ta første ledige, uansett sted.*Fauske/)
    assert.match((await open(app(), `${mine}/uansett-dato`)).text, /Vil du ta første ledige plass\?.*Fauske/)
    await send(app(), `${mine}/uansett-dato`, { wish: 'yes' })
    assert.match((await open(app(), mine)).text, /Din plass i køen: Bodø.*Din plass i køen: Fauske/)
    await send(app(), `${mine}/uansett-dato`, { wish: 'no' })
    assert.equal((await stands(app(), waiting)).queues, undefined)
  })

  it('deletes everything at once when asked to', async () => {
    const { mine, waiting } = await aWaiting()
    assert.match((await open(app(), `${mine}/sletting`)).text, /Vil du slette alt om deg\?/)
    const sent = await send(app(), `${mine}/sletting`, {})
    assert.match((await open(app(), sent.location ?? '')).text, /Alt er slettet/)
    assert.equal((await open(app(), mine)).status, 404)
    const row = await service.db
      .selectFrom('registrations')
      .selectAll()
      .where('number', '=', waiting.number)
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.sealed, row.person, row.tokenHash, row.submission], [null, null, null, null])
  })

  it('does not open for somebody who signed up twice: the mail does', async () => {
    const { run, path } = await aPlace()
    await signUp(app(), run, { email: 'to.ganger@example.no' })
    const sent = await signUpByPages(app(), path, kari({ email: 'to.ganger@example.no' }))
    assert.match((await open(app(), sent.location ?? '')).text, /Du har fått plass, Kari/)
    assert.match(
      (await open(app(), (sent.location ?? '').replace('/kvittering', ''))).text,
      /Åpne påmeldingen fra e-posten/,
    )
  })
})

describe('a lost link', () => {
  it('is sent again, with the same answer whether or not the address is known', async () => {
    const { run } = await aPlace()
    await signUp(app(), run, { email: 'glemsom@example.no' })
    const count = async () =>
      (await service.db.selectFrom('outbox').select('id').where('kind', '=', 'registrations.link').execute())
        .length
    const ask = async (email: string) => {
      const formToken = formTokenIn(await open(app(), '/pamelding/lenke'))
      const { location = '' } = await send(app(), '/pamelding/lenke', { email, formToken })
      return (await open(app(), location)).text
    }
    const before = await count()
    const known = await ask('Glemsom@example.no')
    const begun = performance.now()
    const unknown = await ask('ukjent@example.no')
    assert.ok(performance.now() - begun >= 240, 'as slowly as for a known one')
    assert.equal(known, unknown)
    assert.match(known, /Se i e-posten din/)
    assert.equal(await count(), before + 1)
    await ask('glemsom@example.no')
    assert.equal(await count(), before + 1, 'not twice within ten minutes')
  })

  it('asks for an address that can be one', async () => {
    assert.equal((await send(app(), '/pamelding/lenke', { email: 'x' })).status, 422)
  })
})
