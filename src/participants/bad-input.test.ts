import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { hostile } from '../../test/bad-input/hostile.ts'
import type { Fields } from '../../test/pages.ts'
import { signUp } from '../../test/registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

/** Every form about participants, filled in as it should be. */
const forms: Record<string, Fields> = {
  ny: {
    name: 'K. N.',
    role: 'patient',
    with: '0',
    phone: '',
    email: '',
    language: 'nb',
    needs: ['wheelchair'],
    interpreter: '',
    food: '',
    other: '',
  },
  antall: { people: '1', role: 'patient', ageBand: '', sex: '', municipality: '' },
  kapasitet: { seats: '400', step: 'do' },
  melding: { toWhom: 'seated', words: 'Hei', step: 'send' },
  avlys: { because: 'Kursleder er syk.', step: '' },
  'ID/svar': { answer: 'accept' },
  'ID/flytt': { to: '1' },
  'ID/forst': { because: 'En grunn som er lang nok' },
  'ID/avmelding': { because: 'asked' },
  'ID/melding': { words: 'Hei', step: 'look' },
}

describe('every form about participants', () => {
  const values = Object.entries<string | string[]>({ ...hostile, 'two values': ['en', 'to'], nothing: [] })
  for (const [form, fields] of Object.entries(forms)) {
    it(`bears anything in ${form}`, async () => {
      const { run, berit } = await aHeldRun(service, { capacity: 400 })
      const id = await idOf(service, await signUp(service.app, run))
      const path = `${run.path}/${form.replace('ID', String(id))}`
      for (const [what, value] of values) {
        for (const field of Object.keys(fields)) {
          const { status, html } = await berit.send(path, { ...fields, [field]: value })
          assert.ok(status < 500, `${what} in ${field}: ${status}`)
          assert.doesNotMatch(html, /<script>alert|<img src=x/, `${what} in ${field}`)
        }
      }
      assert.equal((await berit.open(run.path)).status, 200, 'and the list can still be read')
    })
  }

  it('is found at no other address than that of a participant', async () => {
    const { run, berit } = await aHeldRun(service)
    for (const value of Object.values(hostile)) {
      const part = encodeURIComponent(value.slice(0, 500)) || '%20'
      assert.ok((await berit.open(`${run.path}/${part}`)).status < 500, value.slice(0, 40))
    }
    for (const id of ['0', '999999999', '-1', '1e3'])
      assert.equal((await berit.open(`${run.path}/${id}`)).status, 404)
  })
})
