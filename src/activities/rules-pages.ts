import { signedIn } from '../people/index.ts'
import { emptyForm, type FormState, readForm, withError } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { addRules } from './add-rules.ts'
import { paths } from './paths.ts'
import { listRules } from './queries.ts'
import { rulesForm } from './rules-form.ts'
import { texts } from './rules-texts.ts'
import { rulesPage } from './rules-view.tsx'

const national = { config: { for: { nation: ['adviser', 'editor'] as const } } }

/** The dated rules, kept by those who advise the nation. */
export function rulesPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get(paths.rules(), national, async ({ here }, reply) => reply.html(await pageOf(here, emptyForm)))

  app.post(paths.rules(), national, async (request, reply) => {
    const { here, body } = request
    const form = readForm(rulesForm(here.locale), body)
    if (!form.ok) return reply.code(422).html(await pageOf(here, form.state))
    const added = await addRules(db, signedIn(request), form.value)
    if (added.kind === 'added') return reply.seeOther(paths.rules())
    const taken = withError(form.state, { field: 'validFrom', message: texts[here.locale].wrong.taken })
    return reply.code(422).html(await pageOf(here, taken))
  })

  async function pageOf(here: Parameters<typeof rulesPage>[0]['here'], form: FormState) {
    return rulesPage({ here, form, known: await listRules(db), formToken: formTokens.issue(here.now) })
  }
}
