import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Country, theDemoCountry } from '../../../test/country.ts'
import { hiddenIn, open, type Seen, send } from '../../../test/pages.ts'
import {
  type Account,
  aPerson,
  aPlanningGroup,
  aStaffMember,
  type SignedIn,
  signIn,
} from '../../../test/people.ts'

let country: Country
let manager: Account & { serviceId: number }
let browser: SignedIn
let unit: string
before(async () => {
  country = await theDemoCountry()
  manager = await aStaffMember(country.db, 'manager')
  browser = await signIn(country, manager)
  unit = `/roller/tjeneste-${manager.serviceId}`
})
after(() => country.close())

const yusuf = { name: 'Yusuf Lien', email: 'yusuf.lien@example.no', role: 'coordinator' }

/** Invites somebody; answers the address of the invitation as their mail has it. */
async function invited(
  path: string,
  fields: Record<string, string>,
  by = browser,
): Promise<{ mail: Seen; link: string }> {
  const mail = await country.mailAfter(async () => {
    const answer = await by.send(`${path}/invitasjon`, fields)
    assert.equal(answer.location, `${path}?lagret=invitert`, answer.text)
  })
  const link = /https:\/\/mestring\.example\.no(\/invitasjon\/[\w-]{43})/.exec(mail.html)?.[1]
  assert.ok(link)
  return { mail, link }
}

const cookieIn = ({ headers }: Seen): string => String(headers['set-cookie']).split(';')[0] ?? ''

describe('A manager', () => {
  it('invites somebody, who says yes and is in', async () => {
    const { mail, link } = await invited(unit, yusuf)
    assert.match(mail.text, /Vil du være koordinator\?/)
    assert.match(mail.text, /Hva betyr det\? Lager og endrer kurs/)
    assert.match((await browser.open(unit)).text, /Invitert, har ikke svart ennå Yusuf Lien/)

    const page = await open(country.app, link)
    assert.match(page.text, new RegExp(`${manager.name} har invitert deg`))
    const taken = await send(country.app, link, { name: 'Yusuf Lien' })
    assert.equal(taken.location, '/min-side?velkommen=ja')
    assert.match(
      (await open(country.app, taken.location, cookieIn(taken))).text,
      /Takk for at du vil være med/,
    )
    assert.match(
      (await open(country.app, '/min-side', cookieIn(taken))).text,
      /Hei, Yusuf .*Koordinator : LMS/,
    )
    assert.match(
      (await browser.open(unit)).text,
      /Yusuf Lien , koordinator siden 23\. november 2026 · gitt av/,
    )
  })

  it('ends a role, and from that second its holder finds nothing', async () => {
    const other = await aStaffMember(country.db, 'manager', manager.serviceId)
    const theirs = await signIn(country, other)
    assert.equal((await theirs.open(unit)).status, 200)
    const { id } = await country.db
      .selectFrom('roleGrants')
      .select('id')
      .where('accountId', '=', other.id)
      .executeTakeFirstOrThrow()
    assert.match((await browser.open(`${unit}/rolle/${id}/slutt`)).text, /Avslutte rollen til .* som leder\?/)
    const { location = '' } = await browser.send(`${unit}/rolle/${id}/slutt`)
    assert.match((await browser.open(location)).text, /Rollen er avsluttet/)
    assert.equal((await theirs.open(unit)).status, 404)
    assert.match((await theirs.open('/min-side')).text, /Du har ingen roller nå/)
    assert.match((await browser.open(unit)).text, /Hadde en rolle før/)
  })

  it('gives and ends roles in the own unit only', async () => {
    const stranger = await aStaffMember(country.db, 'manager')
    const theirs = await country.db
      .selectFrom('roleGrants')
      .select('id')
      .where('accountId', '=', stranger.id)
      .executeTakeFirstOrThrow()
    const strange = `/roller/tjeneste-${stranger.serviceId}`
    assert.equal((await browser.open(strange)).status, 404)
    assert.equal((await browser.send(`${strange}/invitasjon`, yusuf)).status, 404)
    assert.equal((await browser.send(`${strange}/rolle/${theirs.id}/slutt`)).status, 404)
    // The id of another unit's record, under the own unit's address:
    assert.equal((await browser.open(`${unit}/rolle/${theirs.id}/slutt`)).status, 404)
    await browser.send(`${unit}/rolle/${theirs.id}/slutt`)
    assert.equal((await (await signIn(country, stranger)).open(strange)).status, 200)
    for (const path of ['/roller/systemet', '/roller/landet', '/roller/region-helse-nord'])
      assert.equal((await browser.open(path)).status, 404, path)
  })

  it('invites to the planning groups of the service, a user representative from an organisation', async () => {
    const group = await aPlanningGroup(country.db, manager.serviceId)
    const organisation = await country.db
      .selectFrom('organisations')
      .select(['id', 'name'])
      .where('kind', '=', 'user-organisation')
      .executeTakeFirstOrThrow()
    const path = `/roller/gruppe-${group}`
    const { link } = await invited(path, {
      name: 'Jon Fjell',
      email: 'jon.fjell@example.no',
      role: 'user-representative',
      organisation: String(organisation.id),
      until: '31.12.2027',
    })
    await send(country.app, link, { name: 'Jon Fjell' })
    assert.match(
      (await browser.open(path)).text,
      /Jon Fjell , brukerrepresentant .*til og med 31\. desember 2027/,
    )
  })

  it('is told what is wrong, with what was written', async () => {
    const page = await browser.send(`${unit}/invitasjon`, {
      name: ' ',
      email: 'x',
      role: 'administrator',
      until: '1.1.2020',
    })
    assert.equal(page.status, 422)
    for (const words of [
      'Skriv et navn',
      'Skriv en hel e-postadresse',
      'Velg en rolle',
      'Skriv en dag som kommer',
    ])
      assert.match(page.text, new RegExp(words))
    assert.match(page.html, /value="1\.1\.2020"/)
  })

  it('cannot put another header or another address into a mail', async () => {
    for (const email of [
      'a@example.no\r\nBcc: b@example.no',
      'a@example.no,b@example.no',
      '"a" <a@example.no>',
    ])
      assert.equal((await browser.send(`${unit}/invitasjon`, { ...yusuf, email })).status, 422, email)
    const { mail } = await invited(unit, { ...yusuf, name: 'Eva\r\nBcc: b@example.no' })
    const { html } = await open(country.app, /href="(\/demo\/epost\/[^"]+\/fil)"/.exec(mail.html)?.[1] ?? '')
    assert.doesNotMatch(html.split('\r\n\r\n')[0] ?? '', /^bcc:/im)
  })
})

describe('An invitation', () => {
  it('is taken once, also when two try at the same moment', async () => {
    const { link } = await invited(unit, { ...yusuf, email: 'to@example.no' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => send(country.app, link, { name: 'To' })),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409, 409, 409, 409, 409])
    const late = await open(country.app, link)
    assert.equal(late.status, 409)
    assert.match(late.text, /gjelder ikke lenger/)
  })

  it('lets in whoever presses yes twice, and leads on who has taken it', async () => {
    const { link } = await invited(unit, { ...yusuf, email: 'sju@example.no' })
    const form = { ...hiddenIn(await open(country.app, link)), name: 'Sju' }
    const [one, other] = await Promise.all([send(country.app, link, form), send(country.app, link, form)])
    assert.deepEqual([one.status, other.status], [303, 303])
    assert.equal((await open(country.app, link, cookieIn(other))).location, '/min-side')
    assert.equal((await open(country.app, link)).status, 409)
    assert.equal((await open(country.app, link, browser.cookie)).status, 409)
    country.moveClock('2026-11-23T09:00:11Z')
    assert.equal((await send(country.app, link, form)).status, 409)
    country.moveClock('2026-11-23T09:00:00Z')
  })

  it('can be taken back, and runs out after a week', async () => {
    const { link } = await invited(unit, { ...yusuf, email: 'tre@example.no' })
    const page = await browser.open(unit)
    const path = [...page.html.matchAll(/action="([^"]*tilbaketrekking)"/g)].at(-1)?.[1] ?? ''
    const { location = '' } = await browser.send(path)
    assert.match((await browser.open(location)).text, /Invitasjonen er trukket tilbake/)
    assert.equal((await send(country.app, link, { name: 'Tre' })).status, 409)

    const other = await invited(unit, { ...yusuf, email: 'fire@example.no' })
    country.moveClock('2026-12-01T09:00:00Z')
    assert.equal((await send(country.app, other.link, { name: 'Fire' })).status, 409)
    country.moveClock('2026-11-23T09:00:00Z')
  })

  it('never makes an administrator see participants', async () => {
    const administrator = await aPerson(country.db, { roles: [{ heldIn: 'system', role: 'administrator' }] })
    const { link } = await invited(unit, { ...yusuf, email: administrator.email })
    const answer = await send(country.app, link, { name: 'Amanuel' })
    assert.equal(answer.status, 409)
    assert.match(answer.text, /skal ikke se deltakere/)
    const all = await (await signIn(country, administrator)).open('/roller')
    assert.match(all.text, /Nasjonalt Systemet .*Regioner .*Helse Nord RHF .*Tjenester/)
  })
})
