import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from './app.ts'
import { csv, importTrial } from './imports.ts'
import { aCourse, aRun } from './make.ts'
import { hiddenIn, open, type Seen } from './pages.ts'
import { signIn } from './people.ts'
import { type APlan, aPlan, carryThroughGates, signBoth } from './plans.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const theirs = 'Redd for trappa hjemme'
const dates = { 'day-1': '18.3.2027', 'from-1': '17', 'to-1': '20', capacity: '12', language: 'nb' }
const where = { municipality: 'Bodø', place: 'Møterommet', address: 'Havneveien 4' }

/** A draft in a plan, and everybody around it who could try something. */
async function world() {
  const { db } = service
  const course = await aCourse(db, { publishedAt: null, throughPlan: true })
  const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
  const as = (who: { id: number }) => signIn(service, who)
  const other = await aPlan(db)
  return {
    ...{ course, plan, path: `/plan/${plan.id}`, at: `/kurs/${course.slug}` },
    ...{ solveig: await as(plan.solveig), jonas: await as(plan.jonas) },
    ...{ hege: await as(plan.hege), berit: await as(plan.berit), stranger: await as(other.solveig) },
  }
}
type World = Awaited<ReturnType<typeof world>>

/** It was refused, in words for a person: never a failure, and never done. */
function isRefused(answer: Seen, words: RegExp): void {
  assert.ok([404, 409, 422].includes(answer.status), `${answer.status} ${answer.location}`)
  assert.match(answer.text, words)
}

const isOut = async ({ at }: World): Promise<boolean> => (await open(service.app, at)).status === 200

async function runsOut({ course }: World): Promise<number> {
  const runs = await service.db
    .selectFrom('runs')
    .select('id')
    .where('courseId', '=', course.id)
    .where('publishedAt', 'is not', null)
    .execute()
  return runs.length
}

/** Everything that a coordinator who knows the addresses can send to get the course or a date of it out. */
async function triesToPublish({ berit, path, at, course }: World) {
  const draft = await aRun(service.db, { courseId: course.id, publishedAt: null })
  const token = hiddenIn(await berit.open(`${at}/ny-gjennomforing`))
  return [
    await berit.send(`${path}/program/publisering`),
    await berit.send(`${at}/publisering`),
    await berit.send(`${at}/${draft.slug}/publisering`),
    await berit.send(`${at}/ny-gjennomforing`, { ...token, ...dates, ...where, do: 'publish' }),
  ]
}

async function staysIn(around: World): Promise<void> {
  for (const answer of await triesToPublish(around))
    assert.ok([303, 409, 422].includes(answer.status), `${answer.status}`)
  assert.equal(await isOut(around), false)
  assert.equal(await runsOut(around), 0)
}

const end = ({ id }: { id: number }) =>
  service.db
    .updateTable('roleGrants')
    .set({ validTo: service.tools.clock() })
    .where('accountId', '=', id)
    .execute()

const addAction = ({ id, jonas, berit }: APlan) =>
  service.db
    .insertInto('planActions')
    .values({
      ...{ planId: id, round: 1, what: 'Pause', owner: jonas.id, due: '2027-01-01' },
      ...{ addedBy: berit.id, addedAt: service.tools.clock() },
    })
    .execute()

describe('With requests made by hand, nobody reads too early', () => {
  const tries = ['', '/moter', '/moter/mal', '/moter/mal/felles', '/lik-linje', '/program/utkast'] as const

  it('what the other side has written, on no page, before both have handed in', async () => {
    const { solveig, jonas, hege, berit, path } = await world()
    assert.equal((await solveig.send(`${path}/moter/mal/levering`, { own: theirs })).status, 303)
    for (const one of [jonas, hege, berit])
      for (const page of tries) assert.doesNotMatch((await one.open(path + page)).html, /trappa/, page)
    for (const to of ['felles', 'ja']) {
      const answer = await jonas.send(`${path}/moter/mal/${to}`, { common: 'Målet', version: '0' })
      assert.doesNotMatch(answer.html, /trappa/)
    }
    await jonas.send(`${path}/moter/mal/min-side`, { own: 'Bare lagret' })
    assert.doesNotMatch((await jonas.open(`${path}/moter/mal`)).html, /trappa/)
  })

  it('anything of a plan they aren’t in, or are no longer in', async () => {
    const { solveig, jonas, stranger, plan, path } = await world()
    await solveig.send(`${path}/moter/mal/levering`, { own: theirs })
    await jonas.send(`${path}/moter/mal/levering`, { own: 'Puste' })
    await end(plan.jonas)
    for (const one of [stranger, jonas])
      for (const page of tries) assert.equal((await one.open(path + page)).status, 404, page)
    const posts = [
      'moter/mal/felles',
      'moter/mal/ja',
      'program/underskrift',
      'evalueringsmote/svar',
      'moter/nytt',
    ]
    for (const one of [stranger, jonas])
      for (const post of posts) assert.equal((await one.send(`${path}/${post}`)).status, 404, post)
  })

  it('how the other side rates, nor rates before the course has begun', async () => {
    const { solveig, jonas, path } = await world()
    const answers = { heard: '1', decided: '1', prepared: '1', equal: '1', words: 'Ikke hørt' }
    const early = await solveig.send(`${path}/evalueringsmote/svar`, answers)
    isRefused(early, /Kurset i denne runden har ikke begynt/)
    assert.match(early.html, /Ikke hørt/)
    assert.doesNotMatch((await jonas.open(`${path}/evalueringsmote`)).html, /Ikke hørt/)
  })
})

describe('With requests made by hand, nobody agrees or signs for others', () => {
  it('the common text waits for both, and is refused with the words kept', async () => {
    const { solveig, path } = await world()
    await solveig.send(`${path}/moter/mal/levering`, { own: theirs })
    const early = await solveig.send(`${path}/moter/mal/felles`, { common: 'Vårt mål alene', version: '0' })
    isRefused(early, /Den felles teksten kan skrives når begge sider har levert/)
    assert.match(early.html, /Vårt mål alene/)
  })

  it('a yes is for one’s own side, to the text that stands', async () => {
    const { solveig, jonas, hege, plan, path } = await world()
    for (const one of [solveig, jonas]) await one.send(`${path}/moter/mal/levering`, { own: theirs })
    await jonas.send(`${path}/moter/mal/felles`, { common: 'Målet', version: '0' })
    const version = String(hiddenIn(await solveig.open(`${path}/moter/mal`)).version)
    isRefused(await hege.send(`${path}/moter/mal/ja`, { version, side: 'experience' }), /Bare de som er med/)
    isRefused(
      await solveig.send(`${path}/moter/mal/ja`, { version: '1' }),
      /Teksten er endret siden du leste/,
    )
    await solveig.send(`${path}/moter/mal/ja`, {
      version,
      side: 'professional',
      accountId: String(plan.jonas.id),
    })
    await solveig.send(`${path}/moter/mal/ja`, { version })
    const yes = await service.db
      .selectFrom('planAgreements as a')
      .innerJoin('planCommonTexts as t', 't.id', 'a.textId')
      .where('t.planId', '=', plan.id)
      .select(['a.side', 'a.accountId'])
      .execute()
    assert.deepEqual(yes, [{ side: 'experience', accountId: plan.solveig.id }])
  })

  it('a signature on something else than what stands is refused, and so is a member’s of the day before', async () => {
    const { solveig, jonas, plan, course, path } = await world()
    const fingerprint = hiddenIn(await solveig.open(`${path}/program/utkast`))
    await service.db
      .updateTable('courses')
      .set({ goals: JSON.stringify({ nb: 'Noe helt annet' }) })
      .where('id', '=', course.id)
      .execute()
    isRefused(await solveig.send(`${path}/program/underskrift`, fingerprint), /Ingenting er skrevet under/)
    const read = hiddenIn(await jonas.open(`${path}/program/utkast`))
    await end(plan.jonas)
    assert.equal((await jonas.send(`${path}/program/underskrift`, read)).status, 404)
  })
})

describe('With requests made by hand, nothing gets out too early', () => {
  it('not with one signature, nor with none', async () => {
    const around = await world()
    await staysIn(around)
    const { plan, solveig, path } = around
    await carryThroughGates(service.db, plan, service.tools.clock())
    await solveig.send(`${path}/program/underskrift/trukket`, { because: 'For lange dager' })
    await staysIn(around)
  })

  it('not while one side is empty', async () => {
    const around = await world()
    await carryThroughGates(service.db, around.plan, service.tools.clock())
    await end(around.plan.solveig)
    await staysIn(around)
  })

  it('not on signatures on what was there before a change', async () => {
    const around = await world()
    await carryThroughGates(service.db, around.plan, service.tools.clock())
    await service.db
      .updateTable('courses')
      .set({ targetGroups: ['young'] })
      .where('id', '=', around.course.id)
      .execute()
    await staysIn(around)
    await signBoth(service.db, around.plan, service.tools.clock())
    const [first] = await triesToPublish(around)
    assert.equal(first?.status, 303)
    assert.equal(await isOut(around), true)
  })

  it('not a new date while an action is open: not published, not copied out, not as a series, not un-drafted', async () => {
    const around = await world()
    const { plan, course, berit, at } = around
    await carryThroughGates(service.db, plan, service.tools.clock())
    await berit.send(`${at}/publisering`)
    const held = { startsAt: '2026-11-04T16:00:00Z', publishedAt: service.tools.clock() }
    await aRun(service.db, { courseId: course.id, ...held })
    await addAction(plan)
    const [, , undrafted, published] = await triesToPublish(around)
    assert.equal(undrafted?.status, 303)
    assert.match((await berit.open(undrafted?.location ?? '')).text, /Ingenting er publisert ennå/)
    assert.equal(published?.status, 409)
    assert.match(
      published?.text ?? '',
      /Gjennomføringen ble ikke publisert, for planen er ikke kommet så langt/,
    )
    assert.match(published?.html ?? '', /value="Havneveien 4"/)
    const series = { 'day-2': '25.3.2027', 'from-2': '17', 'to-2': '20', do: 'publish' }
    const form = hiddenIn(await berit.open(`${at}/ny-gjennomforing`))
    assert.equal(
      (await berit.send(`${at}/ny-gjennomforing`, { ...form, ...dates, ...where, ...series })).status,
      409,
    )
    const run = /value="(\d{4}-[^"]+)"/.exec((await berit.open(`${at}/kopi`)).html)?.[1]
    assert.ok(run)
    assert.equal((await berit.send(`${at}/kopi`, { runs: run })).status, 303)
    assert.equal(await runsOut(around), 1, 'what was out stays, and nothing new came')
  })

  it('not through the open interface: it has nothing to write a course with', async () => {
    const { course } = await world()
    const answers = await Promise.all(
      (['POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method) =>
        [
          '/api/v1/courses',
          `/api/v1/courses/${course.slug}`,
          `/api/v1/courses/${course.id}`,
          '/api/v1/runs',
        ].map((url) => service.app.inject({ method, url, payload: { publishedAt: '2026-11-23T09:00:00Z' } })),
      ),
    )
    for (const { statusCode } of answers) assert.ok([404, 405].includes(statusCode), `${statusCode}`)
    const { paths } = JSON.parse((await service.app.inject('/api/openapi.json')).body)
    const writes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'get')
        .map(() => path),
    )
    assert.ok(writes.length > 0)
    assert.deepEqual(
      writes.filter((path) => !/registrations/.test(path)),
      [],
    )
  })

  it('not by loading a file: a date of a planned course is refused with the file, the row and the reason', async () => {
    const trial = await importTrial(new Date('2026-11-23T09:00:00Z'))
    await trial.load(trial.file('old.csv', csv({})))
    const [course] = await trial.listCourses()
    assert.ok(course)
    await aPlan(trial.db, { courseId: course.id, serviceId: course.serviceId })
    const row = 'lms-nordlandssykehuset;A-1;R-2;3.3.2027 17.00–20.00;8;Biblioteket;Storgata 1'
    const file = trial.file('new.csv', `service;course_id;run_id;sessions;seats;place;address\n${row}`)
    assert.match(
      await trial.refusalOf(file),
      /new\.csv[\s\S]*row 2[\s\S]*the course is in a plan, and is published when both sides have signed/,
    )
    assert.equal((await trial.listRuns()).length, 1)
    await trial.close()
  })
})
