import type { FastifyRequest } from 'fastify'
import type { Here } from '../../design/here.ts'
import { type Person, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, readForm, withError } from '../../platform/form.ts'
import { readSentFiles } from '../../platform/sent-file.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyValueSet, paths } from '../paths.ts'
import { listServicesLicensedBy } from '../queries.ts'
import { dayInWords, nameOf } from '../words.ts'
import { type NewValueSet, readValueSet, withdrawForm } from './form.ts'
import { type Loaded, loadValueSet } from './load.ts'
import { listValueSets } from './queries.ts'
import { insteadOf } from './terms.ts'
import { texts } from './texts.ts'
import { loadPage } from './views/load-page.tsx'
import { withdrawPage } from './views/withdraw-page.tsx'
import { withdrawValueSet } from './withdraw.ts'

type OfSet = { Params: { set: string } }

const kept = { config: { for: { service: ['coordinator', 'manager'] as const } } }

/** Where a value set is loaded, and withdrawn. The form that loads it brings a file. */
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
    if (loaded === 'loaded') return reply.seeOther(listed('lest-inn'))
    const state = withError(form.state, refusal(loaded, form.value, here))
    return reply.code(422).html(await page(here, person, state))
  })

  app.get<OfSet>(paths.withdrawValueSet(anyValueSet), kept, async (request, reply) =>
    reply.html(await question(request, emptyForm)),
  )

  app.post<OfSet>(paths.withdrawValueSet(anyValueSet), kept, async (request, reply) => {
    const { here, body, params } = request
    const form = readForm(withdrawForm(here.locale), body)
    if (!form.ok) return reply.code(422).html(await question(request, form.state))
    await getStanding(signedIn(request), params.set)
    await withdrawValueSet(db, signedIn(request), Number(params.set), form.value.why)
    return reply.seeOther(listed('trukket-tilbake'))
  })

  async function question(request: FastifyRequest<OfSet>, form: FormState) {
    const { here, params } = request
    const { set, all } = await getStanding(signedIn(request), params.set)
    const instead = insteadOf(set, all, dayOf(here.now))
    return withdrawPage({ here, set, instead, form, formToken: formTokens.issue(here.now) })
  }

  /** One that may be withdrawn, among all that somebody keeps. */
  async function getStanding(person: Person, id: string) {
    const all = await listValueSets(db, person)
    return { set: found(all.find((one) => one.id === Number(id) && one.withdrawnAt === null)), all }
  }

  async function page(here: Here, person: Person, form: FormState) {
    const services = await listServicesLicensedBy(db, person)
    return loadPage({ here, form, services, formToken: formTokens.issue(here.now) })
  }
}

/** The list, which says what was just done. */
const listed = (saved: string): string => `${paths.licences()}?verdisett=${saved}#verdisett`

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
