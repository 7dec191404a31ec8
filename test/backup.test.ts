import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, idOf } from './a-held-run.ts'
import { type TestApp, testApp } from './app.ts'
import { tablesHolding } from './everywhere.ts'
import { hiddenIn, open, send } from './pages.ts'
import { post } from './registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

/** Somebody signs up and waits, the service does all that it can with them, and somebody else says what they need. */
async function everythingHappens(): Promise<void> {
  const { app } = service
  const { run, berit } = await aHeldRun(service, { capacity: 1 })
  const signUp = (contact: object, needs = {}) =>
    post(app, `/api/v1/runs/${run.id}/registrations`, { contact, party: [{ role: 'patient', needs }] })
  const solveig = { name: 'Solveig Hemmelid', email: 'solveig.hemmelid@example.no', phone: '99900123' }
  const { body } = await signUp(solveig, {
    interpreter: 'tigrinja',
    food: 'peanøtter',
    other: 'redd for hunder',
  })
  await signUp({ name: 'Aud Vindstø', email: 'aud.vindsto@example.no' })
  const { body: waiting } = await signUp({ name: 'Torgrim Vantvik', email: 'torgrim.vantvik@example.no' })
  await signUp(solveig)
  const [one, other] = [await idOf(service, { number: body.id }), await idOf(service, { number: waiting.id })]
  for (const path of ['', '/navneliste.csv', `/${one}`]) await berit.open(run.path + path)
  const look = await berit.send(`${run.path}/melding`, {
    toWhom: 'everyone',
    words: 'Heisen står, kom bakveien',
    step: 'look',
  })
  const done = [
    await berit.send(`${run.path}/melding`, { ...hiddenIn(look), step: 'send' }),
    await berit.send(`${run.path}/${one}/endre`, {
      ...{ name: solveig.name, email: 'solveig.ny.postkasse@example.no', phone: '99900456' },
    }),
    await berit.send(`${run.path}/${other}/forst`, { because: 'Flytter til tante Hjørdun i mars' }),
    await berit.send(`${run.path}/ny`, { name: 'Oddleiv Ringesen', role: 'patient', phone: '99900789' }),
    await send(app, '/behov', {
      ...hiddenIn(await open(app, '/behov')),
      ...{ theme: 'other', municipality: '1804', role: 'patient' },
      ...{
        email: 'trenger.noe@example.no',
        consent: 'yes',
        about: 'noe om synsrester',
        more: 'helst om kvelden',
      },
    }),
  ]
  assert.deepEqual(
    done.map(({ status }) => status),
    [303, 303, 303, 303, 303],
  )
}

describe('A backup without the key', () => {
  it('holds nobody who takes part: no name, address, need or word to them', async () => {
    await everythingHappens()
    for (const words of [
      ...['Hemmelid', 'hemmelid@', '99900123', 'tigrinja', 'peanøtter', 'redd for hunder'],
      ...[
        'Vindstø',
        'Vantvik',
        'vantvik@',
        'Hjørdun',
        'bakveien',
        'postkasse',
        '99900456',
        'Ringesen',
        '99900789',
      ],
      ...['trenger.noe', 'synsrester', 'helst om kvelden'],
    ])
      assert.deepEqual(await tablesHolding(service.db, words), [], words)
  })

  it('holds those who work in a service', async () => {
    const { name } = await service.db.selectFrom('accounts').select('name').executeTakeFirstOrThrow()
    assert.ok((await tablesHolding(service.db, name)).includes('accounts'))
  })
})
