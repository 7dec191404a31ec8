import { evaluationMails, findContactKeys } from '../src/evaluations/index.ts'
import type { Recipient } from '../src/platform/mail/index.ts'
import { decrypt } from '../src/platform/secrets.ts'
import { findMailKeys, registrar as makeRegistrar, registrationMails } from '../src/registrations/index.ts'
import type { TestApp } from './app.ts'

export type Read = {
  kind: string
  to: Recipient
  subject: string
  text: string
  html: string
  replyTo?: string
  unsubscribe?: string
  /** What lies with it, by file name. */
  files: Record<string, string>
}

/** What the sender would send now to those who signed up, oldest first; they are taken out as they would be. */
export async function readMails({ db, tools }: Pick<TestApp, 'db' | 'tools'>): Promise<Read[]> {
  const registrar = makeRegistrar(tools)
  const kinds = new Map(
    [...registrationMails(registrar), ...evaluationMails].map((kind) => [kind.kind, kind]),
  )
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('settledAt', 'is', null)
    .orderBy('nextAttemptAt')
    .execute()
  const ids = rows.flatMap(({ keyId }) => keyId ?? [])
  const found = [await findMailKeys(registrar)(db, ids), await findContactKeys(tools.secrets)(db, ids)]
  const keys = new Map(found.flatMap((some) => [...some]))
  const read: Read[] = []
  for (const { id, kind, keyId, sealed, locale } of rows) {
    const key = keys.get(keyId ?? '')
    if (!key || !sealed) continue
    const { to, facts } = JSON.parse(decrypt(key, sealed, id).toString())
    const context = { db, locale: locale as 'nb', now: tools.clock(), baseUrl: tools.baseUrl }
    const content = await kinds.get(kind)?.write(facts, context)
    const files = content?.attachments?.map(({ filename, content }) => [filename, String(content)]) ?? []
    if (content) read.push({ kind, to, ...content, files: Object.fromEntries(files) })
  }
  await db.deleteFrom('outbox').execute()
  return read
}
