import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import {
  createSender,
  defineMail,
  mailKey,
  mailLayout,
  mailQueue,
  smtpCarrier,
} from '../src/platform/mail/index.ts'
import { report } from './report.ts'
import { sideBySide } from './rounds.ts'
import type { Store } from './store.ts'

const mails = 10_000
const from = { name: 'Mestring', address: 'no-reply@mestring.example.no' }
const greeting = defineMail<{ number: string }>('bench.greeting', ({ number }, { locale }) => ({
  subject: `Påmeldingen din ${number}`,
  ...mailLayout({
    locale,
    heading: 'Du har fått plass',
    paragraphs: ['Vi gleder oss til å se deg.', `Nummeret ditt er ${number}.`],
  }),
}))

/** Ten thousand mails from the outbox to a mail server on this machine, beside nodemailer's pool alone with the same mails. */
export async function measureOutbox(store: Store): Promise<void> {
  const sink = await mailServer()
  const { ours, theirs, ratio, rounds, spread } = await sideBySide(
    () => fromOutbox(store, sink.url),
    () => nodemailerAlone(sink.url, store.tools.baseUrl),
  )
  const lost = 2 * rounds.length * mails - (await sink.count())
  report({
    name: 'outbox, beside nodemailer pooled',
    measured: ratio,
    target: 0.7,
    better: 'more',
    note: `${Math.round(ours.perSecond)} and ${Math.round(theirs.perSecond)} a second, ${lost} lost of ${mails} a round; ${spread}`,
  })
  sink.stop()
}

async function fromOutbox({ tools, log }: Store, url: string) {
  const { db, clock, secrets, baseUrl } = tools
  await fillOutbox(tools)
  const sender = createSender({
    db,
    clock,
    log,
    baseUrl,
    carrier: smtpCarrier({ url, from }),
    kinds: [greeting],
    ownKey: mailKey(secrets),
    findKeys: async () => new Map(),
  })
  const begun = performance.now()
  await sender.sendDue()
  const perSecond = (mails / (performance.now() - begun)) * 1000
  await sender.stop()
  return { perSecond }
}

async function fillOutbox({ db, clock, secrets }: Store['tools']): Promise<void> {
  await db.deleteFrom('outbox').execute()
  const queue = mailQueue({ secrets, clock })
  for (let start = 0; start < mails; start += 500) {
    const letters = Array.from({ length: 500 }, (_, index) => ({
      to: { name: 'Eirunn Fjellbekk', address: `mail.${start + index}@example.no` },
      locale: 'nb' as const,
      facts: { number: `MB-${start + index}` },
    }))
    await queue.queue(db, greeting, ...letters)
  }
}

async function nodemailerAlone(url: string, baseUrl: string) {
  const transport = createTransport(`${url}?pool=true&maxConnections=5&maxMessages=100000`, { from })
  const contents = await Promise.all(
    Array.from({ length: mails }, async (_, index) =>
      greeting.write(
        { number: `MB-${index}` },
        { db: undefined as never, locale: 'nb', now: new Date(), baseUrl },
      ),
    ),
  )
  const begun = performance.now()
  await Promise.all(
    contents.map(
      (content, index) => content && transport.sendMail({ ...content, to: `mail.${index}@example.no` }),
    ),
  )
  const perSecond = (mails / (performance.now() - begun)) * 1000
  transport.close()
  return { perSecond }
}

/** In a process of its own: it takes every mail and counts. */
async function mailServer() {
  const code = `
    const { SMTPServer } = require('smtp-server')
    let count = 0
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false, maxClients: 100,
      onData(stream, session, done) { stream.resume(); stream.on('end', () => { count += 1; done() }) },
    })
    process.on('message', () => process.send(count))
    server.listen(0, '127.0.0.1', () => process.send(server.server.address().port))`
  const child = fork('-e', [code], { execArgv: [], stdio: 'inherit' })
  const [port] = await once(child, 'message')
  return {
    url: `smtp://127.0.0.1:${port}`,
    async count(): Promise<number> {
      const answer = once(child, 'message')
      child.send('count')
      return Number((await answer)[0])
    },
    stop: () => child.kill(),
  }
}
