import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { anEvaluatedRun, linksOf, sheetsOf } from '../../test/evaluations.ts'
import { aLicence } from '../../test/licences.ts'
import { open, send } from '../../test/pages.ts'
import { aValueSet } from '../../test/value-sets.ts'
import { templateOf } from '../questionnaires/index.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const levels = { mobility: '2', 'self-care': '1', 'usual-activities': '3', pain: '4', anxiety: '5' }
const answersWith = (more: object) =>
  Object.fromEntries(
    Object.entries({ ...levels, ...more }).map(([name, level]) => [`a.eq-5d-5l.${name}`, String(level)]),
  )

describe('What a state of health is worth', () => {
  it('is kept with the answers by the value set in force, for a whole state only', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 3, resource: templateOf('eq-5d-5l') ?? {} })
    await aLicence(service.db, run.staff.serviceId)
    const [whole = '', lacking = '', later = ''] = await linksOf(service)
    const answer = async (link: string, fields: Record<string, string>) => {
      await open(service.app, link)
      assert.equal(
        (await send(service.app, link, { at: '1', step: 'send', ...fields })).location,
        `${link}/takk`,
      )
    }
    await answer(later, answersWith({}))
    await aValueSet(service.db, run.staff.serviceId)
    await open(service.app, whole)
    const copy = await send(service.app, whole, { at: '1', step: 'copy', ...answersWith({}) })
    assert.deepEqual(JSON.parse(copy.html).extension[0].extension, [
      { url: 'name', valueString: 'Verdi av helsetilstanden (EQ-5D-5L, Oppdiktet 2025)' },
      { url: 'value', valueDecimal: 0.369 },
    ])
    await answer(whole, answersWith({}))
    await answer(lacking, answersWith({ pain: '' }))
    const sheets = await sheetsOf(service, run.waves[0]?.id ?? 0)
    const values = sheets.flatMap(({ facts }) =>
      Object.entries(facts as object).filter(([code]) => code.includes('.value.')),
    )
    assert.deepEqual(
      values,
      [['eq-5d-5l.value.0123456789', 0.369]],
      'not before it was loaded, nor of half a state',
    )
  })
})
