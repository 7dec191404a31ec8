import { fork } from 'node:child_process'
import { once } from 'node:events'
import { hammer } from './load.ts'
import { report } from './report.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const path = '/kurs?q=demens&municipality=Bod%C3%B8'
const headers = { 'accept-encoding': 'br' }

/** A public page asked for again while nothing changes, beside a bare server that sends the same bytes. */
export async function measureKeptPage(store: Store): Promise<void> {
  await store.fill()
  const program = await startProgram(store.env)
  const page = Buffer.from(await (await fetch(program.url + path, { headers })).arrayBuffer())
  const bare = await bareServer(page)
  const ask = () => ({ path, headers })
  await hammer(program.url, { clients: 64, seconds: 1, next: ask })
  const rounds = []
  for (let round = 0; round < 3; round += 1) {
    const plain = await hammer(bare.url, { clients: 64, seconds: 3, next: ask })
    const kept = await hammer(program.url, { clients: 64, seconds: 3, next: ask })
    rounds.push({ plain: plain.perSecond, kept: kept.perSecond, ratio: kept.perSecond / plain.perSecond })
  }
  const { plain, kept, ratio } = rounds.sort((a, b) => a.ratio - b.ratio)[1] as (typeof rounds)[0]
  report({
    name: 'public page again, beside bare node:http',
    measured: ratio,
    target: 0.6,
    better: 'more',
    note: `${Math.round(kept)} and ${Math.round(plain)} a second, median of 3`,
  })
  bare.stop()
  await program.stop()
}

/** In a process of its own, as the program is. */
async function bareServer(body: Buffer) {
  const code = `
    const { createServer } = require('node:http')
    process.once('message', (text) => {
      const body = Buffer.from(text, 'base64')
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
        response.end(body)
      })
      server.listen(0, () => process.send(server.address().port))
    })`
  const child = fork('-e', [code], { execArgv: [], stdio: 'inherit' })
  child.send(body.toString('base64'))
  const [port] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
