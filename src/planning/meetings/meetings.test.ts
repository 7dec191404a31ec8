import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { mailKey } from '../../platform/mail/index.ts'
import { decrypt } from '../../platform/secrets.ts'
import { planningMails } from './mails.ts'
import { findCalled, findCalledFor } from './queries.ts'

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
    const kinds = planningMails.map(({ kind }) => kind)
    const rows = await db.deleteFrom('outbox').where('kind', 'in', kinds).returningAll().execute()
    const read = rows.map(async ({ id, kind, sealed }) => {
      const { to, facts } = JSON.parse(decrypt(mailKey(tools.secrets), sealed as Buffer, id).toString())
      const content = await planningMails
        .find((one) => one.kind === kind)
        ?.write(facts, {
          db,
          locale: 'nb',
          now: tools.clock(),
          baseUrl: tools.baseUrl,
        })
      const file = content?.attachments?.[0]
      return {
        to: to.address as string,
        ...content,
        type: file?.contentType,
        calendar: String(file?.content),
      }
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

  it('is cancelled with a reason that everybody gets, leaves their calendars, and can still be read', async () => {
    const { plan, solveig, path, id } = await called()
    const [first] = await mails()
    assert.equal((await solveig.send(`${path}/avlys`, { because: ' ' })).status, 422)
    assert.deepEqual(await mails(), [])
    assert.equal((await solveig.send(`${path}/avlys`, { because: 'Jonas er syk' })).location, path)
    const sent = await mails()
    assert.equal(sent.length, 4)
    assert.equal(sent[0]?.subject, 'Møtet onsdag 2. desember er avlyst')
    assert.match(sent[0]?.text ?? '', /Grunnen: Jonas er syk/)
    assert.match(sent[0]?.type ?? '', /method=CANCEL/)
    const { calendar = '' } = sent[0] ?? {}
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1'])
      assert.match(calendar, new RegExp(line))
    assert.match(first?.calendar ?? '', /METHOD:PUBLISH[\s\S]*SEQUENCE:0/)
    const organizer = /ORGANIZER[^\r]*/
    assert.deepEqual(organizer.exec(calendar)?.[0], organizer.exec(first?.calendar ?? '')?.[0])
    assert.match(calendar, new RegExp(`UID:plan-meeting-${id}@`))
    assert.doesNotMatch(`${sent[0]?.subject} ${calendar}`, /kols/i)
    const page = await solveig.open(path)
    assert.match(page.text, /Avlyst Jonas er syk Saksliste/)
    assert.doesNotMatch(page.html, /name="minutes"|\/endre"/)
    assert.match((await solveig.open(`/plan/${plan.id}/moter`)).text, /Møterom 2 Jonas er syk Avlyst/)
    assert.match((await solveig.open(`${path}/kalender.ics`)).html, /STATUS:CANCELLED/)
  })

  it('that is cancelled stands as it is: no minutes, no new time; and one that was held isn’t cancelled', async () => {
    const { plan, solveig, path, id } = await called()
    await solveig.send(`${path}/avlys`, { because: 'Jonas er syk' })
    const present = [String(plan.solveig.id)]
    for (const [to, fields] of [
      ['referat', { minutes: 'Likevel', present, version: '2' }],
      ['vedtak', { decision: 'To dager', cameFrom: 'both' }],
      ['endre', { ...call, time: '8', version: '2' }],
      ['avlys', { because: 'En gang til' }],
    ] as const) {
      const answer = await solveig.send(`${path}/${to}`, fields)
      assert.equal(answer.status, 409, to)
      assert.match(answer.text, /Møtet er holdt eller avlyst, og står som det er/)
    }
    const again = await solveig.send(`/plan/${plan.id}/moter/nytt`, call)
    assert.notEqual(again.location, path)
    const held = again.location ?? ''
    await solveig.send(`${held}/referat`, { minutes: 'Vi møttes', present, version: '1' })
    assert.equal((await solveig.send(`${held}/avlys`, { because: 'Nei' })).status, 409)
    const set = (facts: object, meeting: number) =>
      service.db
        .updateTable('planMeetings')
        .set(facts)
        .where('id', '=', meeting)
        .execute()
        .then(() => 'done', brokenConstraint)
    const now = service.tools.clock()
    const cancelled = { cancelledAt: now, cancelledBy: plan.solveig.id, cancelledBecause: 'Nei' }
    assert.equal(await set(cancelled, Number(held.split('/').at(-1))), 'plan_meetings_held_not_cancelled')
    assert.equal(await set({ heldAt: now, minutes: 'Likevel' }, id), 'plan_meetings_cancelled_stands')
    assert.equal(await set({ cancelledAt: null }, id), 'plan_meetings_cancelled_stands')
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

  it('calls nobody who has left the group since', async () => {
    const { plan, id } = await called()
    const at = service.tools.clock()
    const account = plan.jonas.id
    assert.ok(await findCalledFor(service.db, { id, account, at }))
    await service.db.updateTable('roleGrants').set({ validTo: at }).where('accountId', '=', account).execute()
    assert.equal(await findCalledFor(service.db, { id, account, at }), undefined)
    assert.ok(await findCalledFor(service.db, { id, account: plan.solveig.id, at }))
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
