import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { readPdf } from '../../../test/pdf.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

async function aPlannedCourse() {
  const { db } = service
  const course = await aCourse(db, {
    publishedAt: null,
    throughPlan: true,
    title: { nb: 'Hverdag med demens', nn: 'Kvardag med demens' },
    goals: JSON.stringify({ nb: 'Snakke om det\nVite hvem du ringer' }),
  })
  await aRun(db, { courseId: course.id, publishedAt: null })
  const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
  return { path: `/plan/${plan.id}/program`, jon: await signIn(service, plan.solveig) }
}

describe('What is printed for a planned course', () => {
  for (const [sheet, standard, title] of [
    ['invitasjon', 'nb', 'Invitasjon: Hverdag med demens'],
    ['plakat-a4', 'nn', 'Plakat: Kvardag med demens'],
    ['plakat-a3', 'nb', 'Plakat: Hverdag med demens'],
  ] as const) {
    it(`is one sheet that can be read aloud: ${sheet}, ${standard}`, async () => {
      const { path, jon } = await aPlannedCourse()
      const answer = await service.app.inject({
        url: `${path}/${sheet}-${standard}.pdf`,
        headers: { cookie: jon.cookie },
      })
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['content-type'], 'application/pdf')
      const pdf = readPdf(answer.rawPayload)
      const { isTagged, isUniversal, lang, showsTitle, hasHeading, hasStructure, runsScripts, pages } = pdf
      assert.deepEqual(
        { isTagged, isUniversal, lang, showsTitle, hasHeading, hasStructure, runsScripts, pages },
        {
          isTagged: true,
          isUniversal: true,
          lang: standard,
          showsTitle: true,
          hasHeading: true,
          hasStructure: true,
          runsScripts: false,
          pages: 1,
        },
      )
      assert.equal(pdf.title, title)
      assert.ok(pdf.fonts.areEmbedded && pdf.fonts.areReadable)
    })
  }
})
