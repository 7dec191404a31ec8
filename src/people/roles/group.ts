import type { Db } from '../../platform/db.ts'
import type { ParsedForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { readInvitation } from './forms.ts'
import type { NewInvitation } from './invitations.ts'
import { texts } from './texts.ts'
import type { Unit } from './units.ts'

type Group = { planningGroupId: number; serviceId: number; name: string }

/** A planning group as a unit that roles are held in: for the room that plans, which looks up itself who may keep it. */
export const unitOfGroup = ({ planningGroupId, serviceId, name }: Group): Unit => ({
  key: `planning-group:${planningGroupId}`,
  slug: `gruppe-${planningGroupId}`,
  heldIn: 'planning-group',
  region: null,
  ...{ planningGroupId, serviceId, name },
})

type Known = { organisations: { id: number }[]; now: Date }

/** Reads an invitation to a role in a planning group: `name`, `email`, `role`, `organisation`, `until`. */
export const readGroupInvitation = (body: unknown, locale: Locale, known: Known): ParsedForm<NewInvitation> =>
  readInvitation(body, texts[locale].errors, { ...known, heldIn: 'planning-group' })

/** The user organisations that a user representative can come from, by name. */
export const listUserOrganisations = (db: Db) =>
  db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('kind', '=', 'user-organisation')
    .orderBy('name')
    .execute()
