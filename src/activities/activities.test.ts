import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aHeldRun } from '../../test/held.ts'
import { aPerson, aStaffMember, signIn } from '../../test/people.ts'
import { recordHeld } from './record-held.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

/** Two evenings of three hours with three people; one was there once. */
async function aCourseThatIsOver({ people = 3 }: { people?: number } = {}) {
  const held = await aHeldRun(service, { people })
  const send = async (day: number, marks: Record<string, string>, rest = 'came') => {
    const browser = await signIn(service, held.staff)
    const fields = Object.fromEntries(
      Object.entries(marks).flatMap(([key, mark]) => [
        [`mark-${key}`, mark],
        [`was-${key}`, ''],
      ]),
    )
    return browser.send(`${held.path}/oppmote/${day}`, { ...fields, rest })
  }
  await send(1, {})
  service.moveClock('2027-01-21T16:30:00Z')
  await send(2, { [held.keys[0] ?? '']: 'told' })
  service.moveClock('2027-01-22T09:00:00Z')
  return { ...held, browser: await signIn(service, held.staff) }
}

describe('The list for activity registration', () => {
  it('says which conditions each meets, by whose rules, and that they must be checked', async () => {
    const { path, browser } = await aCourseThatIsOver()
    const { text } = await browser.open(`${path}/aktivitet`)
    assert.match(text, /Kilde: Vilkår slik de sto på mestringforalle\.no.*Sist lest 21\. november 2026/)
    assert.match(text, /Sjekk alltid gjeldende regler/)
    assert.match(text, /ikke oppfylt Minst 7 timer undervisning: 6/)
    assert.match(
      text,
      /Deltaker 01 Fyller ikke alle: .*for få timer.*for lite til stede, ikke henvist her 50.% 1\/2 deltaker/,
    )
    assert.match(text, /Deltaker 02 Fyller ikke alle: [^%]*100.% 2\/2 deltaker/)
  })

  it('follows the rules of the day the course ended', async () => {
    const { path, browser } = await aCourseThatIsOver()
    await service.db
      .updateTable('activityRuleSets')
      .set({ minTeachingHours: 6, needsHospital: false, minProfessions: null, needsUserCompetence: false })
      .execute()
    await service.db.updateTable('activityRuleSets').set({ needsReferral: false }).execute()
    const mild = await browser.open(`${path}/aktivitet`)
    assert.match(mild.text, /Deltaker 02 Fyller alle 100.%/)
    await service.db.updateTable('activityRuleSets').set({ validTo: '2026-12-31' }).execute()
    const none = await browser.open(`${path}/aktivitet`)
    assert.match(none.text, /Vi kjenner ingen regler/)
    assert.doesNotMatch(none.text, /Fyller alle/)
  })

  it('can be taken along as a file that runs no formula', async () => {
    const { path, browser, parties, registrations } = await aCourseThatIsOver()
    assert.equal(parties.length, registrations.length)
    const file = await browser.open(`${path}/aktivitet/liste.csv`)
    assert.equal(file.status, 200)
    assert.equal(file.headers['content-disposition'], 'attachment; filename="aktivitet.csv"')
    assert.match(file.html, /^\uFEFF/)
    assert.match(file.html, /;Deltaker 02;deltaker;2;2027-01-14 2027-01-21;6;100;/)
    const sly = await aHeldRun(service, { people: 1, name: '=HYPERLINK("http://example.no")' })
    await sly.browser.send(`${sly.path}/oppmote/1`, { rest: 'came' })
    const told = await sly.browser.open(`${sly.path}/aktivitet/liste.csv`)
    assert.match(told.html, /;"'=HYPERLINK\(""http/)
  })

  it('isn’t there for those who work elsewhere', async () => {
    const { path } = await aCourseThatIsOver()
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(`${path}/aktivitet`)).status, 404)
    assert.equal((await stranger.open(`${path}/aktivitet/liste.csv`)).status, 404)
  })

  it('can’t be governed by two sets of rules on one day', async () => {
    const { source, ...rules } = await service.db
      .selectFrom('activityRuleSets')
      .selectAll()
      .executeTakeFirstOrThrow()
    const { id: _, ...same } = { ...rules, source }
    await assert.rejects(service.db.insertInto('activityRuleSets').values(same).execute(), {
      constraint: 'activity_rule_sets_one_at_a_time',
    })
  })
})

describe('The rules', () => {
  const rules = {
    name: 'Nye vilkår',
    validFrom: '1.1.2027',
    source: 'Regelverk for 2027',
    sourceUrl: 'https://example.no/regler',
    readOn: '2.1.2027',
    minTeachingHours: '5,5',
    minAttendancePercent: '75',
    minProfessions: '',
    demands: ['user-competence'],
  }

  it('are replaced by a national adviser from a day on, and the old ones end the day before', async () => {
    const { db } = service
    await db.updateTable('activityRuleSets').set({ validTo: null }).execute()
    const adviser = await signIn(
      service,
      await aPerson(db, { roles: [{ heldIn: 'nation', role: 'adviser' }] }),
    )
    assert.equal((await adviser.send('/aktivitet/regler', rules)).status, 303)
    const sets = await db
      .selectFrom('activityRuleSets')
      .select(['validFrom', 'validTo', 'minTeachingHours', 'minProfessions', 'needsReferral'])
      .orderBy('validFrom')
      .execute()
    assert.deepEqual(sets[0]?.validTo, '2026-12-31')
    assert.deepEqual(sets[1], {
      validFrom: '2027-01-01',
      validTo: null,
      minTeachingHours: '5.5',
      minProfessions: null,
      needsReferral: false,
    })
    const { path, browser } = await aCourseThatIsOver()
    assert.match(
      (await browser.open(`${path}/aktivitet`)).text,
      /Regelverk for 2027.*Minst 5,5 timer undervisning: 6/,
    )
  })

  it('say what is wrong, and that a day is taken', async () => {
    const adviser = await signIn(
      service,
      await aPerson(service.db, { roles: [{ heldIn: 'nation', role: 'adviser' }] }),
    )
    const wrong = await adviser.send('/aktivitet/regler', {
      ...rules,
      name: ' ',
      validFrom: '31.2.2027',
      minProfessions: '1e9',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv hva reglene heter.*Skriv dag, måned og år.*Skriv et tall fra 0 til 10/)
    const taken = await adviser.send('/aktivitet/regler', rules)
    assert.equal(taken.status, 422)
    assert.match(taken.text, /Det finnes regler fra denne dagen eller senere/)
  })

  it('are not for others to change', async () => {
    const coordinator = await signIn(service, await aStaffMember(service.db))
    assert.equal((await coordinator.send('/aktivitet/regler', rules)).status, 404)
  })
})

describe('What was held', () => {
  const recordOf = (run: number) =>
    service.db.selectFrom('activityRecords').selectAll().where('runId', '=', run).executeTakeFirst()

  it('is counted when the last session is over and attendance is taken', async () => {
    const { run, staff } = await aCourseThatIsOver()
    await recordHeld(service.db, service.tools.clock())
    const record = await recordOf(run.id)
    assert.ok(record)
    const { heldFrom, heldTo, sessions, teachingMinutes, patients, nextOfKin, attendances, completed } =
      record
    assert.deepEqual(
      { heldFrom, heldTo, sessions, teachingMinutes, patients, nextOfKin, attendances, completed },
      {
        heldFrom: '2027-01-14',
        heldTo: '2027-01-21',
        sessions: 2,
        teachingMinutes: 360,
        patients: 3,
        nextOfKin: 0,
        attendances: 5,
        completed: 2,
      },
    )
    assert.deepEqual(
      [record.serviceId, record.regionScope, record.healthRegion],
      [staff.serviceId, 'own', 'Helse Nord'],
    )
  })

  it('is not counted before', async () => {
    const { run, browser, path } = await aHeldRun(service)
    await browser.send(`${path}/oppmote/1`, { rest: 'came' })
    await recordHeld(service.db, service.tools.clock())
    assert.equal(await recordOf(run.id), undefined)
  })

  it('is counted again when attendance is corrected, and only then', async () => {
    const { run, browser, path, keys } = await aCourseThatIsOver()
    const { db, tools } = service
    await recordHeld(db, tools.clock())
    assert.equal(await recordHeld(db, tools.clock()), 0)
    service.moveClock('2027-01-22T09:05:00Z')
    await browser.send(`${path}/oppmote/2`, { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: 'told' })
    assert.equal(await recordHeld(db, tools.clock()), 1)
    const record = await recordOf(run.id)
    assert.deepEqual([record?.attendances, record?.completed], [6, 3])
    assert.ok(record?.correctedAt)
  })

  it('outlives the names, and can be read by overviews', async () => {
    const { run } = await aCourseThatIsOver()
    await recordHeld(service.db, service.tools.clock())
    await service.db
      .updateTable('registrations')
      .set({
        sealed: null,
        person: null,
        tokenHash: null,
        submission: null,
        request: null,
        erasedAt: new Date(),
      })
      .where('runId', '=', run.id)
      .execute()
    const held = await service.db
      .selectFrom('heldActivities')
      .select(['year', 'patients', 'teachingMinutes'])
      .where('runId', '=', run.id)
      .executeTakeFirst()
    assert.deepEqual(held, { year: 2027, patients: 3, teachingMinutes: 360 })
  })
})
