import { z } from 'zod'
import { readDay } from '../../platform/day.ts'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import { isMailAddress } from '../../platform/mail/index.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import { oneLine } from '../../platform/plain-text.ts'
import { type HeldIn, roles } from '../rules.ts'
import type { NewInvitation } from './invitations.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['errors']
type Known = { heldIn: HeldIn; organisations: { id: number }[]; now: Date }

/** Reads an invitation; a user organisation counts for user representatives only. */
export function readInvitation(body: unknown, t: Words, known: Known): ParsedForm<NewInvitation> {
  return readForm(invitationForm(t, known), body)
}

const invitationForm = (t: Words, { heldIn, organisations, now }: Known) =>
  z
    .object({
      name: personName(t),
      email: z.string(t.email).transform(oneLine).refine(isMailAddress, t.email),
      role: z.enum(roles[heldIn], t.role),
      organisation: z
        .string(t.organisation)
        .default('')
        .refine((id) => id === '' || organisations.some((known) => String(known.id) === id), t.organisation),
      until: z
        .string(t.until)
        .default('')
        .transform((text) => (text.trim() === '' ? null : endOf(text)))
        .refine((until) => until === null || (until !== undefined && until > now), t.until),
    })
    .transform(({ organisation, until, ...form }) => ({
      ...form,
      userOrganisationId: form.role === 'user-representative' && organisation ? Number(organisation) : null,
      validTo: until ?? null,
    }))

/** The name somebody wants to be known by. */
export const personName = (t: Pick<Words, 'name' | 'tooLong'>) =>
  z
    .string(t.name)
    .transform(oneLine)
    .refine((name) => /\p{L}/u.test(name), t.name)
    .refine((name) => name.length <= 100, t.tooLong)

/** The end of a day that somebody wrote: the role is held on that day too. */
function endOf(text: string): Date | undefined {
  const day = readDay(text)
  const midnight = day && osloMoment(day, '00:00')
  return midnight ? osloMoment(nextDay(day), '00:00') : undefined
}

function nextDay(day: string): string {
  const next = new Date(`${day}T12:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
