import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import autocannon from 'autocannon'
import { report } from './report.ts'
import { sideBySide } from './rounds.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const path = '/kurs?q=demens&municipality=Bod%C3%B8'
const headers = { 'accept-encoding': 'br' }

/** A public page asked for again while nothing changes, beside a bare server that sends the same bytes. */
export async function measureKeptPage(store: Store): Promise<void> {
  await store.fill()
  const program = await startProgram(store.env)
  const page = await bytesOf(program.url)
  const bare = await bareServer(page)
  if (!(await bytesOf(bare.url)).equals(page)) throw new Error('The two servers do not send the same bytes')
  await asOften(program.url, 2)
  await asOften(bare.url, 2)
  const { ours, theirs, ratio, spread } = await sideBySide(
    () => asOften(program.url, 4),
    () => asOften(bare.url, 4),
  )
  report({
    name: 'public page again, beside bare node:http',
    measured: ratio,
    target: 0.6,
    better: 'more',
    note: `${Math.round(ours.perSecond)} and ${Math.round(theirs.perSecond)} a second of ${page.length} bytes, ${spread}`,
  })
  bare.stop()
  await program.stop()
}

/** What goes over the wire. Not by `fetch`, which unpacks it: a baseline of unpacked bytes would flatter us. */
async function bytesOf(url: string): Promise<Buffer> {
  const [response] = await once(get(url + path, { headers }), 'response')
  return buffer(response)
}

/** Answers a second to 64 clients. By a generator that is quicker than either server, else it would be what is measured. */
async function asOften(url: string, seconds: number): Promise<{ perSecond: number }> {
  const { requests, non2xx, errors } = await autocannon({
    url: url + path,
    headers,
    connections: 64,
    duration: seconds,
  })
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`)
  return { perSecond: requests.average }
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
