import type { FastifyReply } from 'fastify'
import { askWhich, type Contested, dropDraft, type Fields, saveForm } from '../../authoring/index.ts'
import { signedIn } from '../../people/index.ts'
import type { FormState, ParsedForm } from '../../platform/form.ts'
import type { Form } from '../form.ts'
import type { Asked, Hands } from './asked.ts'
import { type Building, changeDraftFor, getDraftFor } from './drafts.ts'
import { lineId } from './overview/line.tsx'
import { paths } from './paths.ts'

type Writing<T> = {
  /** Which unsaved words these become. */
  draft: string
  names: string[]
  sent: Fields
  valuesOf(building: Building): Fields
  read(fields: Fields, building: Building): ParsedForm<T>
  /** The form with what was read in it; nothing when its place is gone. */
  put(form: Form, value: T): Form | undefined
  labelOf(field: string): string
  sayOf?: (value: string | string[] | undefined) => string
  action: string
  /** The line one comes back to. */
  line?: string
  again(state: FormState): Promise<FastifyReply>
}

/** Saves one part of a form that others may have changed meanwhile: what only one changed is kept, and what two did is asked about. */
export async function savePart<T>(
  hands: Hands,
  request: Asked,
  reply: FastifyReply,
  writing: Writing<T>,
): Promise<FastifyReply> {
  const { db } = hands
  const person = signedIn(request)
  const id = Number(request.params.questionnaire)
  let building = await getDraftFor(db, person, id)
  const saved = await saveForm<T>({
    names: writing.names,
    sent: writing.sent,
    read: (fields) => writing.read(fields, building),
    now: async () => {
      building = await getDraftFor(db, person, id)
      return { version: building.revision, fields: writing.valuesOf(building) }
    },
    save: async (version, value) => {
      const { before } = await changeDraftFor(db, person, id, ({ revision, form }) => {
        const after = revision === version ? writing.put(form, value) : undefined
        return after && { form: after }
      })
      return { kind: before.revision === version ? 'saved' : 'stale' }
    },
  })
  if (saved.kind === 'wrong') return writing.again(saved.state)
  if (saved.kind === 'contested')
    return askWhich(reply, hands, {
      saved,
      action: writing.action,
      subject: { kind: 'questionnaire', id },
      contested: saved.contested.map((field) => contestedField(writing, field)),
    })
  await dropDraft(db, person, writing.draft)
  const place = writing.line === undefined ? '' : `#${lineId(writing.line)}`
  return reply.seeOther(`${paths.build(id)}?gjort=${saved.together ? 'sammen' : 'lagret'}${place}`)
}

const contestedField = <T>({ labelOf, sayOf = plainly }: Writing<T>, field: string): Contested => ({
  field,
  label: labelOf(field),
  say: sayOf,
})

const plainly = (value: string | string[] | undefined): string =>
  [value ?? []].flat().join(', ').replaceAll('\t', ' ')
