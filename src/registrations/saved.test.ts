import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open, send } from '../../test/pages.ts'
import { signUp } from '../../test/registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

async function aRegistration(): Promise<string> {
  const { id: courseId } = await aCourse(service.db, { companionsMax: 2 })
  const { token } = await signUp(service.app, await aRun(service.db, { courseId }))
  return `/pamelding/${token}`
}

/** The words of the page that sending a form leads to. */
async function after303(path: string, fields: Record<string, string>): Promise<string> {
  const { status, location = '' } = await send(service.app, path, fields)
  assert.equal(status, 303)
  const { html } = await open(service.app, location)
  return (
    /role="status">(.*?)<\/p>/s
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim() ?? ''
  )
}

describe('What is changed on a page of one’s own', () => {
  it('is said to be saved', async () => {
    const mine = await aRegistration()
    assert.equal(
      await after303(`${mine}/behov`, { needs: 'hearingLoop' }),
      'Lagret. Vi vet nå hva du trenger.',
    )
    const ola = { 'with1-name': 'Ola', 'with1-role': 'next-of-kin', size: '1' }
    assert.equal(await after303(`/nn${mine}/folge`, ola), 'Lagra. Vi veit no kven som kjem.')
    assert.equal(await after303(`/en${mine}/alene`, {}), 'Saved. We now know who is coming.')
  })

  it('is not said to be saved otherwise, whatever the address says', async () => {
    const mine = await aRegistration()
    for (const query of ['', '?lagret=', '?lagret=alt', '?lagret=behov&lagret=folge', '?lagret=__proto__']) {
      const { status, html } = await open(service.app, `${mine}${query}`)
      assert.equal(status, 200)
      assert.doesNotMatch(html, /role="status"/)
    }
  })
})
