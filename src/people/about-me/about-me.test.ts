import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Country, theDemoCountry } from '../../../test/country.ts'
import { aPerson, aStaffMember, signIn } from '../../../test/people.ts'
import { tell } from '../index.ts'
import { forget } from '../jobs.ts'
import { sendDailyNotices } from '../notices.ts'

let country: Country
before(async () => {
  country = await theDemoCountry()
})
after(() => country.close())

const now = new Date('2026-11-23T09:00:00Z')
const notice = { title: { nb: 'Et kurs skal ses over', en: 'A course needs a look' }, path: '/min-side', now }

describe('Somebody with an account', () => {
  it('says what they are called, which language they read, and how they want to be told', async () => {
    const browser = await signIn(country, await aPerson(country.db, { name: 'Kari Solhaug' }))
    const saved = await browser.send('/min-side/om-meg', { name: 'Kari  Ås', locale: 'nn', notify: 'daily' })
    assert.equal(saved.location, '/min-side/om-meg?lagret=ja')
    const page = await browser.open(saved.location ?? '')
    assert.match(page.text, /Lagret\./)
    assert.match(page.html, /value="Kari Ås"/)
    const trail = await country.db
      .selectFrom('auditEntries')
      .select(['who', 'details'])
      .where('what', '=', 'people.account-changed')
      .executeTakeFirst()
    assert.deepEqual(trail, { who: 'Kari Solhaug', details: { name: 'Kari Ås' } }, 'who took which name')
    const wrong = await browser.send('/min-side/om-meg', { name: '', locale: 'xx', notify: 'never' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv navnet ditt .*Velg et språk .*Velg hvordan du vil høre fra oss/)
  })

  it('takes out all that is kept about them, and nothing about others', async () => {
    const { serviceId, ...manager } = await aStaffMember(country.db, 'manager')
    const other = await aStaffMember(country.db, 'coordinator', serviceId)
    const browser = await signIn(country, manager)
    const file = await browser.open('/min-side/mine-opplysninger.json')
    assert.match(String(file.headers['content-disposition']), /attachment/)
    const data = JSON.parse(file.html)
    assert.equal(data.account.email, manager.email)
    assert.equal(data.roles[0].role, 'manager')
    assert.equal(data.sessions[0].device, 'Firefox')
    assert.equal(data.trail.at(-1).what, 'people.data-downloaded')
    assert.ok(!file.html.includes(other.email))
    assert.doesNotMatch(file.html, /token|hash|publicKey/i)
  })

  it('sees where they are signed in, and ends one of those sessions', async () => {
    const kari = await aPerson(country.db)
    const [here, there] = [await signIn(country, kari), await signIn(country, kari)]
    const page = await here.open('/min-side/innlogging')
    assert.match(page.text, /Denne nettleseren .*Sist brukt/)
    const end = /action="(\/min-side\/innlogging\/\d+\/slutt)"/.exec(page.html)?.[1] ?? ''
    const stranger = await signIn(country, await aPerson(country.db))
    await stranger.send(end)
    assert.equal((await there.open('/min-side')).status, 200, 'a stranger ends nothing')
    await here.send(end)
    assert.equal((await there.open('/min-side')).status, 303)
    assert.equal((await here.open('/min-side')).status, 200)
  })
})

describe('News', () => {
  const who = async (notify: string) => {
    const { id } = await aPerson(country.db)
    await country.db.updateTable('accounts').set({ notify }).where('id', '=', id).execute()
    return id
  }
  const countMails = async () => (await country.db.selectFrom('outbox').select('id').execute()).length

  it('comes at once, or in one mail a day, or not at all', async () => {
    const before = await countMails()
    const people = [await who('at-once'), await who('daily'), await who('none')]
    const tools = country.tools
    await tell(country.db, tools.mail, people, notice)
    await tell(country.db, tools.mail, people, { ...notice, title: { nb: 'Noe annet' } })
    assert.equal(await countMails(), before + 2)
    const mail = await country.mailAfter(() => sendDailyNotices(country.db, tools.mail, now))
    assert.match(
      mail.text,
      /Noe venter på deg i Mestring .*2 ting venter på deg .*Et kurs skal ses over .*Noe annet/,
    )
    assert.equal(await countMails(), before + 3)
    await sendDailyNotices(country.db, tools.mail, now)
    assert.equal(await countMails(), before + 3)
  })

  it('and what only served signing in is forgotten after a month; the trail stays', async () => {
    await signIn(country, await aPerson(country.db))
    const trail = await country.db.selectFrom('auditEntries').select('id').execute()
    await forget(country.db, new Date('2027-01-23T09:00:00Z'))
    for (const table of ['signIns', 'signInLinks', 'signInAttempts'] as const)
      assert.deepEqual(await country.db.selectFrom(table).selectAll().execute(), [], table)
    assert.equal((await country.db.selectFrom('auditEntries').select('id').execute()).length, trail.length)
  })
})
