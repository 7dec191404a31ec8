import type { Db } from '../db.ts'
import type { Locale } from '../locale.ts'

/** What a mail is made from: plain data that survives JSON. Ids and words, not dates or maps. */
export type Facts = { [name: string]: Json | undefined }
type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined }

/** A finished mail: made when it is sent, not when it is queued. */
export type MailContent = {
  /** No health words: it shows on lock screens. */
  subject: string
  text: string
  html: string
  attachments?: { filename: string; contentType: string; content: string | Buffer }[]
  replyTo?: string
  /** Where a POST says no to more of these: mail programs show it as their own button (RFC 8058). */
  unsubscribe?: string
}

/** Where and when a mail is written. */
export type MailContext = { db: Db; locale: Locale; now: Date; baseUrl: string }

/** A kind of mail: its name in the ledger, and how its words are found from its facts. */
export type MailKind<F extends Facts = Facts> = {
  kind: string
  write(facts: F, context: MailContext): MailContent | undefined | Promise<MailContent | undefined>
}

/**
 * Defines a kind of mail, named `room.what`. `write` runs in the sender, outside any request; answering undefined drops
 * the mail: a reminder for someone who has since withdrawn.
 */
export const defineMail = <F extends Facts>(kind: string, write: MailKind<F>['write']): MailKind<F> => ({
  kind,
  write,
})
