import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aDay, aGuide, aPart, aProgramme } from '../../../test/guides.ts'
import { aCourse } from '../../../test/make.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan, carryThroughGates } from '../../../test/plans.ts'
import { brokenConstraint } from '../../platform/errors.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const first = [
  aPart('rom', { title: { nb: 'Et rom uten trapper' } }),
  aPart('forste-mote', { kind: 'agenda', title: { nb: 'Første møte' }, nb: 'Bli kjent\nHvem er det for?' }),
  aPart('goals', { kind: 'element', title: { nb: 'Mål' }, nb: 'Barna får ord for det de har sett.' }),
  aDay(1, 'Bli kjent'),
  aPart('skjema', { kind: 'form', title: { nb: 'Kort evaluering' }, nb: 'Hva hjalp?' }),
]
const second = [
  aPart('rom', { title: { nb: 'Et rom uten trapper, med vindu' } }),
  ...first.slice(1, 3),
  aDay(1, 'Bli godt kjent'),
  first[4] as (typeof first)[number],
  aPart('mat', { title: { nb: 'Noen lager mat' } }),
]

describe('A plan that begins from a programme', () => {
  let programme: { id: number; slug: string }
  let plan: APlan
  let solveig: SignedIn
  let berit: SignedIn
  let path: string
  beforeEach(async () => {
    const { db } = service
    programme = await aProgramme(db, 'SMIL')
    await aGuide(db, programme.id, 1, first)
    plan = await aPlan(db, { programmeId: programme.id })
    berit = await signIn(service, plan.berit)
    solveig = await signIn(service, plan.solveig)
    path = `/plan/${plan.id}`
  })
  const takeAll = (version = '1') => solveig.send(`${path}/konsept/alt`, { version })
  const issueSecond = () => aGuide(service.db, programme.id, 2, second, new Date('2026-11-10T08:00:00Z'))

  it('takes its newest guide along, with the version noted', async () => {
    const { location = '' } = await berit.send('/plan/ny', {
      title: 'SMIL til våren',
      service: String(plan.serviceId),
      programme: String(programme.id),
    })
    const begun = location.replace('/behov', '')
    const page = await berit.open(`${begun}/konsept`)
    assert.match(page.text, /Dere har svart på alt i versjon 1/)
    assert.match(page.text, /Tatt med av .* Versjon 1\./)
    assert.match((await berit.open(begun)).text, /Bygger på SMIL/)
  })

  it('shows each part where it belongs', async () => {
    await takeAll()
    assert.match(
      (await solveig.open(`${path}/forankring`)).text,
      /SMIL ber dere også sjekke .*Et rom uten trapper/,
    )
    assert.match(
      (await solveig.open(`${path}/moter/mal`)).text,
      /Hva SMIL sier om dette .*ord for det de har sett/,
    )
    assert.match((await solveig.open(`${path}/evaluering`)).text, /Kort evaluering/)
    const call = await solveig.open(`${path}/moter/nytt?saksliste=forste-mote`)
    assert.match(call.html, /Bli kjent\nHvem er det for\?<\/textarea>/)
  })

  it('reads the programme’s words without seeing the other side’s', async () => {
    await takeAll()
    const written = {
      planId: plan.id,
      round: 1,
      element: 'goals',
      accountId: plan.jonas.id,
      side: 'professional',
    }
    const at = service.tools.clock()
    await service.db
      .insertInto('planInputs')
      .values({ ...written, words: 'Kjenne igjen en forverring', writtenAt: at, handedInAt: at })
      .execute()
    const page = await solveig.open(`${path}/moter/mal`)
    assert.match(page.text, /ord for det de har sett/)
    assert.doesNotMatch(page.html, /Kjenne igjen en forverring/)
  })

  it('ticks the programme’s points beside those of the method', async () => {
    await takeAll()
    await solveig.send(`${path}/forankring/konsept`, { points: ['rom', 'finnes-ikke'] })
    assert.match((await solveig.open(`${path}/forankring`)).html, /value="rom"[^>]*checked/)
    await solveig.send(`${path}/forankring/konsept`, {})
    assert.doesNotMatch((await solveig.open(`${path}/forankring`)).html, /value="rom"[^>]*checked/)
  })

  it('brings the days into the course draft', async () => {
    await takeAll()
    await berit.send(`${path}/program/utkast`)
    const page = await solveig.open(`${path}/program/utkast`)
    assert.match(page.text, /Bli kjent/)
  })

  it('says when a newer version is out, gently, and shows what is different', async () => {
    await takeAll()
    assert.doesNotMatch((await berit.open('/min-side')).text, /veilederen/)
    await issueSecond()
    assert.match((await berit.open(path)).text, /Det er noe nytt i versjon 2\. 3 deler venter på svar/)
    const page = await solveig.open(`${path}/konsept`)
    assert.match(page.text, /Versjon 2 er ny/)
    assert.match(page.html, /Et rom uten <del>trapper<\/del>|<ins>trapper, med vindu/)
    assert.match((await solveig.open(path)).text, /Berit|ser på 3 nye deler/)
  })

  it('takes one part and declines another, with who and when; a no stays till a still newer version', async () => {
    await takeAll()
    await issueSecond()
    await solveig.send(`${path}/konsept/deler/rom/ja`, { version: '2' })
    await solveig.send(`${path}/konsept/deler/mat/nei`, { version: '2' })
    const page = await solveig.open(`${path}/konsept`)
    assert.match(page.text, /Én del venter på svar/)
    assert.match(
      page.text,
      /Et rom uten trapper, med vindu .*Tatt med av Solveig Fagerlien, 23\. november 2026\. Versjon 2/,
    )
    assert.match(page.text, /Dette sa dere nei til .*Noen lager mat .*Nei fra Solveig Fagerlien/)
    await aGuide(service.db, programme.id, 3, [
      ...second.slice(0, 5),
      aPart('mat', { nb: 'Noen andre lager mat' }),
    ])
    assert.match((await solveig.open(`${path}/konsept`)).text, /2 deler venter på svar/)
  })

  it('asks both sides again when a new day goes into a course that they have signed', async () => {
    const { db, tools } = service
    await takeAll()
    const course = await aCourse(db, { serviceId: plan.serviceId, publishedAt: null, throughPlan: true })
    await db
      .insertInto('courseProgrammeItems')
      .values({
        ...{ courseId: course.id, day: 1, starts: '10:00', ends: '11:00', ledBy: 'both' },
        title: JSON.stringify({ nb: 'Bli kjent' }),
      })
      .execute()
    await db.updateTable('plans').set({ courseId: course.id }).where('id', '=', plan.id).execute()
    await carryThroughGates(db, plan, tools.clock())
    await issueSecond()
    const refused = await solveig.send(`${path}/konsept/deler/day-1/ja`, { version: '2' })
    assert.equal(refused.status, 409)
    assert.match((await solveig.open(`${path}/program`)).text, /Ingenting mangler/)
    assert.equal((await berit.send(`${path}/konsept/deler/day-1/ja`, { version: '2' })).status, 303)
    const hindrances = await db
      .selectFrom('courses')
      .select(({ fn, val, ref }) =>
        fn<string[]>('publication_hindrances', [ref('id'), val(tools.clock())]).as('waits'),
      )
      .where('id', '=', course.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(hindrances.waits, ['unsigned-experience', 'unsigned-professional'])
    assert.match((await solveig.open(`${path}/program/utkast`)).text, /Bli godt kjent/)
  })

  it('keeps a day that the group has written themselves', async () => {
    const { db } = service
    await takeAll()
    const course = await aCourse(db, { serviceId: plan.serviceId, publishedAt: null, throughPlan: true })
    await db
      .insertInto('courseProgrammeItems')
      .values({
        ...{ courseId: course.id, day: 1, starts: '10:00', ends: '11:00', ledBy: 'both' },
        title: JSON.stringify({ nb: 'Vår egen start' }),
      })
      .execute()
    await db.updateTable('plans').set({ courseId: course.id }).where('id', '=', plan.id).execute()
    await issueSecond()
    assert.match((await berit.open(`${path}/konsept`)).text, /Dere har skrevet om denne dagen selv/)
    assert.equal(
      (await berit.send(`${path}/konsept/deler/day-1/ja`, { version: '2' })).location,
      `${path}/konsept?svart=ved-siden`,
    )
    assert.match((await solveig.open(`${path}/program/utkast`)).text, /Vår egen start/)
  })

  it('answers what was shown, once: a version that came meanwhile is shown first', async () => {
    await takeAll()
    await issueSecond()
    const late = await solveig.send(`${path}/konsept/deler/rom/ja`, { version: '1' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Det har kommet en ny versjon mens du leste/)
    for (let time = 1; time <= 2; time++)
      assert.equal((await solveig.send(`${path}/konsept/deler/rom/ja`, { version: '2' })).status, 303)
    const { length } = await service.db
      .selectFrom('planGuideChoices')
      .selectAll()
      .where('planId', '=', plan.id)
      .where('key', '=', 'rom')
      .execute()
    assert.equal(length, 2)
    assert.equal((await solveig.send(`${path}/konsept/deler/finnes-ikke/ja`, { version: '2' })).status, 404)
  })

  it('changes nothing while it is on hold', async () => {
    await service.db
      .updateTable('plans')
      .set({ pausedAt: new Date('2026-11-20T08:00:00Z'), pausedBecause: 'Vi venter' })
      .where('id', '=', plan.id)
      .execute()
    assert.equal((await takeAll()).status, 409)
    assert.doesNotMatch((await solveig.open(`${path}/konsept`)).html, /konsept\/alt"/)
  })

  it('has no guide page when it builds on no programme', async () => {
    const other = await aPlan(service.db)
    const browser = await signIn(service, other.solveig)
    assert.equal((await browser.open(`/plan/${other.id}/konsept`)).status, 404)
  })
})

describe('The database', () => {
  const broken = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      return brokenConstraint(error)
    }
    return 'nothing'
  }

  it('lets a plan choose only of what its programme has issued, and onwards', async () => {
    const { db, tools } = service
    const [own, other] = [await aProgramme(db), await aProgramme(db)]
    const guide = await aGuide(db, own.id, 1, first)
    const later = await aGuide(db, own.id, 2, second)
    const foreign = await aGuide(db, other.id, 1, first)
    const { id: planId, solveig } = await aPlan(db, { programmeId: own.id })
    const choose = (guideId: number, key: string, choice: string) =>
      broken(
        db
          .insertInto('planGuideChoices')
          .values({ planId, guideId, key, choice, chosenBy: solveig.id, chosenAt: tools.clock() })
          .execute(),
      )
    assert.equal(await choose(foreign, 'rom', 'taken'), 'plan_guide_choices_of_its_programme')
    assert.equal(await choose(guide, 'mat', 'taken'), 'plan_guide_choices_of_its_programme')
    assert.equal(await choose(later, 'rom', 'declined'), 'nothing')
    assert.equal(await choose(guide, 'rom', 'taken'), 'plan_guide_choices_onwards')
    assert.equal(await choose(later, 'rom', 'taken'), 'nothing')
    assert.equal(await choose(later, 'rom', 'declined'), 'plan_guide_choices_onwards')
  })
})
