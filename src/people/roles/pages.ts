import type { Here } from '../../design/here.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { signedIn } from '../guard.ts'
import { paths } from '../paths.ts'
import { type Done, deeds } from './done.ts'
import { readInvitation } from './forms.ts'
import { listUserOrganisations } from './group.ts'
import { endRole, findHolder, listHolders } from './holders.ts'
import { invite, listInvitations, withdrawInvitation } from './invitations.ts'
import { keepers } from './on-my-page.ts'
import { texts } from './texts.ts'
import { getUnitKeptBy, listUnitsKeptBy, type Unit } from './units.ts'
import { endPage } from './views/end-page.tsx'
import { unitPage } from './views/unit-page.tsx'
import { unitsPage } from './views/units-page.tsx'

type InUnit = { Params: { unit: string } }
type WithGrant = { Params: { unit: string; grant: string } }
type WithInvitation = { Params: { unit: string; invitation: string } }

const kept = { config: { for: keepers } }
const anyUnit = ':unit(^[a-z0-9-]{1,40}$)'
const number = (name: string) => `:${name}(^\\d{1,9}$)`

/** Giving and ending roles, for who leads a unit. */
export function rolePages(app: App, { db, mail, formTokens }: Tools): void {
  app.get(paths.roles(), kept, async (request, reply) =>
    reply.html(unitsPage({ here: request.here, units: await listUnitsKeptBy(db, signedIn(request)) })),
  )

  app.get<InUnit>(paths.rolesIn(anyUnit), kept, async (request, reply) => {
    const unit = await getUnitKeptBy(db, signedIn(request), request.params.unit)
    const isNew = (request.query as { ny?: unknown }).ny === 'ja' && unit.heldIn === 'service'
    const form = isNew ? { ...emptyForm, values: { role: 'manager' } } : emptyForm
    const saved = doneIn(request.query)
    return reply.html(await pageOf(unit, request.here, form, { isNew, saved }))
  })

  // What is only sent to can still be asked for: by the language switch of a form that came back.
  app.get<InUnit>(paths.invitations(anyUnit), kept, async (request, reply) => {
    const { slug } = await getUnitKeptBy(db, signedIn(request), request.params.unit)
    return reply.seeOther(paths.rolesIn(slug))
  })

  app.post<InUnit>(
    paths.invitations(anyUnit),
    { config: { ...kept.config, perMinute: 20 } },
    async (request, reply) => {
      const { here, body, params } = request
      const person = signedIn(request)
      const unit = await getUnitKeptBy(db, person, params.unit)
      const organisations = await listUserOrganisations(db)
      const form = readInvitation(body, texts[here.locale].errors, { ...unit, organisations, now: here.now })
      if (!form.ok) return reply.code(422).html(await pageOf(unit, here, form.state))
      await db
        .transaction()
        .execute((db) => invite(db, mail, { person, unit, locale: here.locale }, form.value))
      return reply.seeOther(paths.rolesIn(unit.slug, 'invitert'))
    },
  )

  app.post<WithInvitation>(paths.withdrawal(anyUnit, number('invitation')), kept, async (request, reply) => {
    const person = signedIn(request)
    const unit = await getUnitKeptBy(db, person, request.params.unit)
    await db
      .transaction()
      .execute((db) => withdrawInvitation(db, person, unit, Number(request.params.invitation)))
    return reply.seeOther(paths.rolesIn(unit.slug, 'trukket'))
  })

  app.get<WithGrant>(paths.roleEnd(anyUnit, number('grant')), kept, async (request, reply) => {
    const { here, params } = request
    const unit = await getUnitKeptBy(db, signedIn(request), params.unit)
    const holder = found(await findHolder(db, unit, Number(params.grant)))
    return reply.html(endPage({ here, unit, holder, formToken: formTokens.issue(here.now) }))
  })

  app.post<WithGrant>(paths.roleEnd(anyUnit, number('grant')), kept, async (request, reply) => {
    const person = signedIn(request)
    const unit = await getUnitKeptBy(db, person, request.params.unit)
    await db.transaction().execute((db) => endRole(db, person, unit, Number(request.params.grant)))
    // Who ended their own role has no business on that page any more.
    const still = (await listUnitsKeptBy(db, person)).some(({ key }) => key === unit.key)
    return reply.seeOther(still ? paths.rolesIn(unit.slug, 'avsluttet') : paths.mine())
  })

  async function pageOf(unit: Unit, here: Here, form: FormState, { isNew = false, saved }: Shown = {}) {
    const [holders, invitations, organisations] = await Promise.all([
      listHolders(db, unit),
      listInvitations(db, unit, here.now),
      unit.heldIn === 'planning-group' ? listUserOrganisations(db) : [],
    ])
    return unitPage({
      ...{ here, unit, holders, invitations, organisations, form, isNew, saved },
      formToken: formTokens.issue(here.now),
    })
  }
}

type Shown = { isNew?: boolean; saved?: Done | undefined }

/** What was just done here, as the address says it. */
const doneIn = (query: unknown): Done | undefined => {
  const { lagret } = query as { lagret?: unknown }
  return deeds.find((done) => done === lagret)
}
