import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import type { App } from '../src/platform/web.ts'
import { type TestApp, testApp } from './app.ts'
import { aCourse, aRun } from './make.ts'
import { aPerson, signIn } from './people.ts'

let service: TestApp
let app: App
const lines: string[] = []
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  app = await createApp(service.tools, {
    log: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
  })
})
after(async () => {
  await app.close()
  await service.close()
})

describe('the log', () => {
  it('holds what was done, and nothing of who or what was written', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id })
    const person = { name: 'Aslaug Furubakk', email: 'aslaug.furubakk@example.no', phone: '99900123' }
    const signedUp = await app.inject({
      method: 'POST',
      url: `/api/v1/runs/${run.id}/registrations`,
      headers: { 'idempotency-key': 'a-key-of-one' },
      payload: { contact: person, party: [{ role: 'patient', needs: { other: 'Jeg er redd for hunder' } }] },
    })
    assert.equal(signedUp.statusCode, 201)
    const { manageUrl } = signedUp.json() as { manageUrl: string }
    const token = new URL(manageUrl).pathname.split('/').pop() ?? ''
    await app.inject(new URL(manageUrl).pathname)
    await app.inject(`/api/v1/registrations/${token}`)
    await app.inject('/kurs?q=jeg+er+redd&municipality=Rana')
    await app.inject(`/pamelding/${token.slice(0, -1)}!`)
    const browser = await signIn(
      { app, tools: service.tools },
      await aPerson(service.db, { name: 'Aslaug Furubakk' }),
    )
    await browser.open('/min-side')
    const link = 'L'.repeat(43)
    await app.inject(`/logg-inn/lenke/${link}?til=/hunder`)
    await app.inject({ method: 'POST', url: '/logg-inn', payload: { email: person.email } })

    const log = lines.join('')
    assert.ok(
      lines.some((line) => line.includes('"method":"POST"') && line.includes('"status":201')),
      log,
    )
    for (const secret of [
      'Aslaug',
      'furubakk',
      '99900123',
      'redd',
      'Rana',
      'hunder',
      token.slice(0, 20),
      'a-key-of-one',
      link,
      browser.cookie.split('=')[1] ?? '',
    ]) {
      assert.ok(!log.toLowerCase().includes(secret.toLowerCase()), `${secret} is in the log`)
    }
  })
})
