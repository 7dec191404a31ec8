import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aLicence } from '../../../test/licences.ts'
import { hiddenIn } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { aValueSet, inventedValues } from '../../../test/value-sets.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { valuesOf } from './worth-of.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const licences = '/evaluering/lisenser'
const path = `${licences}/verdisett`
const written = { instrument: 'eq-5d-3l', name: 'Norge', source: 'Oppdiktet, 2025', year: '2025' }

async function aKeeper(instrument = 'eq-5d-3l') {
  const berit = await aStaffMember(service.db, 'coordinator')
  await aLicence(service.db, berit.serviceId, { instrument })
  return { berit, browser: await signIn(service, berit) }
}

const levels = (state: string, instrument = 'eq-5d-3l') => ({
  ...{ instruments: [instrument], day: '2026-11-23' },
  answers: () =>
    Object.fromEntries(
      ['mobility', 'self-care', 'usual-activities', 'pain', 'anxiety'].map((name, at) => [
        `${instrument}.${name}`,
        Number(state[at]),
      ]),
    ),
})

describe('A value set', () => {
  it('is loaded from a file by who answers for the service, and says what a whole state is worth from its day on', async () => {
    const { berit, browser } = await aKeeper('eq-5d-5l')
    const { formToken } = hiddenIn(await browser.open(path))
    const fields = { ...written, instrument: 'eq-5d-5l', fromOn: '23.11.2026', formToken: String(formToken) }
    const parts = Object.entries({ ...fields, file: inventedValues('eq-5d-5l') }).map(
      ([name, value]) => `--xyz\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const sent = await service.app.inject({
      ...{ method: 'POST', url: path, payload: `${parts.join('')}--xyz--\r\n` },
      headers: {
        'content-type': 'multipart/form-data; boundary=xyz',
        'sec-fetch-site': 'same-origin',
        cookie: browser.cookie,
      },
    })
    assert.equal(sent.statusCode, 303, sent.body)
    const { text } = await browser.open(String(sent.headers.location).replace(/#.*/, ''))
    assert.match(text, /Verdisettet er lest inn.*EQ-5D-5L, Norge 2025.*I bruk fra 23\. november 2026/)
    assert.match(text, /Oppdiktet, 2025 · Lest inn av/)
    const worth = async (state: string, day = '2026-11-23') =>
      Object.values(await valuesOf(service.db, berit.serviceId, { ...levels(state, 'eq-5d-5l'), day }))
    assert.deepEqual(await worth('11111'), [1])
    assert.deepEqual(await worth('21345'), [0.369])
    assert.deepEqual(await worth('21349'), [], 'a level is missing')
    assert.deepEqual(await worth('11111', '2026-11-22'), [], 'not before its day')
    const trail = await service.db
      .selectFrom('auditEntries')
      .select('serviceId')
      .where('what', '=', 'instruments.value-set-loaded')
      .execute()
    assert.deepEqual(trail, [{ serviceId: berit.serviceId }])
  })

  it('is kept whole or not at all: each fault is told with its row and column, and what was written stays', async () => {
    const { berit, browser } = await aKeeper()
    const pasted = inventedValues('eq-5d-3l')
      .replace('11112;0,93', '11114;0,93')
      .replace('11113;0,86', '11121;0,86')
      .replace('11122;0,88', '11122;nesten én')
      .replace('11131;0,90', '11131;-1,6')
      .replace('11132;0,83', '11132;0,83;x')
    const page = await browser.send(path, { ...written, source: '', fromOn: '23.11.2026', pasted })
    assert.equal(page.status, 422)
    for (const fault of [
      'Skriv hvor verdisettet er utgitt.',
      'Rad 3, kolonne 1 (tilstand): «11114» skal være fem sifre fra 1 til 3.',
      'Rad 5, kolonne 1 (tilstand): 11121 står også i rad 4.',
      'Rad 6, kolonne 2 (verdi): «nesten én» er ikke et tall.',
      'Rad 8, kolonne 2 (verdi): -1,6 skal være mellom −1,5 og 1.',
      'Rad 9: har 3 kolonner og skal ha to.',
      '2 av 243 tilstander mangler: 11112, 11113.',
    ])
      assert.ok(page.text.includes(fault), fault)
    assert.match(page.html, /value="Norge"/)
    assert.ok(page.html.includes('11122;nesten én'))
    assert.deepEqual(await valuesOf(service.db, berit.serviceId, levels('11111')), {})
  })

  it('asks for the licence, and for another day when one begins that day', async () => {
    const { browser } = await aKeeper()
    const form = { ...written, fromOn: '23.11.2026', pasted: inventedValues('eq-5d-3l', 'point') }
    assert.equal((await browser.send(path, form)).status, 303)
    const again = await browser.send(path, form)
    assert.equal(again.status, 422)
    assert.match(again.text, /alt lest inn med denne første dagen/)
    assert.match(
      (await browser.send(path, { ...form, fromOn: '1.1.2028' })).text,
      /ingen lisens for EQ-5D-3L/,
    )
    const solfrid = await signIn(service, await aStaffMember(service.db, 'manager'))
    assert.match((await solfrid.send(path, form)).text, /ingen lisens for EQ-5D-3L 23\. november 2026/)
    assert.doesNotMatch((await solfrid.open(licences)).text, /[Vv]erdisett/)
  })

  it('is replaced from a day on, and never changed', async () => {
    const { berit, browser } = await aKeeper()
    const form = { ...written, fromOn: '23.11.2026', pasted: inventedValues('eq-5d-3l') }
    await browser.send(path, form)
    const pasted = form.pasted.replace('33333;0,40', '33333;-0,40')
    await browser.send(path, { ...form, name: 'Sverige', fromOn: '1.1.2027', pasted })
    const on = async (day: string) =>
      valuesOf(service.db, berit.serviceId, { ...levels('33333'), day }).then(Object.entries)
    const [before] = await on('2026-12-31')
    const [after] = await on('2027-01-01')
    assert.deepEqual([before?.[1], after?.[1]], [0.4, -0.4])
    assert.notEqual(before?.[0], after?.[0], 'each is named by its value set')
    assert.match((await browser.open(licences)).text, /Tas i bruk 1\. januar 2027/)
    await assert.rejects(
      service.db.updateTable('valueSets').set({ name: 'Danmark' }).execute(),
      /append-only/,
    )
    const kept = (worth: number[]) =>
      aValueSet(service.db, berit.serviceId, { instrument: 'eq-5d-3l', worth })
    await assert.rejects(kept([1, 0.5]), (error) => brokenConstraint(error) === 'value_sets_every_state')
    const tooMuch = Array.from({ length: 243 }, () => 1.1)
    await assert.rejects(kept(tooMuch), (error) => brokenConstraint(error) === 'value_sets_in_range')
  })

  it('is withdrawn with a reason, which stays to be read; the one before is in force again, and the right one may take the day', async () => {
    const { berit, browser } = await aKeeper()
    const right = { ...written, fromOn: '23.11.2026', pasted: inventedValues('eq-5d-3l') }
    const first = await aValueSet(service.db, berit.serviceId, { instrument: 'eq-5d-3l' })
    await browser.send(path, { ...right, pasted: right.pasted.replace('33333;0,40', '33333;-0,40') })
    const worst = async () => Object.values(await valuesOf(service.db, berit.serviceId, levels('33333')))
    assert.deepEqual(await worst(), [-0.4])
    const { id } = await service.db
      .selectFrom('valueSets')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const withdraw = `${path}/${id}/trekk-tilbake`
    const asked = await browser.send(withdraw, { why: ' ' })
    assert.equal(asked.status, 422)
    assert.match(asked.text, /Verdisettet Oppdiktet 2025 blir brukt i stedet.*Skriv hvorfor/)
    assert.equal((await browser.send(withdraw, { why: 'Feil fortegn i filen.' })).status, 303)
    assert.deepEqual(await worst(), [0.4], 'by the one before')
    assert.equal((await browser.send(path, right)).status, 303, 'the day is free again')
    const { text } = await browser.open(`${licences}?verdisett=trukket-tilbake`)
    assert.match(
      text,
      /er trukket tilbake\..*Norge 2025.*Trukket tilbake av .* 23\. november 2026: «Feil fortegn i filen\.»/i,
    )
    assert.equal((await browser.open(withdraw)).status, 404, 'only once')
    const solfrid = await signIn(service, await aStaffMember(service.db, 'manager'))
    assert.equal((await solfrid.open(`${path}/${first}/trekk-tilbake`)).status, 404, 'not another service’s')
    const change = service.db.updateTable('valueSets').where('id', '=', id)
    await assert.rejects(change.set({ withdrawnWhy: 'Ombestemt' }).execute(), /append-only/)
    const noReason = service.db.updateTable('valueSets').where('id', '=', first)
    await assert.rejects(
      noReason.set({ withdrawnAt: new Date(), withdrawnBy: berit.id, withdrawnWhy: ' ' }).execute(),
      (error) => brokenConstraint(error) === 'value_sets_withdrawn_with_a_reason',
    )
  })
})
