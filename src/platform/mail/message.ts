import type { SendMailOptions } from 'nodemailer'
import type { Recipient } from './address.ts'
import type { MailContent } from './define-mail.ts'

/** A mail on its way: its id in the outbox, whom it is for, and what it says. */
export type Outgoing = { id: string; to: Recipient; content: MailContent }

/**
 * The message as nodemailer takes it. Its Message-ID is the mail's own id, the same at every attempt, so that a relay or
 * a mail program that meets it twice can tell that it is one.
 */
export function messageOf({ id, to, content }: Outgoing, from: Recipient): SendMailOptions {
  const { subject, text, html, attachments = [], replyTo, unsubscribe } = content
  return {
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    from: { name: from.name ?? '', address: from.address },
    to: { name: to.name ?? '', address: to.address },
    ...(replyTo && { replyTo }),
    subject: subject.replace(/\s+/g, ' '),
    text,
    html,
    attachments,
    // Nobody's holiday reply should come back (RFC 3834).
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    // A content that names a file or an address stays words.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
