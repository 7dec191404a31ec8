import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { encrypt, newDataKey, type Secrets } from '../platform/secrets.ts'
import { receiptHash } from './receipt.ts'
import type { Role } from './rules.ts'

/** What somebody needs, where, and for whom. */
export type Need = {
  themeId: string | null
  municipalityNumber: string
  role: Role
  locale: Locale
  /** Given only to hear of a course that comes. */
  email: string | undefined
  /** What it is about in few words, and what they want to add. */
  words: { about?: string | undefined; more?: string | undefined }
}

type Sending = { receipt: string; secrets: Secrets; now: Date }

/** Reports a need under a receipt. A form that is sent again, perhaps after a correction, is still one need: the last word counts. */
export async function reportNeed(db: Db, need: Need, { receipt, secrets, now }: Sending): Promise<void> {
  const { email, words, ...open } = need
  const receiptKey = receiptHash(receipt)
  const row = { ...open, reportedOn: dayOf(now), ...seal({ email, words }, receiptKey, secrets) }
  await db
    .insertInto('needs')
    .values({ ...row, receiptHash: receiptKey })
    .onConflict((conflict) => conflict.constraint('needs_receipt_unique').doUpdateSet(row))
    .execute()
}

function seal({ email, words }: Pick<Need, 'email' | 'words'>, receiptKey: Buffer, secrets: Secrets) {
  const said = words.about !== undefined || words.more !== undefined
  if (email === undefined && !said) return { wrappedKey: null, sealedContact: null, sealedWords: null }
  const key = newDataKey()
  const context = `need ${receiptKey.toString('hex')}`
  return {
    wrappedKey: secrets.wrapKey(key, context),
    sealedContact: email === undefined ? null : encrypt(key, email, `${context} contact`),
    sealedWords: said ? encrypt(key, JSON.stringify(words), `${context} words`) : null,
  }
}
