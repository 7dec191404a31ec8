import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import { mailKey } from '../../platform/mail/index.ts'
import { decrypt } from '../../platform/secrets.ts'
import { meetingMail } from './mails.ts'
import { findCalled } from './queries.ts'

describe('A planning meeting', () => {
  let service: TestApp
  before(async () => {
    service = await testApp()
  })
  after(() => service.close())

  const call = { day: '2.12.2026', time: '14.30', place: 'Møterom 2', agenda: 'Velkommen\nMål' }

  async function called() {
    const plan = await aPlan(service.db)
    const solveig = await signIn(service, plan.solveig)
    const { status, location = '' } = await solveig.send(`/plan/${plan.id}/moter/nytt`, call)
    assert.equal(status, 303)
    return { plan, solveig, path: location, id: Number(location.split('/').at(-1)) }
  }

  /** What goes out now, as it would be read; it is taken out as it would be. */
  async function mails() {
    const { db, tools } = service
    const rows = await db.deleteFrom('outbox').where('kind', '=', meetingMail.kind).returningAll().execute()
    const read = rows.map(async ({ id, sealed }) => {
      const { to, facts } = JSON.parse(decrypt(mailKey(tools.secrets), sealed as Buffer, id).toString())
      const content = await meetingMail.write(facts, {
        db,
        locale: 'nb',
        now: tools.clock(),
        baseUrl: tools.baseUrl,
      })
      return { to: to.address as string, ...content, calendar: String(content?.attachments?.[0]?.content) }
    })
    return Promise.all(read)
  }

  it('is called by a member, and everybody in the group gets it in the mail and the calendar', async () => {
    await mails()
    const { plan, id } = await called()
    const sent = await mails()
    const members = [plan.solveig, plan.jonas, plan.hege, plan.berit]
    assert.deepEqual(sent.map(({ to }) => to).sort(), members.map(({ email }) => email).sort())
    const [first] = sent
    assert.equal(first?.subject, 'Møte onsdag 2. desember')
    assert.match(first?.calendar ?? '', /DTSTART;TZID=Europe\/Oslo:20261202T143000/)
    assert.match(first?.calendar ?? '', new RegExp(`UID:plan-meeting-${id}@`))
    assert.match(first?.calendar ?? '', /SUMMARY:Planleggingsmøte\r\n/)
    assert.doesNotMatch(`${first?.subject} ${first?.calendar}`, /kols/i)
  })

  it('moves in the calendars when it is moved, and only then', async () => {
    const { solveig, path } = await called()
    await mails()
    const page = await solveig.open(`${path}/endre`)
    const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    await solveig.send(`${path}/endre`, { ...call, time: '9', version })
    const [moved] = await mails()
    assert.match(moved?.subject ?? '', /Møtet er flyttet/)
    assert.match(moved?.calendar ?? '', /SEQUENCE:1/)
    assert.match(moved?.calendar ?? '', /T090000/)
    const stale = await solveig.send(`${path}/endre`, { ...call, version })
    assert.equal(stale.status, 409)
    const next = String(Number(version) + 1)
    await solveig.send(`${path}/endre`, { ...call, time: '9', agenda: 'Bare mål', version: next })
    assert.deepEqual(await mails(), [])
    const file = await solveig.open(`${path}/kalender.ics`)
    assert.match(file.html, /BEGIN:VEVENT/)
  })

  it('called twice is one meeting', async () => {
    const { plan, solveig, path } = await called()
    assert.equal((await solveig.send(`/plan/${plan.id}/moter/nytt`, call)).location, path)
  })

  it('leaves minutes, who was there and on which side, decisions, and tasks that are done in one tap', async () => {
    const { plan, solveig, path, id } = await called()
    service.moveClock('2026-12-02T15:00:00Z')
    const again = await signIn(service, plan.solveig)
    const present = [String(plan.solveig.id), String(plan.jonas.id), '999999']
    const minutes = await again.send(`${path}/referat`, { minutes: 'Vi ble enige.', present, version: '1' })
    assert.equal(minutes.status, 303)
    const stale = await again.send(`${path}/referat`, { minutes: 'En annen versjon', present, version: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.html, /En annen versjon/)
    await again.send(`${path}/vedtak`, { decision: 'To dager', cameFrom: 'experience' })
    await again.send(`${path}/vedtak`, { decision: 'To dager', cameFrom: 'experience' })
    const task = { what: 'Bestille rom', owner: String(plan.jonas.id), due: '5.12.2026', meeting: String(id) }
    assert.equal((await again.send(`/plan/${plan.id}/moter/oppgaver`, task)).location, `${path}#oppgaver`)
    const { text, html } = await again.open(path)
    assert.match(text, /Vi ble enige. Til stede: Jonas Granlid og Solveig Fagerlien/)
    assert.equal(text.split('Forslag fra erfaring').length - 1, 1)
    const done = /action="([^"]+\/ferdig)"/.exec(html)?.[1] ?? ''
    assert.equal((await again.send(done)).status, 303)
    assert.match((await again.open(path)).text, /Gjort onsdag 2. desember|gjort onsdag 2. desember/)
    await again.send(done.replace('ferdig', 'angre'))
    assert.match((await again.open(path)).text, /innen lørdag 5. desember/)
    assert.match((await again.open(`/plan/${plan.id}`)).text, /Begge sider var med på 1 av 1 møte/)
    service.moveClock('2026-11-23T09:00:00Z')
    assert.ok(solveig)
  })

  it('comes back with what was written when something is missing', async () => {
    const { plan, solveig, path } = await called()
    const answers: [SignedIn, string, Record<string, string>, RegExp][] = [
      [solveig, `/plan/${plan.id}/moter/nytt`, { ...call, day: 'snart' }, /Skriv dagen møtet er/],
      [solveig, `/plan/${plan.id}/moter/nytt`, { ...call, time: '25' }, /Skriv klokkeslettet/],
      [solveig, `${path}/referat`, { minutes: '' }, /Skriv noen linjer/],
      [solveig, `${path}/vedtak`, { decision: 'To dager' }, /Velg hvem som kom med forslaget/],
      [solveig, `/plan/${plan.id}/moter/oppgaver`, { what: 'Ring', owner: '1' }, /Velg hvem som gjør det/],
    ]
    for (const [who, to, fields, words] of answers) {
      const answer = await who.send(to, fields)
      assert.equal(answer.status, 422)
      assert.match(answer.text, words)
    }
  })

  it('of a plan that is closed stands as it is', async () => {
    const { plan, solveig, path } = await called()
    const closed = { closedAt: service.tools.clock(), closedBecause: 'Slått sammen med en annen' }
    await service.db.updateTable('plans').set(closed).where('id', '=', plan.id).execute()
    const fields = { minutes: 'For sent', present: String(plan.jonas.id), version: '1' }
    assert.equal((await solveig.send(`${path}/referat`, fields)).status, 409)
    assert.equal((await solveig.send(`/plan/${plan.id}/moter/nytt`, { ...call, time: '8' })).status, 409)
    const task = { what: 'Ring', owner: String(plan.jonas.id), due: '5.12.2026' }
    assert.equal((await solveig.send(`/plan/${plan.id}/moter/oppgaver`, task)).status, 409)
  })

  it('calls nobody once the plan is on hold', async () => {
    const { plan, id } = await called()
    assert.ok(await findCalled(service.db, id))
    const paused = { pausedAt: service.tools.clock(), pausedBecause: 'Vi venter på rom' }
    await service.db.updateTable('plans').set(paused).where('id', '=', plan.id).execute()
    assert.equal(await findCalled(service.db, id), undefined)
  })

  it('of another plan isn’t there', async () => {
    const { plan } = await called()
    const other = await called()
    const foreign = `/plan/${plan.id}/moter/mote/${other.id}`
    const solveig = await signIn(service, plan.solveig)
    assert.equal((await solveig.open(foreign)).status, 404)
    assert.equal((await solveig.open(`${foreign}/kalender.ics`)).status, 404)
    assert.equal((await solveig.send(`${foreign}/referat`, {})).status, 404)
  })
})
