import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aVersion } from '../../../test/evaluations.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import {
  anAnsweredRun,
  anEvaluatedCourse,
  formOfResults,
  nightAfter,
  people,
  well,
} from '../../../test/results.ts'
import { createApp } from '../../app.ts'
import { openDb } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { keptPages } from '../../platform/kept-pages.ts'
import type { App } from '../../platform/web.ts'
import { layResults } from '../../results/keeping/lay.ts'

const at = new Date('2026-11-23T09:00:00Z')
const said = people(
  ...['5', '5', '4', '4', '3', '2'].map((benefit) => ({ benefit, everyday: 3, ...well(40) })),
)

describe('What participants say, on the page of the course', () => {
  let service: TestApp
  let visited: App
  let pool: ReturnType<typeof openDb>['pool']
  before(async () => {
    service = await testApp(at)
    pool = openDb(service.url, () => {}).pool
    const kept = keptPages(pool, service.tools.clock)
    visited = await createApp(service.tools, { log: pino({ level: 'silent' }), kept })
    await visited.listen({ port: 0, host: '127.0.0.1' })
  })
  after(async () => {
    await visited.close()
    await pool.end()
    await service.close()
  })

  /** The page as anybody sees it, from what is kept of it once it has been seen before. */
  async function seen(slug: string): Promise<string> {
    const { port } = visited.server.address() as AddressInfo
    const page = await fetch(`http://127.0.0.1:${port}/kurs/${slug}`)
    return (await page.text()).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
  }

  async function aPlanWithAnswers() {
    const versionId = await aVersion(service, formOfResults)
    const course = await anEvaluatedCourse(service.db, { versionId })
    await anAnsweredRun(service.db, course, [{ closesOn: '2026-03-01', said, invited: 8 }])
    await nightAfter(service.db, '2026-10-01')
    await layResults(service.db, at)
    const plan = await aPlan(service.db, { courseId: course.courseId, serviceId: course.serviceId })
    const [solveig, jonas] = [await signIn(service, plan.solveig), await signIn(service, plan.jonas)]
    return { ...{ plan, course, solveig, jonas }, step: `/plan/${plan.id}/forbedring` }
  }
  const propose = (who: SignedIn, step: string, figure = 'last-day/benefit') =>
    who.send(`${step}/tall`, { figure })
  const buttonsOf = async (who: SignedIn, step: string) =>
    [...(await who.open(step)).html.matchAll(/action="([^"]+\/tall\/\d+\/(?:ja|ned))"/g)].map(
      ([, path]) => path ?? '',
    )

  it('stands there the moment both sides have said yes, and not before; and is gone the moment one takes it down', async () => {
    const { solveig, jonas, course, step } = await aPlanWithAnswers()
    assert.equal((await propose(solveig, step)).status, 303)
    const [yes = '', down = ''] = await buttonsOf(solveig, step)
    await solveig.send(yes)
    await solveig.send(yes)
    for (const _ of [1, 2, 3]) assert.doesNotMatch(await seen(course.slug), /Hva deltakerne sier/)
    await jonas.send(yes)
    for (const _ of [1, 2, 3])
      assert.match(
        await seen(course.slug),
        /Hva deltakerne sier.*4 av 6 svarte 4 eller mer.*Fra én gjennomføring, 2026\. 6 av 8 som ble spurt, svarte.*siste kursdag.*hvordan det blir for deg.*valgt hva som vises her, sist 23\. november 2026.*sist oppdatert 1\. mars 2026/,
      )
    await solveig.send(down)
    for (const _ of [1, 2]) assert.doesNotMatch(await seen(course.slug), /Hva deltakerne sier/)
    await jonas.send(yes)
    assert.doesNotMatch(await seen(course.slug), /Hva deltakerne sier/)
  })

  it('is refused where nothing is chosen, and where nothing may be told of it', async () => {
    const { solveig, step } = await aPlanWithAnswers()
    const none = await propose(solveig, step, '')
    assert.deepEqual([none.status, /Velg hva dere vil vise/.test(none.text)], [422, true])
    const hidden = await propose(solveig, step, 'last-day/everyday') // all answered the same, about their lives
    assert.deepEqual([hidden.status, /Velg noe annet/.test(hidden.text)], [422, true])
  })

  it('is gated by the database: both sides, three places, and a question of the course that may be told', async () => {
    const { plan, course } = await aPlanWithAnswers()
    const other = await aPlanWithAnswers()
    const proposed = { planId: plan.id, courseId: course.courseId, wave: 'last-day', code: 'benefit' }
    const add = (more: object) =>
      service.db
        .insertInto('planPublicFigures')
        .values({ ...proposed, place: 1, proposedBy: plan.solveig.id, proposedAt: at, ...more })
        .returning('id')
        .executeTakeFirstOrThrow()
    const refused = async (more: object) => brokenConstraint(await add(more).catch((error) => error))
    assert.deepEqual(
      [
        await refused({ publishedAt: at }),
        await refused({ place: 4 }),
        await refused({ code: 'everyday' }),
        await refused({ code: 'who-5.1' }),
        await refused({ wave: 'before' }),
        await refused({ courseId: other.course.courseId }),
      ],
      [
        'plan_public_figures_with_both',
        'plan_public_figures_three_at_most',
        'plan_public_figures_told',
        'plan_public_figures_told',
        'plan_public_figures_told',
        'plan_public_figures_of_its_course',
      ],
    )
    const { id } = await add({})
    assert.equal(await refused({ place: 2 }), 'plan_public_figures_once')
    const byLeader = { figureId: id, side: 'experience', accountId: plan.hege.id, agreedAt: at }
    const error = await service.db
      .insertInto('planPublicFigureAgreements')
      .values(byLeader)
      .execute()
      .catch((error) => error)
    assert.equal(brokenConstraint(error), 'plan_public_figure_agreements_by_a_member')
  })

  it('may be taken down while the plan is on hold, and is when it is closed', async () => {
    const { plan, solveig, jonas, course, step } = await aPlanWithAnswers()
    const show = async () => {
      await propose(solveig, step)
      const [yes = '', down = ''] = await buttonsOf(solveig, step)
      await solveig.send(yes)
      await jonas.send(yes)
      assert.match(await seen(course.slug), /Hva deltakerne sier/)
      return down
    }
    const is = (how: object) => service.db.updateTable('plans').set(how).where('id', '=', plan.id).execute()
    const down = await show()
    await is({ pausedAt: at, pausedBecause: 'Venter på rom' })
    assert.equal((await propose(jonas, step)).status, 409)
    await jonas.send(down)
    assert.doesNotMatch(await seen(course.slug), /Hva deltakerne sier/)
    await is({ pausedAt: null, pausedBecause: null })
    await show()
    await is({ closedAt: at, closedBecause: 'Kurset er lagt ned' })
    assert.doesNotMatch(await seen(course.slug), /Hva deltakerne sier/)
  })
})
