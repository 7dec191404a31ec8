import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { anEvaluatedRun, type Evaluated } from '../../../test/evaluations.ts'
import { hiddenIn } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { evaluationJobs } from '../jobs.ts'
import { asSide } from '../sides.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const entryOf = ({ path, waves }: Evaluated, at = 0) => `${path}/evaluering/${waves[at]?.id}/papir`

const sheetsOf = ({ waves }: Evaluated, at = 0) =>
  asSide(service.db, 'answers', (db) =>
    db
      .selectFrom('answers.sheets')
      .select(['answers', 'way', 'sent', 'pseudonym'])
      .where('runWaveId', '=', waves[at]?.id ?? 0)
      .execute(),
  )

const entriesOf = ({ waves }: Evaluated, at = 0) =>
  asSide(service.db, 'answers', (db) =>
    db
      .selectFrom('answers.paperEntries')
      .selectAll()
      .where('runWaveId', '=', waves[at]?.id ?? 0)
      .execute(),
  )

const answered = { 'a.benefit': '4', 'a.who-to-ask': '7', 'a.change': 'Lengre pauser' }

/** Opens the page and sends the sheet it gave. */
async function enter(browser: SignedIn, path: string, fields: Record<string, string>) {
  const { sheet = [] } = hiddenIn(await browser.open(path))
  return browser.send(path, { ...(sheet[0] ? { sheet } : {}), ...fields })
}

describe('Sheets of paper', () => {
  it('are entered one after another, and counted', async () => {
    const run = await anEvaluatedRun(service, { people: 0 })
    const browser = await signIn(service, run.staff)
    const path = entryOf(run)
    for (const benefit of ['3', '4']) {
      const saved = await enter(browser, path, { ...answered, 'a.benefit': benefit })
      assert.deepEqual([saved.status, saved.location], [303, `${path}?lagret=ja`])
    }
    assert.match((await browser.open(`${path}?lagret=ja`)).text, /Lagret\. Ta neste ark\. 2 ark er lagt inn/)
    const kept = await sheetsOf(run)
    assert.deepEqual(
      kept.map(({ way, sent, answers }) => [way, sent, (answers as { benefit: string }).benefit]).sort(),
      [
        ['paper', true, '3'],
        ['paper', true, '4'],
      ],
    )
  })

  it('count once when a form is sent twice, and not when they are empty', async () => {
    const run = await anEvaluatedRun(service, { people: 0 })
    const browser = await signIn(service, run.staff)
    const path = entryOf(run)
    const empty = await enter(browser, path, {})
    assert.deepEqual([empty.status, /Arket er tomt/.test(empty.text)], [422, true])
    const wrong = await enter(browser, path, { ...answered, 'a.who-to-ask': 'sju' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /Lengre pauser/)
    const { sheet = [] } = hiddenIn(wrong)
    for (const _ of [1, 2]) await browser.send(path, { ...answered, sheet })
    assert.equal((await sheetsOf(run)).length, 1)
  })

  it('go with what the same code answered at another time', async () => {
    const run = await anEvaluatedRun(service, { people: 0, linkedBy: 'own-code' })
    const code = { mother: 'Be', born: '7', place: 'Bodø' }
    const first = await signIn(service, run.staff)
    assert.equal((await enter(first, entryOf(run), { ...answered, ...code })).status, 303)
    const again = await enter(first, entryOf(run), { ...answered, ...code, mother: 'be', born: '07' })
    assert.match((await first.open(again.location ?? '')).text, /Det var alt et svar med denne koden/)
    service.moveClock('2027-04-16T09:00:00Z')
    const later = await signIn(service, run.staff)
    assert.equal((await enter(later, entryOf(run, 1), { ...answered, ...code })).status, 303)
    const [[one], [other]] = [await sheetsOf(run), await sheetsOf(run, 1)]
    assert.ok(one?.pseudonym.equals(other?.pseudonym ?? Buffer.alloc(0)))
    service.moveClock('2027-01-14T19:30:00Z')
  })

  it('are taken only while the wave is open, by those who work in the service', async () => {
    const run = await anEvaluatedRun(service, { people: 0 })
    const browser = await signIn(service, run.staff)
    assert.match((await browser.open(entryOf(run, 1))).text, /Svar kan legges inn fra/)
    assert.equal((await browser.send(entryOf(run, 1), answered)).status, 422)
    assert.deepEqual(await sheetsOf(run, 1), [])
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(entryOf(run))).status, 404)
    assert.equal((await stranger.send(entryOf(run), answered)).status, 404)
  })
})

describe('Sheets of paper that come late', () => {
  it('are asked for in time, and then it is said why they can’t be counted and what to do with them', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 0 })
    const see = async (path: string, now: string) => {
      service.moveClock(now)
      return (await signIn(service, run.staff)).open(path)
    }
    const asked = /Legg inn arkene senest i morgen: Når en av oss får demens/
    assert.doesNotMatch((await see('/min-side', '2027-01-26T09:00:00Z')).text, asked)
    const mine = await see('/min-side', '2027-01-27T09:00:00Z')
    assert.match(mine.text, asked)
    assert.ok(mine.html.includes(`href="${entryOf(run)}"`))
    assert.match((await see(`${run.path}/evaluering`, '2027-01-27T09:00:00Z')).text, /går ut i morgen\./)
    const late = await see(entryOf(run), '2027-01-29T09:00:00Z')
    assert.match(late.text, /kan ikke telles med\. .*ville vist hva akkurat den personen svarte/)
    assert.match(late.text, /Makuler dem etterpå\. Deltakerne spørres neste gang fra onsdag 14\. april/)
    const sent = await (await signIn(service, run.staff)).send(entryOf(run), answered)
    assert.deepEqual([sent.status, /Arket ble ikke lagret/.test(sent.text)], [422, true])
    service.moveClock('2027-01-14T19:30:00Z')
  })
})

/** A run in research whose first wave, before the course, is open; and two of the service. */
async function aResearchedRun() {
  const run = await anEvaluatedRun(service, { people: 0, schedule: 'research' })
  service.moveClock('2027-01-08T09:00:00Z')
  await service.db
    .updateTable('evaluations')
    .set({ purpose: 'research' })
    .where('id', '=', run.evaluationId)
    .execute()
  const colleague = await aStaffMember(service.db, 'professional', run.staff.serviceId)
  const browsers = { one: await signIn(service, run.staff), other: await signIn(service, colleague) }
  return { run, path: entryOf(run), ...browsers, people: [run.staff.id, colleague.id] }
}

describe('For research a sheet', () => {
  it('is entered by two, and is an answer only when they read the same', async () => {
    const { run, path, one, other } = await aResearchedRun()
    const sheet = { number: '7', ...answered }
    const first = await enter(one, path, sheet)
    assert.equal(first.location, `${path}?lagret=en-gang&ark=7`)
    assert.match((await one.open(first.location ?? '')).text, /En annen må legge det inn.*ark 7\./)
    assert.deepEqual(await sheetsOf(run), [])
    assert.equal(
      (await enter(one, path, sheet)).location,
      `${path}?lagret=en-gang&ark=7`,
      'sent twice, it is once',
    )
    const self = await enter(one, path, { ...sheet, 'a.benefit': '1' })
    assert.match(self.text, /Du har alt lagt inn dette arket/)
    assert.equal((await enter(other, path, sheet)).location, `${path}?lagret=ja&ark=7`)
    assert.deepEqual(
      (await sheetsOf(run)).map(({ way, sent }) => [way, sent]),
      [['paper', true]],
    )
    assert.deepEqual(await entriesOf(run), [])
    assert.match((await enter(other, path, sheet)).text, /alt lagt inn to ganger/)
  })

  it('that was read differently is settled by choosing, side by side', async () => {
    const { run, path, one, other } = await aResearchedRun()
    await enter(one, path, { number: '3', ...answered })
    const unlike = await enter(other, path, { number: '3', ...answered, 'a.benefit': '2', 'a.change': '' })
    assert.equal(unlike.location, `${path}/3`)
    const page = await other.open(`${path}/3`)
    assert.match(page.text, /Første gang: Stor.*Andre gang: Liten/)
    assert.match(page.text, /Første gang: Lengre pauser.*Andre gang: Ikke svart/)
    assert.ok(!page.text.includes('Jeg vet hvem jeg kan spørre'), 'what was read alike isn’t asked')
    const undecided = await other.send(`${path}/3`, { 'choice.benefit': 'second' })
    assert.deepEqual([undecided.status, /Velg hva som står på arket/.test(undecided.text)], [422, true])
    assert.deepEqual(await sheetsOf(run), [])
    const settled = { 'choice.benefit': 'second', 'choice.change': 'first' }
    assert.equal((await one.send(`${path}/3`, settled)).location, `${path}?lagret=avgjort&ark=3`)
    assert.equal((await one.send(`${path}/3`, settled)).location, path, 'sent twice, it is once')
    const kept = await sheetsOf(run)
    assert.deepEqual(
      kept.map(({ answers }) => answers),
      [{ benefit: '2', 'who-to-ask': 7 }],
    )
  })

  it('tells nobody who entered it, only that two did', async () => {
    const { run, path, one, people } = await aResearchedRun()
    await enter(one, path, { number: '1', ...answered })
    await enter(one, path, { number: '2', ...answered })
    const entries = await entriesOf(run)
    assert.equal(
      new Set(entries.map(({ enteredBy }) => enteredBy.toString('hex'))).size,
      2,
      'not even that one person did both',
    )
    assert.ok(entries.every(({ enteredBy }) => enteredBy.length === 32))
    const trail = await service.db
      .selectFrom('auditEntries')
      .select('details')
      .where('what', '=', 'evaluations.entered')
      .where('accountId', 'in', people)
      .execute()
    assert.ok(trail.every(({ details }) => !JSON.stringify(details ?? {}).includes('sheet')))
  })

  it('can be entered by both at the same moment', async () => {
    const { run, path, one, other } = await aResearchedRun()
    for (const number of ['11', '12', '13']) {
      const both = await Promise.all(
        [one, other].map((person) => enter(person, path, { number, ...answered })),
      )
      assert.deepEqual(
        both.map(({ status }) => status),
        [303, 303],
      )
    }
    assert.equal((await sheetsOf(run)).length, 3)
    assert.deepEqual(await entriesOf(run), [])
  })

  it('that waits when the time is over counts as it was first entered', async () => {
    const { run, path, one } = await aResearchedRun()
    await enter(one, path, { number: '5', ...answered })
    service.moveClock('2027-01-16T02:00:00Z')
    const close = evaluationJobs(service.tools).find(({ name }) => name === 'evaluations.close')
    await close?.run(service.db, service.tools.clock())
    assert.deepEqual(
      (await sheetsOf(run)).map(({ way, sent }) => [way, sent]),
      [['paper', true]],
    )
    assert.deepEqual(await entriesOf(run), [])
  })
})
