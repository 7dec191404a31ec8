import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { type ImportRefused, importCourses } from '../src/imports/index.ts'
import { changeRun, registrar } from '../src/registrations/index.ts'
import { type TestApp, testApp } from './app.ts'
import { csv } from './imports.ts'
import { aService } from './services.ts'

const folder = mkdtempSync(join(tmpdir(), 'mestring-import-'))
let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  await aService(service.db, { slug: 'lms-nordlandssykehuset', name: 'LMS', in: 'Bodø' })
})
after(async () => {
  rmSync(folder, { recursive: true })
  await service.close()
})

function load(content: string) {
  const file = join(folder, 'kurs.csv')
  writeFileSync(file, content)
  const now = service.tools.clock()
  return importCourses(service.db, file, {
    now,
    log: () => {},
    carryThrough: (db, run, change) => changeRun(db, registrar(service.tools), run, change, now),
  })
}

const countMails = async () => (await service.db.selectFrom('outbox').select('id').execute()).length

it('tells those who signed up when a file moves or cancels their run, once', async () => {
  await load(csv({ seats: '3' }))
  const { id } = await service.db.selectFrom('runs').select('id').executeTakeFirstOrThrow()
  for (const name of ['kari', 'ola']) {
    const signedUp = await service.app.inject({
      method: 'POST',
      url: `/api/v1/runs/${id}/registrations`,
      headers: { 'idempotency-key': name },
      payload: { contact: { name, email: `${name}@example.no` }, party: [{ role: 'patient' }] },
    })
    assert.equal(signedUp.statusCode, 201, signedUp.body)
  }
  const receipts = await countMails()
  await load(csv({ seats: '3' }))
  assert.equal(await countMails(), receipts, 'nothing is new')
  await load(csv({ seats: '3', sessions: '2027-02-10 17:00-20:00' }))
  assert.equal(await countMails(), receipts + 2)
  const cancelled = csv({ seats: '3', sessions: '2027-02-10 17:00-20:00' })
    .replace('address', 'address;cancelled')
    .concat(';yes')
  await load(cancelled)
  await load(cancelled)
  assert.equal(await countMails(), receipts + 4)
})

it('never takes a seat from somebody who has it', async () => {
  await load(csv({ course_id: 'B', seats: '3' }))
  const { id } = await service.db
    .selectFrom('runs')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await service.db.updateTable('courses').set({ companionsMax: 1 }).execute()
  await service.app.inject({
    method: 'POST',
    url: `/api/v1/runs/${id}/registrations`,
    payload: {
      contact: { name: 'Ola', email: 'ola@example.no' },
      party: [{ role: 'patient' }, { role: 'next-of-kin' }],
    },
  })
  await assert.rejects(load(csv({ course_id: 'B', seats: '1' })), (error: ImportRefused) =>
    /row 2, column seats: must not be lower than the 2 seats that people have/.test(error.message),
  )
  const run = await service.db
    .selectFrom('runs')
    .select('capacity')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(run.capacity, 3)
})
