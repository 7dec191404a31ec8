import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { addAccount, letDemoPeopleIn } from '../../src/people/index.ts'
import { aDataFolder } from '../../src/platform/embedded-postgres/trial.ts'
import { serve } from '../../src/serve.ts'
import { type TestApp, testApp } from '../app.ts'
import { send } from '../pages.ts'
import { signIn } from '../people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const now = new Date('2026-11-23T09:00:00Z')

describe('A demonstration', () => {
  it('is not begun where people who exist have accounts', async (t) => {
    await addAccount(service.db, { email: 'kari@example.org', name: 'Kari Solhaug', now })
    const settings = {
      DATABASE_URL: service.url,
      MESTRING_KEY: randomBytes(32).toString('base64'),
      DATA_DIR: aDataFolder(t),
      PORT: '0',
      LOG_LEVEL: 'silent',
    }
    await assert.rejects(serve({ ...settings, DEMO: 'on' }), /DEMO is on, and people who exist.*Set DEMO=off/)
  })

  it('is over when it is switched off: the invented people are shut out, in sessions already open too', async () => {
    const email = 'amanuel@example.no'
    const amanuel = await addAccount(service.db, { email, name: 'Amanuel Strandmyr', demo: true, now })
    const browser = await signIn(service, { id: amanuel })
    assert.equal((await browser.open('/min-side')).status, 200)
    await letDemoPeopleIn(service.db, false, now)
    assert.equal((await browser.open('/min-side')).status, 303)
    await send(service.app, '/logg-inn', { email })
    assert.deepEqual(await service.db.selectFrom('signInLinks').selectAll().execute(), [])
    assert.equal((await send(service.app, '/logg-inn/demo', { account: String(amanuel) })).status, 404)
    await letDemoPeopleIn(service.db, true, now)
    assert.equal((await browser.open('/min-side')).status, 200)
  })
})
