export type { Recipient } from './address.ts'
export { isMailAddress } from './address.ts'
export { defineMail, type MailContent, type MailContext, type MailKind } from './define-mail.ts'
export { type Letter, type Mail, mailQueue } from './queue.ts'
