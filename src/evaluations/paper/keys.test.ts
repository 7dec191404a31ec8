import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { openBrowser } from '../../../test/browser.ts'
import { aForm, anEvaluatedRun } from '../../../test/evaluations.ts'
import { signIn } from '../../../test/people.ts'
import { asSide } from '../sides.ts'

let service: TestApp
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  service = await testApp('2026-11-23T09:00:00Z')
  origin = await service.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

const control = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl'
const slider = { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'slider' }] }
const limit = (which: string, valueInteger: number) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${which}`,
  valueInteger,
})

/** The form of the tests, with a scale from 0 to 10 last in its first part. */
const withScale = {
  ...aForm,
  item: [
    aForm.item[0],
    {
      ...{ linkId: 'safe', type: 'integer', text: 'Hvor trygg er du?' },
      extension: [
        { url: control, valueCodeableConcept: slider },
        limit('minValue', 0),
        limit('maxValue', 10),
      ],
    },
  ],
}

describe('A sheet of paper', () => {
  it('is typed in without a mouse: a figure chooses, Enter goes on', async () => {
    const run = await anEvaluatedRun(service, { people: 0, resource: withScale })
    const { cookie } = await signIn(service, run.staff)
    const [name = '', value = ''] = cookie.split('=')
    const context = await browser.visitor()
    await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true }])
    const page = await context.newPage()
    await page.goto(`${origin}${run.path}/evaluering/${run.waves[0]?.id}/papir`)
    const keys = ['4', 'Enter', '7', 'Enter', '1', '0', 'Enter']
    await page.locator('input[name="a.benefit"]:focus').waitFor()
    for (const key of keys) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByText('1 ark er lagt inn').waitFor()
    const kept = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.sheets').select('answers').execute(),
    )
    assert.deepEqual(
      kept.map(({ answers }) => answers),
      [{ benefit: '4', 'who-to-ask': 7, safe: 10 }],
    )
    await context.close()
  })
})
