import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aVersion } from '../../../test/evaluations.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import { anAnsweredRun, anEvaluatedCourse, formOfResults, nightAfter, people } from '../../../test/results.ts'
import { layResults } from '../keeping/lay.ts'

const said = (count: number) =>
  people(...Array.from({ length: count }, (_, at) => ({ benefit: String((at % 5) + 1) })))

describe('Answers that are ready', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2026-11-25T09:00:00Z')
  })
  after(() => service.close())

  it('are told of to the coordinator and to the planning group, with the way to them; too few are told of as such', async () => {
    const versionId = await aVersion(service, formOfResults)
    const course = await anEvaluatedCourse(service.db, { versionId })
    const many = await anAnsweredRun(service.db, course, [{ closesOn: '2026-11-21', said: said(6) }])
    const few = await anAnsweredRun(service.db, course, [{ closesOn: '2026-11-22', said: said(3) }])
    await nightAfter(service.db, '2026-11-24')
    await layResults(service.db, new Date('2026-11-25T03:00:00Z'))
    const { berit, solveig } = await aPlan(service.db, {
      courseId: course.courseId,
      serviceId: course.serviceId,
    })
    const professional = await aStaffMember(service.db, 'professional', course.serviceId)
    const see = async (who: { id: number }) => (await signIn(service, who)).open('/min-side')
    for (const who of [berit, solveig]) {
      const page = await see(who)
      assert.match(page.text, /Svarene er klare: Kurs \d+.*Svarfristen er ute: Kurs \d+.*For få svarte/)
      for (const { slug } of [many, few])
        assert.ok(page.html.includes(`href="/kurs/${course.slug}/${slug}/resultater"`))
    }
    assert.doesNotMatch((await see(professional)).text, /Svarene er klare|Svarfristen/)
    service.moveClock('2026-12-07T09:00:00Z')
    assert.doesNotMatch((await see(berit)).text, /Svarene er klare|Svarfristen/)
  })
})
