import { serviceStaff, signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { sentIn } from './form-pages.ts'

const writers = { config: { for: { ...serviceStaff, system: ['administrator'] } } } as const
const forms =
  /^((course|new-course|service|run|new-run|programme|questionnaire):\d{1,9}|(question|step):\d{1,9}\/[!-~]{1,400})$/

/** Keeping what somebody is writing, and throwing it away. Theirs alone: nobody else can ask for it. */
export function draftPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.post(paths.draft(), writers, async (request, reply) => {
    const { draft, ...fields } = sentIn(request.body)
    if (typeof draft !== 'string' || !forms.test(draft)) return reply.code(422).send()
    await keepDraft(db, signedIn(request), draft, fields)
    return reply.code(204).send()
  })

  app.post(paths.discardDraft(), writers, async (request, reply) => {
    const { form, back } = sentIn(request.body)
    if (typeof form === 'string' && forms.test(form)) await dropDraft(db, signedIn(request), form)
    return reply.seeOther(isOurs(back) ? back : '/min-side')
  })
}

/** A page of the inside, and nowhere else in the world. */
const isOurs = (back: unknown): back is string =>
  typeof back === 'string' && ours.some((one) => one.test(back))
const ours = [
  /^\/(kurs|tjenester)\/[a-z0-9-]+(\/[a-z0-9-]+)*(\?tjeneste=[a-z0-9-]+|\?fra=[a-z0-9-]+)?$/,
  /^\/evaluering\/skjema\/\d{1,9}\/bygg(\/[A-Za-z0-9._%-]+){1,2}$/,
]
