import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { smtpSink } from '../../../test/smtp-sink.ts'
import type { Outgoing } from './message.ts'
import { smtpCarrier } from './smtp.ts'

const toWhom = (address: string): Outgoing => ({
  id: crypto.randomUUID(),
  to: { address },
  content: { subject: 'Hei', text: 'Hei', html: '<p>Hei</p>' },
})

describe('a mail that is carried while it is being marked', () => {
  let sink: Awaited<ReturnType<typeof smtpSink>>
  let carrier: ReturnType<typeof smtpCarrier>

  before(async () => {
    sink = await smtpSink({
      rcpt: (address) => (address.startsWith('nei') ? { code: 550, message: 'No' } : undefined),
    })
    carrier = smtpCarrier({
      url: sink.url,
      from: { address: 'no-reply@mestring.example.no' },
      connections: 1,
    })
  })
  after(async () => {
    carrier.close()
    await sink.close()
  })

  it('is let go of only when the mark is there', async () => {
    let mark = (_mine: boolean) => {}
    const carried = carrier.carry(
      toWhom('kari@example.no'),
      new Promise((resolve) => {
        mark = resolve
      }),
    )
    await wait(150)
    assert.equal(sink.received.length, 0)
    mark(true)
    assert.deepEqual(await carried, { kind: 'sent', code: 250 })
    assert.equal(sink.received.length, 1)
  })

  it('is not sent when another sender has it, and the next one is', async () => {
    assert.equal((await carrier.carry(toWhom('ola@example.no'), wait(50, false))).kind, 'put-back')
    assert.equal((await carrier.carry(toWhom('per@example.no'), wait(50, true))).kind, 'sent')
    assert.deepEqual(
      sink.received.map((one) => one.to[0]),
      ['kari@example.no', 'per@example.no'],
    )
  })

  it('may be refused by the server before the mark is there', async () => {
    assert.deepEqual(await carrier.carry(toWhom('nei@example.no'), wait(100, true)), {
      kind: 'failed',
      code: 550,
    })
    assert.equal((await carrier.carry(toWhom('kari@example.no'), Promise.resolve(true))).kind, 'sent')
  })
})
