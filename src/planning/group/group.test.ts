import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type Country, theDemoCountry } from '../../../test/country.ts'
import { send } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

let country: Country
let plan: APlan
let berit: SignedIn
let solveig: SignedIn
let path: string
before(async () => {
  country = await theDemoCountry()
})
after(() => country.close())
beforeEach(async () => {
  plan = await aPlan(country.db)
  berit = await signIn(country, plan.berit)
  solveig = await signIn(country, plan.solveig)
  path = `/plan/${plan.id}/gruppe`
})

const jon = { name: 'Jon Fjell', email: 'jon.fjell@example.no', role: 'user-representative' }
const grantOf = async (account: number) =>
  (
    await country.db
      .selectFrom('roleGrants')
      .select('id')
      .where('accountId', '=', account)
      .where('planningGroupId', '=', plan.groupId)
      .executeTakeFirstOrThrow()
  ).id

describe('The group', () => {
  it('is shown by side, with the gate in words', async () => {
    const page = await solveig.open(path)
    assert.match(page.text, /Bare 1 av 4 er brukerrepresentanter, under en tredel/)
    assert.match(
      page.text,
      /Erfaring Solveig Fagerlien \(deg\) brukerrepresentant Fag Jonas Granlid fagperson/,
    )
    assert.match(page.text, /Hva gjør hver rolle\? Brukerrepresentant Planlegger kurs på lik linje/)
    assert.doesNotMatch(page.text, /Avslutt rollen|Inviter noen/)
  })

  it('says which side is missing, and that the plan stops', async () => {
    assert.match(
      (await berit.open(`${path}/rolle/${await grantOf(plan.solveig.id)}/slutt`)).text,
      /planen stopper til noen ny er med/,
    )
    await berit.send(`${path}/rolle/${await grantOf(plan.solveig.id)}/slutt`)
    const page = await berit.open(path)
    assert.match(page.text, /Gruppa mangler noen som har erfart det/)
    assert.match(page.text, /Erfaring Ingen ennå/)
    assert.equal((await solveig.open(path)).status, 404)
  })

  it('is not there for another group, nor are its roles', async () => {
    const other = await aPlan(country.db)
    const stranger = await signIn(country, other.berit)
    for (const page of ['', '/inviter', `/rolle/${await grantOf(plan.solveig.id)}/slutt`])
      assert.equal((await stranger.open(path + page)).status, 404, page)
    assert.equal((await stranger.send(`${path}/inviter`, jon)).status, 404)
    const foreign = `/plan/${other.id}/gruppe/rolle/${await grantOf(plan.solveig.id)}/slutt`
    assert.equal((await stranger.open(foreign)).status, 404)
    await stranger.send(foreign)
    assert.equal((await solveig.open(path)).status, 200)
  })
})

describe('Inviting to the group', () => {
  it('is done by leader, secretary, coordinator and manager, and leads the invited in', async () => {
    const organisation = await country.db
      .selectFrom('organisations')
      .select(['id'])
      .where('kind', '=', 'user-organisation')
      .where('shortName', '=', 'Diabetesforbundet')
      .executeTakeFirstOrThrow()
    const mail = await country.mailAfter(async () => {
      const answer = await berit.send(`${path}/inviter`, { ...jon, organisation: String(organisation.id) })
      assert.equal(answer.location, `${path}?lagret=invitert`)
    })
    assert.match(
      (await berit.open(path)).text,
      /har ikke svart ennå Jon Fjell , brukerrepresentant jon\.fjell@example\.no/,
    )
    assert.doesNotMatch((await solveig.open(path)).text, /jon\.fjell@/)
    const link = /https:\/\/mestring\.example\.no(\/invitasjon\/[\w-]{43})/.exec(mail.html)?.[1] ?? ''
    assert.equal((await send(country.app, link, { name: 'Jon Fjell' })).location, '/min-side?velkommen=ja')
    const page = await solveig.open(path)
    assert.match(page.text, /Jon Fjell brukerrepresentant, fra Diabetesforbundet/)
    assert.match(page.text, /Begge sider er med\. Planen kan gå videre/)
    for (const by of [plan.hege, await aStaffMember(country.db, 'manager', plan.serviceId)])
      assert.equal((await (await signIn(country, by)).open(`${path}/inviter`)).status, 200)
    assert.equal((await solveig.send(`${path}/inviter`, jon)).status, 404)
  })

  it('comes back with what was written, and can be taken back', async () => {
    const wrong = await berit.send(`${path}/inviter`, { ...jon, email: 'jon@', role: 'administrator' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv en hel e-postadresse.*Velg en rolle/)
    assert.match(wrong.html, /value="Jon Fjell"/)
    await berit.send(`${path}/inviter`, jon)
    const withdraw = /action="([^"]*tilbaketrekking)"/.exec((await berit.open(path)).html)?.[1] ?? ''
    assert.equal((await solveig.send(withdraw)).status, 404)
    assert.equal((await berit.send(withdraw)).location, `${path}?lagret=trukket`)
    assert.doesNotMatch((await berit.open(path)).text, /Jon Fjell/)
  })

  it('waits while the plan is on hold, and no role ends', async () => {
    await country.db
      .updateTable('plans')
      .set({ pausedAt: new Date(), pausedBecause: 'Vi venter' })
      .where('id', '=', plan.id)
      .execute()
    const page = await berit.send(`${path}/inviter`, jon)
    assert.equal(page.status, 409)
    assert.match(page.html, /value="Jon Fjell"/)
    await berit.send(`${path}/rolle/${await grantOf(plan.solveig.id)}/slutt`)
    assert.equal((await solveig.open(path)).status, 200)
  })
})
