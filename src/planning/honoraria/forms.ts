import { z } from 'zod'
import { type FormState, type ParsedForm, readForm } from '../../platform/form.ts'
import type { Offer } from './honoraria.ts'
import type { Honorarium } from './queries.ts'
import { mostKroner, units } from './rules.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['wrong']

/** Reads an offer; "1 500" and "1500 kr" are the same. */
export const readOffer = (body: unknown, t: Words): ParsedForm<Offer> => readForm(offerForm(t), body)

const offerForm = (t: Words) =>
  z
    .object({
      kroner: z
        .string(t.kroner)
        .transform((text) => text.replace(/[\s.]|kr|,-/gi, ''))
        .refine((text) => /^\d{1,6}$/.test(text) && Number(text) <= mostKroner, t.kroner)
        .transform(Number),
      per: z.enum(units, t.per),
      travel: z.literal(['', 'yes'], t.per).default(''),
    })
    .transform((form) => ({ ...form, travel: form.travel === 'yes' }))

/** The form as the offer stands; at first, travel is covered. */
export const filledIn = (offer: Honorarium | undefined): FormState => ({
  values: offer
    ? { kroner: String(offer.kroner), per: offer.per, travel: offer.travel ? 'yes' : '' }
    : { per: 'meeting', travel: 'yes' },
  errors: [],
})
