import { z } from 'zod'
import { readDay } from '../platform/day.ts'
import type { Locale } from '../platform/locale.ts'
import { needsLicence } from './needs-licence.ts'
import { texts } from './texts.ts'

export type NewLicence = z.output<ReturnType<typeof licenceForm>>

/** A licence as it is written in. One service needn't be chosen. */
export function licenceForm(
  { locale, today }: { locale: Locale; today: string },
  services: { id: number }[],
) {
  const t = texts[locale].wrong
  const only = services.length === 1 ? String(services[0]?.id) : ''
  const words = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(200, t.long)
  const day = z
    .string({ error: t.day })
    .transform((written) => readDay(written) ?? '')
    .refine((found) => found !== '', t.day)
  return z
    .object({
      service: z
        .string()
        .default(only)
        .transform(Number)
        .refine((chosen) => services.some(({ id }) => id === chosen), t.service),
      instrument: z
        .string({ error: t.instrument })
        .refine((chosen) => needsLicence([chosen]).length === 1, t.instrument),
      holder: words(t.holder),
      number: words(t.number),
      validFrom: day,
      validTo: day.refine((last) => last === '' || last >= today, t.over),
    })
    .refine(({ validFrom, validTo }) => validFrom <= validTo, { error: t.order, path: ['validTo'] })
}
