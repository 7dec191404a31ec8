import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Country, theDemoCountry } from '../../../test/country.ts'
import { formIn } from '../../../test/forms.ts'
import { type Fields, open, send } from '../../../test/pages.ts'
import { aPerson, aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'

let country: Country
let amanuel: SignedIn
before(async () => {
  country = await theDemoCountry()
  amanuel = await signIn(
    country,
    await aPerson(country.db, { roles: [{ heldIn: 'system', role: 'administrator' }] }),
  )
})
after(() => country.close())

const form = '/systemet/tjenester/ny'
const filled: Fields = {
  owner: 'Nordlandssykehuset HF',
  kind: 'learning-centre',
  name: 'LMS Lofoten',
  municipality: 'Vestvågøy',
  address: 'Storgata 8',
  postalCode: '8370',
  postalPlace: 'Leknes',
  catchment: 'Vestvågøy\r\nVågan',
  openedOn: '4.1.2027',
}

const unitIn = (location: string | undefined) => /\/roller\/tjeneste-\d+/.exec(location ?? '')?.[0] ?? ''

describe('An administrator', () => {
  it('makes a service, invites who is to lead it, and the manager can go on from there', async () => {
    assert.match((await amanuel.open('/min-side')).html, /href="\/systemet\/tjenester"/)
    assert.match((await amanuel.open('/systemet/tjenester')).html, /href="\/systemet\/tjenester\/ny"/)
    assert.equal(formIn(await amanuel.open(form)).openedOn, '23.11.2026')
    const made = await amanuel.send(form, filled)
    assert.equal(made.status, 303, made.text)
    const next = await amanuel.open(made.location ?? '')
    assert.match(next.text, /LMS Lofoten er på plass\. Inviter den som skal lede/)
    assert.equal(formIn(next).role, 'manager')
    const mail = await country.mailAfter(() =>
      amanuel.send(`${unitIn(made.location)}/invitasjon`, {
        name: 'Siv Havnes',
        email: 'siv.havnes@example.no',
        role: 'manager',
      }),
    )
    const invitation = /\/invitasjon\/[\w-]{43}/.exec(mail.html)?.[0] ?? ''
    const taken = await send(country.app, invitation, { name: 'Siv Havnes' })
    const cookie = String(taken.headers['set-cookie']).split(';')[0] ?? ''
    assert.match((await open(country.app, '/min-side', cookie)).text, /Leder : LMS Lofoten/)
    assert.equal((await open(country.app, '/tjenester/lms-lofoten/rediger', cookie)).status, 200)

    const page = await open(country.app, '/tjenester/lms-lofoten')
    assert.match(page.text, /Denne tjenesten åpner 4\. januar 2027.*Vestvågøy.*Nordlandssykehuset HF/)
    assert.doesNotMatch(page.text, /Om oss/)
    assert.match(
      (await amanuel.open('/systemet/tjenester?q=lofoten')).text,
      /2 av \d+ tjenester LMS Lofoten Planlagt .* Ledes av Siv Havnes/,
    )
    const trail = await open(country.app, unitIn(made.location).replace('roller', 'spor'), cookie)
    assert.match(trail.text, /Laget tjenesten/)
  })

  it('gets one service of a button pressed twice, and is told of one that is there already', async () => {
    const twice = { ...filled, name: 'Frisklivssentralen i Røst' }
    const [one, other] = await Promise.all([amanuel.send(form, twice), amanuel.send(form, twice)])
    assert.equal(one.status, 303)
    assert.equal(one.location, other.location)
    const { length } = await country.db
      .selectFrom('services')
      .select('id')
      .where('name', '=', twice.name)
      .execute()
    assert.equal(length, 1)
    const second = await signIn(
      country,
      await aPerson(country.db, { roles: [{ heldIn: 'system', role: 'administrator' }] }),
    )
    const again = await second.send(form, twice)
    assert.equal(again.status, 422)
    assert.match(again.text, /Eieren har alt en tjeneste som heter det/)
    assert.equal(formIn(again).address, 'Storgata 8')
  })

  it('gives it an address of its own when another owner has one of the name', async () => {
    const places = { name: 'Mestring', owner: 'Bodø kommune' }
    await amanuel.send(form, { ...filled, ...places })
    await amanuel.send(form, { ...filled, ...places, owner: 'Fauske kommune' })
    assert.equal((await open(country.app, '/tjenester/mestring')).status, 200)
    assert.match((await open(country.app, '/tjenester/mestring-2')).text, /Fauske kommune/)
  })

  it('is asked what kind of owner it is when nobody knows it', async () => {
    const sent = { ...filled, owner: 'Stiftelsen Fyrlys', name: 'Fyrlys' }
    const asked = await amanuel.send(form, sent)
    assert.equal(asked.status, 422)
    assert.match(asked.text, /Hva slags eier er det\?/)
    assert.match(asked.html, /href="#owner"/)
    assert.equal((await amanuel.send(form, { ...sent, ownerKind: 'private' })).status, 303)
    assert.match((await open(country.app, '/tjenester/fyrlys')).text, /Stiftelsen Fyrlys/)
  })

  it('gets every word back, and all that is wrong at once', async () => {
    const page = await amanuel.send(form, {
      owner: '',
      kind: 'x',
      name: ' ',
      municipality: '',
      postalCode: '83',
      email: 'post',
      openedOn: 'snart',
      catchment: 'Vestvågøy',
    })
    assert.equal(page.status, 422)
    for (const field of [
      'owner',
      'kind',
      'name',
      'municipality',
      'address',
      'postalCode',
      'email',
      'openedOn',
    ])
      assert.match(page.html, new RegExp(`href="#${field}"`), field)
    assert.equal(formIn(page).catchment, 'Vestvågøy')
    const unknown = await amanuel.send(form, {
      ...filled,
      name: 'X',
      municipality: 'Herøy',
      catchment: 'Xqzjw',
    })
    assert.match(unknown.text, /Flere kommuner passer med «Herøy»/)
    assert.match(unknown.text, /Vi fant ingen kommune som heter «Xqzjw»/)
  })

  it('mends and closes a service, and sees none of its courses or participants', async () => {
    const path = '/tjenester/mestring-bodo/rediger'
    const page = await amanuel.open(path)
    assert.doesNotMatch(page.html, /href="\/tjenester\/mestring-bodo\/kurs"/)
    const closed = await amanuel.send(path, { ...formIn(page), openedOn: '1.1.2010', closedOn: '1.10.2026' })
    assert.equal(closed.status, 303, closed.text)
    assert.match((await amanuel.open('/systemet/tjenester?q=mestring+bod%C3%B8')).text, /Lagt ned/)
    assert.equal((await amanuel.open('/tjenester/mestring-bodo/kurs')).status, 404)
  })

  it('is the only one who makes services, until the role ends', async () => {
    for (const role of ['coordinator', 'manager'] as const) {
      const staff = await signIn(country, await aStaffMember(country.db, role))
      assert.equal((await staff.open(form)).status, 404)
      assert.equal((await staff.send(form, { ...filled, name: 'Kapret' })).status, 404)
    }
    const left = await aPerson(country.db, { roles: [{ heldIn: 'system', role: 'administrator' }] })
    const browser = await signIn(country, left)
    assert.equal((await browser.open('/systemet/tjenester')).status, 200)
    await country.db
      .updateTable('roleGrants')
      .set({ validTo: country.tools.clock() })
      .where('accountId', '=', left.id)
      .execute()
    assert.equal((await browser.send(form, { ...filled, name: 'Kapret' })).status, 404)
  })

  it('finds services that nobody leads, and bears any words', async () => {
    const alone = await amanuel.open('/systemet/tjenester?alone=yes')
    assert.match(alone.text, /Ingen leder ennå/)
    assert.doesNotMatch(alone.text, /Ledes av/)
    for (const q of ['%', '<script>alert(1)</script>', 'x'.repeat(3000), 'q=a&q=b'])
      assert.equal((await amanuel.open(`/systemet/tjenester?q=${encodeURIComponent(q)}`)).status, 200)
    assert.equal((await amanuel.open('/systemet/tjenester?q=a&q=b')).status, 200)
  })
})
