import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; raw: Buffer }
type Refusal = { code: number; message: string }

/** What the sink says when asked to take a mail for somebody (RCPT), or the mail itself (DATA); nothing means yes. */
export type Manners = {
  rcpt?: (address: string) => Refusal | undefined
  data?: (address: string) => Refusal | undefined | Promise<Refusal | undefined>
  port?: number
}

/** A real SMTP server that keeps what it is given. */
export async function smtpSink({ rcpt, data, port = 0 }: Manners = {}) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(asError(rcpt?.(address))),
    onData: async (stream, { envelope }, done) => {
      const raw = await buffer(stream).catch(() => undefined)
      if (!raw) return // the client was killed in the middle of it
      const to = envelope.rcptTo.map(({ address }) => address)
      const refusal = asError(await data?.(to[0] ?? ''))
      if (!refusal) received.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to, raw })
      done(refusal)
    },
  })
  server.on('error', () => {}) // a client that hangs up
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    hangUp: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

const asError = (refusal: Refusal | undefined) =>
  refusal ? Object.assign(new Error(refusal.message), { responseCode: refusal.code }) : null
