import { z } from 'zod'
import { readDay } from '../platform/day.ts'
import type { Locale } from '../platform/locale.ts'
import { texts } from './rules-texts.ts'

/** A new set of rules, as a national adviser writes it. Left empty, a number isn't asked for. */
export function rulesForm(locale: Locale) {
  const t = texts[locale].wrong
  const words = (empty: string) => z.string({ error: empty }).trim().min(1, empty).max(300, t.long)
  const day = z
    .string({ error: t.day })
    .transform((written) => readDay(written))
    .refine((found) => found !== undefined, t.day)
    .transform((found) => found ?? '')
  const number = (most: number) =>
    z
      .string()
      .optional()
      .default('')
      .transform((written) => (written.trim() === '' ? null : Number(written.trim().replace(',', '.'))))
      .refine((found) => found === null || (found >= 0 && found <= most), t.number(most))
  const whole = (most: number) =>
    number(most).refine((found) => found === null || Number.isInteger(found), t.number(most))
  return z.object({
    name: words(t.name),
    validFrom: day,
    source: words(t.source),
    sourceUrl: z
      .string()
      .trim()
      .optional()
      .default('')
      .refine((written) => written === '' || /^https:\/\/\S+$/.test(written), t.url)
      .transform((written) => written || null),
    readOn: day,
    minTeachingHours: number(200),
    minAttendancePercent: whole(100),
    minProfessions: whole(10),
    demands: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .default([])
      .transform((chosen) => [chosen].flat())
      .transform((chosen) => ({
        needsUserCompetence: chosen.includes('user-competence'),
        needsReferral: chosen.includes('referral'),
        needsHospital: chosen.includes('hospital'),
        patientsOnly: chosen.includes('patient'),
      })),
  })
}

export type NewRules = z.output<ReturnType<typeof rulesForm>>
