import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Recipient } from './address.ts'
import type { Carrier } from './carrier.ts'
import { messageOf } from './message.ts'
import { outcomeOf, type SmtpError } from './outcome.ts'

/** Carries mails to an SMTP server over connections that are kept open. */
export function smtpCarrier(options: { url: string; from: Recipient; connections?: number }): Carrier {
  const connections = options.connections ?? 5
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: connections,
    // Never again on its own: a connection that closes in mid-mail leaves a doubt, and the outbox decides.
    maxRequeues: 0,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 5 * 60_000,
  })

  // The last stage of a message is read only once the server has said that it will take the mail.
  const begun = new Map<string | undefined, Readable>()
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((stream: Readable) => {
      begun.set(mail.data.messageId, stream)
      return stream
    })
    done()
  })

  return {
    connections,
    async carry(mail) {
      const message = messageOf(mail, options.from)
      try {
        const { response } = await transport.sendMail(message)
        return { kind: 'sent', code: Number.parseInt(response, 10) || 250 }
      } catch (error) {
        return outcomeOf(error as SmtpError, begun.get(message.messageId)?.readableDidRead ?? false)
      } finally {
        begun.delete(message.messageId)
      }
    },
    close: (how) => transport.close(how),
  }
}
