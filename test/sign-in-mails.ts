import { peopleMails } from '../src/people/index.ts'
import { mailKey } from '../src/platform/mail/index.ts'
import { decrypt } from '../src/platform/secrets.ts'
import type { TestApp } from './app.ts'

/** The link in the last mail to somebody of this room: to sign in, or an invitation. */
export async function linkMailedTo(
  { db, tools }: Pick<TestApp, 'db' | 'tools'>,
  address: string,
): Promise<string> {
  const rows = await db.selectFrom('outbox').selectAll().where('settledAt', 'is', null).execute()
  for (const { id, kind, sealed, locale } of rows.toReversed()) {
    const letter = peopleMails.find((one) => one.kind === kind)
    if (!letter || !sealed) continue
    const { to, facts } = JSON.parse(decrypt(mailKey(tools.secrets), sealed, id).toString())
    if (to.address !== address) continue
    const context = { db, locale: locale as 'nb', now: tools.clock(), baseUrl: tools.baseUrl }
    const { text = '' } = (await letter.write(facts, context)) ?? {}
    await db.deleteFrom('outbox').where('id', '=', id).execute()
    return /https?:\/\/\S+/.exec(text)?.[0] ?? ''
  }
  throw new Error(`No mail to ${address}`)
}
