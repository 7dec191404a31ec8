import { z } from 'zod'
import { type OrganisationKind, type ServiceKind, serviceKinds } from '../../organisations/index.ts'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { Fields } from '../kit/merge.ts'
import { line } from '../kit/schema.ts'
import { readService, type ServiceForm, type ServiceWrong } from '../service/forms.ts'

export type NewServiceWrong = ServiceWrong & {
  owner: string
  unknownOwner: string
  kind: string
  exists: string
}

/** What an owner that nobody has written down yet can be. Trusts and municipalities are known already. */
export const newOwnerKinds = ['private', 'user-organisation', 'municipality', 'hospital-trust'] as const

type NewService = { owner: string; ownerKind?: OrganisationKind | undefined; kind: ServiceKind } & ServiceForm

/** Reads both halves, so that all that is wrong is said at once. */
export function readNewService(fields: Fields, t: NewServiceWrong): ParsedForm<NewService> {
  const whose = readForm(ownership(t), fields)
  const service = readService(fields, t, false)
  if (whose.ok && service.ok)
    return { ok: true, state: service.state, value: { ...service.value, ...whose.value } }
  const errors = [...whose.state.errors, ...service.state.errors]
  return { ok: false, state: { values: service.state.values, errors } }
}

const ownership = (t: NewServiceWrong) =>
  z.object({
    owner: line(t).refine(Boolean, t.owner),
    ownerKind: z.enum(newOwnerKinds).optional().catch(undefined),
    kind: z.enum(serviceKinds, t.kind),
  })
