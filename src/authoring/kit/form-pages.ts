import type { FastifyRequest } from 'fastify'
import { formTokenName } from '../../design/form/form.tsx'
import type { Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { FormState } from '../../platform/form.ts'
import { findDraft } from './drafts.ts'
import { type Fields, isSame } from './merge.ts'
import type { DraftLeft } from './views/draft-notice.tsx'

/** What was sent, as it was written; what no database holds and nobody can read is left out. */
export const sentIn = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>)
      .filter(([name, value]) => name !== formTokenName && isWritten(value))
      .map(([name, value]) => [
        readable(name),
        Array.isArray(value) ? value.map(readable) : readable(String(value)),
      ]),
  )

/** Which of a form's buttons it was. */
export const doneWith = (body: unknown): string => String((body as { do?: unknown } | null)?.do ?? '')

/** A form as it opens: what is saved, or what one wrote last time and asks to go on with. */
export async function openForm(
  db: Db,
  person: Person,
  { query }: Pick<FastifyRequest, 'query'>,
  form: string,
  fields: Fields,
): Promise<{ state: FormState; draft: DraftLeft | undefined; sent: Fields | undefined }> {
  const found = await findDraft(db, person, form)
  // What reached us just as it was being saved is no draft.
  const kept = found && isSame(found.fields, fields) ? undefined : found
  const isShown = kept !== undefined && (query as { kladd?: unknown }).kladd === 'ja'
  return {
    state: { values: isShown ? { ...kept.fields } : fields, errors: [] },
    draft: kept && { form, savedAt: kept.savedAt, isShown },
    sent: isShown ? kept.fields : undefined,
  }
}

/** A year from today. */
export function inAYear(now: Date): string {
  const day = new Date(dayOf(now))
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  return day.toISOString().slice(0, 10)
}

const isWritten = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

const readable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '')
