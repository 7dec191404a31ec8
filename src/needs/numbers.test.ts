import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { formTokenIn, open, send } from '../../test/pages.ts'
import { municipality } from '../../test/services.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  await service.db
    .insertInto('themes')
    .values(['demens', 'kols'].map((id) => ({ id, name: JSON.stringify({ nb: id, nn: id }) })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: (eb) => eb.ref('excluded.name') }))
    .execute()
})
after(() => service.close())
beforeEach(() => service.db.deleteFrom('needs').execute())

const fine = { theme: 'demens', municipality: 'Fauske', role: 'next-of-kin' }
const report = async (fields: Record<string, string>) =>
  send(service.app, '/behov', { formToken: formTokenIn(await open(service.app, '/behov')), ...fields })
const receiptOf = async (fields: Record<string, string>) =>
  open(service.app, (await report(fields)).location ?? '')

describe('How many others said the same', () => {
  const reports = async (count: number, fields = fine) => {
    for (let i = 0; i < count; i++) await report(fields)
  }

  it('is told from five others up, in the same county', async () => {
    await reports(4)
    await reports(1, { ...fine, municipality: 'Bodø' })
    const page = await receiptOf({ ...fine, municipality: 'Rana' })
    assert.match(page.text, /5 andre nær deg, i Nordland, har meldt det samme/)
  })

  it('is not told while they are four', async () => {
    await reports(4)
    assert.doesNotMatch((await receiptOf(fine)).text, /andre nær deg/)
  })

  it('counts neither another theme, another county nor what is about no theme', async () => {
    await reports(3)
    await reports(3, { ...fine, theme: 'kols' })
    await reports(3, { ...fine, municipality: 'Oslo' })
    assert.doesNotMatch((await receiptOf(fine)).text, /andre nær deg/)
    const other = { theme: 'other', about: 'søvn', municipality: 'Fauske', role: 'patient' }
    await reports(6, other)
    assert.doesNotMatch((await receiptOf(other)).text, /andre nær deg/)
  })
})

describe('The public numbers', () => {
  const many = async (place: string, count: number, reportedOn = '2026-11-01') => {
    const { number } = await municipality(service.db, place)
    await service.db
      .insertInto('needs')
      .values(
        Array.from({ length: count }, (_, i) => ({
          themeId: 'demens',
          municipalityNumber: number,
          role: 'patient',
          locale: 'nb',
          reportedOn,
          receiptHash: Buffer.from(`${place} ${reportedOn} ${i}`),
        })),
      )
      .execute()
  }

  it('show counties from five up, and the others together', async () => {
    await many('Bodø', 7)
    await many('Oslo', 4)
    await many('Tromsø', 2)
    const page = await open(service.app, '/behov/tall')
    assert.match(page.text, /demens Nordland 7 Start en plan om demens demens Andre fylker til sammen 6/)
    assert.doesNotMatch(page.text, /Oslo|Troms/)
  })

  it('say so when there are too few', async () => {
    await many('Bodø', 4)
    assert.match((await open(service.app, '/behov/tall')).text, /for få meldinger til å vise tal/)
  })

  it('count two years back', async () => {
    await many('Bodø', 5, '2024-11-22')
    assert.match((await open(service.app, '/behov/tall')).text, /for få meldinger/)
    await many('Bodø', 5, '2024-11-23')
    assert.match((await open(service.app, '/behov/tall')).text, /Nordland 5/)
  })

  it('speak nynorsk and English', async () => {
    await many('Bodø', 5)
    assert.match((await open(service.app, '/nn/behov/tall')).text, /Kva folk melder at dei treng/)
    assert.match((await open(service.app, '/en/behov/tall')).text, /What people tell us they need/)
  })
})
