import type { Here } from '../../design/here.ts'
import { type Person, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import { readSentFiles } from '../../platform/sent-file.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { listServicesLicensedBy } from '../queries.ts'
import { dayInWords, nameOf } from '../words.ts'
import { type NewValueSet, readValueSet } from './form.ts'
import { type Loaded, loadValueSet } from './load.ts'
import { texts } from './texts.ts'
import { loadPage } from './views/load-page.tsx'

const kept = { config: { for: { service: ['coordinator', 'manager'] as const } } }

/** Where a value set is loaded. Its form brings a file. */
export function loadingValueSets(app: App, tools: Pick<Tools, 'db' | 'formTokens'>): void {
  void app.register((app, _, done) => {
    pages(app as App, tools)
    done()
  })
}

function pages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  readSentFiles(app)

  app.get(paths.valueSet(), kept, async (request, reply) =>
    reply.html(await page(request.here, signedIn(request), emptyForm)),
  )

  app.post(paths.valueSet(), kept, async (request, reply) => {
    const { here, body } = request
    const person = signedIn(request)
    const services = await listServicesLicensedBy(db, person)
    const form = readValueSet(body, { locale: here.locale, today: dayOf(here.now) }, services)
    if (!form.ok) return reply.code(422).html(await page(here, person, form.state))
    const loaded = await loadValueSet(db, person, form.value)
    if (loaded === 'loaded') return reply.seeOther(`${paths.licences()}?lagret=verdisett#verdisett`)
    const state = withError(form.state, refusal(loaded, form.value, here))
    return reply.code(422).html(await page(here, person, state))
  })

  async function page(here: Here, person: Person, form: FormState) {
    const services = await listServicesLicensedBy(db, person)
    return loadPage({ here, form, services, formToken: formTokens.issue(here.now) })
  }
}

/** Why a value set with nothing wrong in it isn't kept. */
function refusal(
  loaded: Exclude<Loaded, 'loaded'>,
  { instrument, fromOn }: NewValueSet,
  { locale }: Pick<Here, 'locale'>,
) {
  const t = texts[locale].wrong
  return loaded === 'day-taken'
    ? { field: 'fromOn', message: t.dayTaken }
    : { field: 'instrument', message: t.noLicence(nameOf(instrument, locale), dayInWords(fromOn, locale)) }
}
