import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { h } from 'preact'
import { type TestApp, testApp } from '../../../test/app.ts'
import { slugOfService } from '../../../test/kept-course.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import type { Here } from '../../design/here.ts'
import { renderHtml } from '../../platform/html.ts'
import { ExistingWords } from './existing-words.tsx'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

async function anEarlierCourse() {
  const berit = await aStaffMember(service.db, 'coordinator')
  const course = await aCourse(service.db, { serviceId: berit.serviceId })
  const browser = await signIn(service, berit)
  return { berit, course, browser, path: `/plan/kurs/${course.slug}` }
}

describe('A course from before plans', () => {
  it('is marked so to its keepers, with a way in', async () => {
    const { browser, berit, course } = await anEarlierCourse()
    const list = await browser.open(`/tjenester/${await slugOfService(service, berit.serviceId)}/kurs`)
    assert.match(list.text, /Fra før Standard metode/)
    assert.match(list.html, new RegExp(`href="/plan/kurs/${course.slug}"[^>]*>Ta inn i Standard metode`))
  })

  it('publishes its dates as before until a plan is made for it; from then they wait for both sides', async () => {
    const { browser, course, path } = await anEarlierCourse()
    const publish = async () => {
      const run = await aRun(service.db, { courseId: course.id, publishedAt: null })
      const address = `/kurs/${course.slug}/${run.slug}`
      await browser.send(`${address}/publisering`)
      return (await open(service.app, address)).status
    }
    assert.equal(await publish(), 200)
    assert.match(
      (await browser.open(path)).text,
      /Nye datoer publiseres først når begge sider har skrevet under/,
    )
    const { location = '' } = await browser.send(path)
    assert.match(location, /^\/plan\/\d+\/gruppe$/)
    assert.equal(await publish(), 404)
    assert.equal((await open(service.app, `/kurs/${course.slug}`)).status, 200)
  })

  it('has one plan, however often it is asked for; those outside its group are told', async () => {
    const { browser, berit, course, path } = await anEarlierCourse()
    const { location = '' } = await browser.send(path)
    const plan = location.replace('/gruppe', '/program')
    assert.equal((await browser.send(path)).location, path)
    assert.equal((await browser.open(path)).location, plan)
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', berit.serviceId))
    assert.match((await yusuf.open(path)).text, /Kurset har alt en plan/)
    const stranger = await signIn(service, await aStaffMember(service.db, 'coordinator'))
    assert.equal((await stranger.send(`/plan/kurs/${course.slug}`)).status, 404)
  })
})

it('What a course says already stands beside the columns of its elements, in the language there is', () => {
  const course = {
    forWhom: { nb: 'Du har kols' },
    goals: { nb: 'Tørre å gå ut' },
    about: { nb: '' },
    frequency: null,
  }
  const here = { locale: 'nn' } as Here
  const wordsOn = (element: string) => renderHtml(ExistingWords({ here, course, element }) ?? h('p', {}))
  assert.match(
    wordsOn('goals'),
    /Dette står det om kurset no.*<blockquote class="said" lang="nb">Tørre å gå ut/,
  )
  assert.match(wordsOn('target-group'), /Du har kols/)
  for (const element of ['content', 'frames', 'methods']) assert.doesNotMatch(wordsOn(element), /blockquote/)
})
