import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { aSignUp, get, post, signUp, stands, withdraw } from '../../test/registrations.ts'

let service: TestApp
const app = () => service.app
const aPlace = async (facts: object = {}) =>
  aRun(service.db, { courseId: (await aCourse(service.db)).id, ...facts })
const send = (run: { id: number }, body: unknown, key?: string) =>
  post(app(), `/api/v1/runs/${run.id}/registrations`, body, key ? { 'idempotency-key': key } : {})
const taken = async (run: { id: number }) =>
  (
    await service.db
      .selectFrom('runSeats')
      .select('taken')
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
  ).taken

before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('the same sign-up sent twice', () => {
  it('gets the same answer, and one seat', async () => {
    const run = await aPlace()
    const body = aSignUp()
    const [first, second] = [await send(run, body, 'key-1'), await send(run, body, 'key-1')]
    assert.equal(first.status, 201)
    assert.deepEqual(second, first)
    assert.equal(await taken(run), 1)
  })

  it('gets the same answer after the deadline, and after it was withdrawn', async () => {
    const run = await aPlace()
    const body = aSignUp()
    const first = await send(run, body, 'key-2')
    await withdraw(app(), { token: first.body.manageUrl.split('/').at(-1) })
    service.moveClock('2027-01-13T09:00:00Z')
    assert.deepEqual(await send(run, body, 'key-2'), first)
    service.moveClock('2026-11-23T09:00:00Z')
  })

  it('sent sixteen times at once is one registration', async () => {
    const run = await aPlace()
    const body = aSignUp()
    const answers = await Promise.all(Array.from({ length: 16 }, () => send(run, body, 'key-3')))
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
    assert.equal(await taken(run), 1)
  })

  it('is refused when the key is the same and the words are not', async () => {
    const run = await aPlace()
    await send(run, aSignUp(), 'key-4')
    const answer = await send(run, aSignUp(), 'key-4')
    assert.deepEqual(
      [answer.status, answer.body.detail],
      [422, 'This Idempotency-Key came before, with another body'],
    )
  })

  it('may use its key again for another run', async () => {
    const body = aSignUp()
    const answers = [await send(await aPlace(), body, 'key-5'), await send(await aPlace(), body, 'key-5')]
    assert.notEqual(answers[0]?.body.id, answers[1]?.body.id)
  })
})

describe('somebody who already takes part', () => {
  it('is answered like anybody else, takes no second seat, and hears the truth by mail', async () => {
    const run = await aPlace()
    const first = await signUp(app(), run, { email: 'Ole.Nordmann@example.no' })
    const second = await signUp(app(), run, { email: 'ole.nordmann@EXAMPLE.no' })
    assert.deepEqual(Object.keys(second.body), Object.keys(first.body))
    assert.deepEqual([second.status, second.body.status], [201, 'confirmed'])
    assert.notEqual(second.number, first.number)
    assert.equal(await taken(run), 1)
    const [one, two] = [await stands(app(), first), await stands(app(), second)]
    assert.deepEqual(Object.keys(two), Object.keys(one))
    assert.equal((await stands(app(), first)).reasons.at(-1).kind, 'signed-up-again')
  })

  it('gets the same answer when the second form is sent twice', async () => {
    const run = await aPlace()
    await signUp(app(), run, { email: 'per@example.no' })
    const body = aSignUp({ email: 'per@example.no' })
    assert.deepEqual(await send(run, body, 'again'), await send(run, body, 'again'))
  })

  it('may sign up again after withdrawing', async () => {
    const run = await aPlace()
    const first = await signUp(app(), run, { email: 'eva@example.no' })
    await withdraw(app(), first)
    await signUp(app(), run, { email: 'eva@example.no' })
    assert.equal(await taken(run), 1)
  })

  it('may sign up for another run of the course', async () => {
    const course = await aCourse(service.db)
    for (const slug of ['a', 'b']) {
      const run = await aRun(service.db, { courseId: course.id, slug })
      await signUp(app(), run, { email: 'ida@example.no' })
      assert.equal(await taken(run), 1)
    }
  })
})

describe('what the database keeps of a person', () => {
  it('is sealed: no name, address or need can be read there, in the mails on their way either', async () => {
    const run = await aPlace()
    await send(run, {
      contact: { name: 'Solveig Hemmelig', email: 'solveig.hemmelig@example.no', phone: '999 00 123' },
      party: [{ role: 'patient', needs: { interpreter: 'tigrinja', food: 'peanøtter' } }],
    })
    const dump = await dumpOf([
      'registrations',
      'registration_reasons',
      'queue_entries',
      'repeat_signups',
      'outbox',
      'offers',
    ])
    for (const word of ['Solveig', 'hemmelig', '99900123', '999 00 123', 'tigrinja', 'peanøtter']) {
      assert.ok(!dump.toLowerCase().includes(word.toLowerCase()), word)
      assert.ok(!dump.includes(Buffer.from(word).toString('hex')), word)
    }
  })

  it('cannot be opened in another row, nor with the key of another run', async () => {
    const [here, there] = [await aPlace(), await aPlace()]
    const [kari, ola] = [await signUp(app(), here), await signUp(app(), there)]
    await sql`update registrations set sealed = (select sealed from registrations where number = ${kari.number}) where number = ${ola.number}`.execute(
      service.db,
    )
    const { registrar } = await import('./registrar.ts')
    const { openMany } = await import('./opened.ts')
    const { id } = await service.db
      .selectFrom('registrations')
      .select('id')
      .where('number', '=', ola.number)
      .executeTakeFirstOrThrow()
    await assert.rejects(openMany(service.db, registrar(service.tools), [id]))
  })

  it('is no link: the token is kept hashed', async () => {
    const kari = await signUp(app(), await aPlace())
    const dump = await dumpOf(['registrations', 'outbox'])
    assert.ok(!dump.includes(kari.token))
    assert.ok(!dump.includes(Buffer.from(kari.token).toString('hex')))
  })
})

describe('what is wrong with a sign-up', () => {
  const wrong = async (change: (body: any) => unknown) => {
    const body = structuredClone({
      contact: { name: 'Kari', email: 'kari@example.no' },
      party: [{ role: 'patient' }],
    })
    return send(await aPlace(), change(body) ?? body)
  }
  const pointer = async (change: (body: any) => unknown) => {
    const { status, body } = await wrong(change)
    assert.equal(status, 422, JSON.stringify(body))
    return body.errors.map((error: { pointer: string }) => error.pointer).join(' ')
  }
  const set = (path: string, value: unknown) => (body: any) => {
    const steps = path.split('.')
    const last = steps.pop() as string
    let at = body
    for (const step of steps) at = at[step] ??= {}
    at[last] = value
  }

  for (const [what, path, value, at = `/${path.replaceAll('.', '/')}`] of [
    ['no name', 'contact.name', undefined],
    ['an empty name', 'contact.name', ''],
    ['a name of spaces and control characters', 'contact.name', ' \u0000\u200b\t\n '],
    ['a name of one emoji', 'contact.name', '🙂'],
    ['a name of 101 letters', 'contact.name', 'x'.repeat(101)],
    ['a name that is a number', 'contact.name', 7],
    ['no e-mail', 'contact.email', undefined],
    ['an e-mail with nothing after @', 'contact.email', 'annegrethe@'],
    ['two e-mails', 'contact.email', 'a@example.no, b@example.no'],
    ['an e-mail with a header in it', 'contact.email', 'a@example.no\r\nBcc: b@example.no'],
    ['a list of e-mails', 'contact.email', ['a@example.no']],
    ['a phone of letters', 'contact.phone', 'ring meg'],
    ['a phone of three digits', 'contact.phone', '113'],
    ['an unknown language', 'contact.language', 'sv'],
    ['an empty party', 'party', []],
    ['a party that is no list', 'party', 7],
    ['a party of seven', 'party', Array(7).fill({ role: 'patient' })],
    ['an unknown role', 'party.0.role', 'admin'],
    ['no role', 'party.0.role', undefined],
    ['needs that are text', 'party.0.needs', 'tolk'],
    ['a wheelchair in words', 'party.0.needs.wheelchair', 'ja'],
    ['other needs of 501 letters', 'party.0.needs.other', 'x'.repeat(501)],
    ['food of 201 letters', 'party.0.needs.food', 'x'.repeat(201)],
    ['any run in words', 'anyRun', 'yes'],
    ['a field we do not know', 'contact.fnr', '01010112345'],
    ['a contact that is null', 'contact', null],
  ] as [string, string, unknown, string?][]) {
    it(`is said at the field: ${what}`, async () => assert.equal(await pointer(set(path, value)), at))
  }

  it('is said of every field at once', async () =>
    assert.equal(
      await pointer(() => ({ contact: { name: '', email: 'x' }, party: [{ role: 'x' }] })),
      '/contact/name /contact/email /party/0/role',
    ))

  it('is nothing when a name holds a script, SQL, an emoji or strange spaces: it is kept as it was written', async () => {
    for (const name of [
      '<script>alert(1)</script>',
      "Robert'); drop table registrations;--",
      'Kari 🙂',
      'Kari\u00a0\u200fÅse\u0007',
      'Ŋilla Ánde',
    ]) {
      assert.equal((await wrong(set('contact.name', name))).status, 201, name)
    }
  })

  it('is nothing when a phone is written with spaces and a country code', async () =>
    assert.equal((await wrong(set('contact.phone', '+47 999 00 123'))).status, 201))

  it('is a body that is no JSON, is empty, or is 10 MB', async () => {
    const run = await aPlace()
    const raw = async (payload: string | Buffer, type = 'application/json') => {
      const { statusCode } = await app().inject({
        method: 'POST',
        url: `/api/v1/runs/${run.id}/registrations`,
        payload,
        headers: { 'content-type': type },
      })
      return statusCode
    }
    assert.equal(await raw('{"contact":'), 400)
    assert.equal(await raw(''), 422)
    assert.equal(await raw('[]'), 422)
    assert.equal(await raw('null'), 422)
    assert.equal(await raw(JSON.stringify(aSignUp()).padEnd(10_000_000)), 413)
    assert.equal(await raw('name=Kari', 'text/plain'), 422)
    assert.equal(await raw('{"__proto__":{"a":1}}'), 400)
    assert.equal(await taken(run), 0)
  })

  it('is not bad UTF-8 or a key said twice: the service reads what can be read', async () => {
    const run = await aPlace()
    const payload = Buffer.concat([
      Buffer.from('{"contact":{"name":"x","name":"K'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('ri","email":"kri@example.no"},"party":[{"role":"patient"}]}'),
    ])
    const { statusCode } = await app().inject({
      method: 'POST',
      url: `/api/v1/runs/${run.id}/registrations`,
      payload,
      headers: { 'content-type': 'application/json' },
    })
    assert.equal(statusCode, 201)
  })

  it('is an Idempotency-Key that is empty or too long', async () => {
    const run = await aPlace()
    assert.equal((await send(run, aSignUp(), 'x'.repeat(256))).status, 422)
  })

  it('is a manage link that is none', async () => {
    for (const token of ['x', "' or 1=1--", 'x'.repeat(44), '%00', '..%2f..%2f']) {
      const { status } = await get(app(), `/api/v1/registrations/${token}`)
      assert.ok(status === 404 || status === 400, `${token}: ${status}`)
    }
  })
})

async function dumpOf(tables: string[]): Promise<string> {
  const dumps = await Promise.all(
    tables.map((table) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(service.db),
    ),
  )
  return dumps.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n')
}
