import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outcomeOf, retryAfterMs } from './outcome.ts'

describe('a mail that could not be sent now', () => {
  it('is tried again after 1, 5, 15 and 60 minutes, then every four hours', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempt) => (retryAfterMs(attempt) ?? 0) / 60_000)
    assert.deepEqual(waits, [1, 5, 15, 60, 240, 240])
  })

  it('is given up when three days have been spent on it', () => {
    let minutes = 0
    let attempt = 1
    for (let wait = retryAfterMs(attempt); wait; wait = retryAfterMs(++attempt)) minutes += wait / 60_000
    assert.ok(minutes > 2.8 * 24 * 60 && minutes <= 3 * 24 * 60, `gave up after ${minutes / 60} hours`)
  })
})

describe('an SMTP error', () => {
  const reply = (code: number, text: string, command = 'RCPT TO') => ({
    code: 'EENVELOPE',
    command,
    responseCode: code,
    response: `${code} ${text}`,
  })

  it('with 4xx defers the mail, with 5xx ends it, and neither keeps the words of the server', () => {
    assert.deepEqual(outcomeOf(reply(451, '4.7.1 Greylisted <kari@example.no>'), false), {
      kind: 'deferred',
      code: 451,
      reason: '4.7.1',
    })
    assert.deepEqual(outcomeOf(reply(550, '5.1.1 <kari@example.no> unknown'), false), {
      kind: 'failed',
      code: 550,
      reason: '5.1.1',
    })
    assert.deepEqual(outcomeOf(reply(554, 'kari@example.no not here'), false), { kind: 'failed', code: 554 })
  })

  it('that refuses our own address is mended by us, so the mail waits', () => {
    assert.equal(outcomeOf(reply(550, '5.7.1 Sender not allowed', 'MAIL FROM'), false).kind, 'deferred')
  })

  it('of a connection says nothing about the mail until the mail has been handed over', () => {
    assert.deepEqual(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, false), {
      kind: 'away',
      reason: 'ECONNECTION',
    })
    assert.deepEqual(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, true), { kind: 'doubt' })
    assert.deepEqual(outcomeOf({ code: 'EAUTH', responseCode: 535 }, false), {
      kind: 'away',
      reason: 'EAUTH',
    })
    assert.equal(outcomeOf(reply(421, '4.3.2 Shutting down'), false).kind, 'away')
    assert.equal(outcomeOf(reply(421, '4.3.2 Shutting down', 'DATA'), true).kind, 'deferred')
  })

  it('about an address that no server could be asked about ends the mail', () => {
    assert.equal(outcomeOf({ code: 'EENVELOPE', command: 'API' }, false).kind, 'failed')
  })
})
