import type { FastifyReply } from 'fastify'
import { findLastDeed } from '../../people/index.ts'
import type { Tools } from '../../platform/web.ts'
import type { Saved } from './saving.ts'
import { bothVersionsPage, type Contested } from './views/both-versions.tsx'

type Asked = {
  saved: Extract<Saved, { kind: 'contested' }>
  action: string
  subject: { kind: string; id: number }
  contested: Contested[]
}

/** Answers with both versions of what two have written, and who was first. */
export async function askWhich(
  reply: FastifyReply,
  { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>,
  { saved, action, subject, contested }: Asked,
): Promise<FastifyReply> {
  const { here } = reply.request
  const { mine, theirs, seen } = saved
  const first = await findLastDeed(db, subject)
  const formToken = formTokens.issue(here.now)
  return reply
    .code(409)
    .html(bothVersionsPage({ here, action, formToken, contested, mine, theirs, seen, who: first?.who }))
}
