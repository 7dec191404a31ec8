import assert from 'node:assert/strict'
import { it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { keepSending, longerPause } from './keep-sending.ts'
import type { Away } from './outcome.ts'

it('sending goes on after the database and the mail server were away, and says so once each', async () => {
  const away: Away = { kind: 'away', reason: 'ECONNECTION' }
  const lost = Object.assign(new Error('Connection terminated'), { code: '57P01' })
  const passes = [undefined, away, away, lost, lost, undefined, undefined]
  const said: string[] = []
  const sender = {
    sendDue: async () => {
      const pass = passes.shift()
      if (pass instanceof Error) throw pass
      return pass
    },
    stop: async () => {
      said.push('stopped')
    },
  }
  const say = (what: { reason: string } | string) => said.push(typeof what === 'string' ? what : what.reason)
  const sending = keepSending(sender, { info: say, warn: say } as never, 1)
  while (passes.length > 0) await wait(5)
  await sending.stop()
  assert.deepEqual(said, ['ECONNECTION', '57P01', 'mails go out again', 'stopped'])
})

it('a database that is back has its mails sent within two seconds, a mail server is not asked more than once a minute', () => {
  const longest = (who: 'server' | 'database') =>
    Array.from({ length: 20 }).reduce<number>((pauseMs) => longerPause(who, pauseMs), 1000)
  assert.deepEqual([longest('database'), longest('server')], [2000, 60_000])
})
