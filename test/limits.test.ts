import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import type { App } from '../src/platform/web.ts'
import { type TestApp, testApp } from './app.ts'
import { aCourse, aRun } from './make.ts'
import { formOf } from './pages.ts'

let service: TestApp
let app: App
before(async () => {
  service = await testApp()
  app = await createApp(service.tools, { log: pino({ level: 'silent' }), rateLimits: true })
})
after(async () => {
  await app.close()
  await service.close()
})

/** The same address, as one can write it so that it differs from the last time. */
const written = (time: number): string =>
  [
    'kari@example.no',
    'KARI@example.no',
    ' kari@example.no\t',
    '\u0000kari@example.no',
    'kari@example.no\u001f',
  ][time % 5] + ' '.repeat(Math.floor(time / 5))

const ask = async (url: string, email: string, from: string) =>
  (
    await app.inject({
      method: 'POST',
      url,
      remoteAddress: from,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: formOf({ email, formToken: service.tools.formTokens.issue(service.tools.clock()) }).toString(),
    })
  ).statusCode

describe('How often somebody is asked about', () => {
  for (const url of ['/logg-inn', '/pamelding/lenke'])
    it(`is counted however the address is written, and from wherever it is sent, at ${url}`, async () => {
      const answers = []
      for (let time = 0; time < 7; time++) answers.push(await ask(url, written(time), `192.0.2.${time}`))
      assert.deepEqual(answers, [303, 303, 303, 303, 303, 429, 429])
      assert.equal(await ask(url, 'ola@example.no', '192.0.2.9'), 303)
    })

  it('is counted so when somebody is signed up too, on the page and by a program', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id })
    const page = `/kurs/${course.slug}/${run.slug}/pamelding/bekreftelse`
    const byProgram = async (_: string, email: string, from: string) => {
      const payload = { contact: { name: 'Kari', email }, party: [{ role: 'patient' }] }
      const url = `/api/v1/runs/${run.id}/registrations`
      return (await app.inject({ method: 'POST', url, remoteAddress: from, payload })).statusCode
    }
    for (const send of [ask, byProgram]) {
      for (let time = 0; time < 20; time++)
        assert.notEqual(await send(page, written(time), `198.51.100.${time}`), 429)
      assert.equal(await send(page, written(20), '198.51.100.99'), 429)
    }
  })
})
