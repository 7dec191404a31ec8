import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Recipient } from './address.ts'
import type { Carrier } from './carrier.ts'
import { messageOf } from './message.ts'
import { outcomeOf, type SmtpError } from './outcome.ts'

type Hand = { marked: Promise<boolean>; content?: Readable }

/** Carries mails to an SMTP server over connections that are kept open. */
export function smtpCarrier(options: { url: string; from: Recipient; connections?: number }): Carrier {
  const connections = options.connections ?? connectionsIn(options.url)
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

  const inHand = new Map<string | undefined, Hand>()
  transport.use('stream', (mail, done) => {
    const hand = inHand.get(mail.data.messageId)
    mail.message.processFunc((message: Readable) => {
      if (!hand) return message
      hand.content = holdUntil(hand.marked, message)
      return hand.content
    })
    done()
  })

  return {
    connections,
    async carry(mail, marked) {
      const message = messageOf(mail, options.from)
      const hand: Hand = { marked }
      inHand.set(message.messageId, hand)
      try {
        const { response } = await transport.sendMail(message)
        return { kind: 'sent', code: Number.parseInt(response, 10) || 250 }
      } catch (error) {
        if (!(await marked)) return { kind: 'put-back', afterMs: 0 }
        return outcomeOf(error as SmtpError, hand.content?.readableDidRead ?? false)
      } finally {
        inHand.delete(message.messageId)
      }
    },
    close: (how) => transport.close(how),
  }
}

/** Five, unless the address says otherwise: smtp://relay.example.no:587?maxConnections=3. */
const connectionsIn = (url: string): number => Number(new URL(url).searchParams.get('maxConnections')) || 5

/**
 * A message that flows once it is marked, and ends in an error when it turns out to be another sender's. The server is
 * meanwhile told of sender and recipient, so that neither waits for the other.
 */
function holdUntil(marked: Promise<boolean>, message: Readable): Readable {
  const pipe = message.pipe.bind(message)
  message.pipe = (connection, options) => {
    void marked.then((mine) => {
      if (mine) pipe(connection, options)
      else message.destroy(new Error('another sender has this mail'))
    })
    return connection
  }
  return message
}
