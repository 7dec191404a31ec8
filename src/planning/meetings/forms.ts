import { z } from 'zod'
import { readTime } from '../../authoring/index.ts'
import { readDay } from '../../platform/day.ts'
import { type FormState, type ParsedForm, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'
import type { Plan } from '../plans.ts'
import type { Meeting } from './queries.ts'
import { texts } from './texts.ts'

export const longest = { because: 500, place: 200, agenda: 8000, minutes: 20_000, decision: 1000, task: 300 }

const version = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)

const line = (empty: string, long: (most: number) => string, most: number) =>
  z
    .string(empty)
    .transform(oneLine)
    .refine((said) => said !== '', empty)
    .refine((said) => said.length <= most, long(most))

const lines = (long: (most: number) => string, most: number) =>
  z
    .string()
    .default('')
    .transform(severalLines)
    .refine((said) => said.length <= most, long(most))

/** Where a group meets, which need not be said yet. */
export const placeIn = (locale: Locale) =>
  z
    .string()
    .default('')
    .transform(oneLine)
    .refine((said) => said.length <= longest.place, texts[locale].wrong.long(longest.place))

/** When, where and about what the group meets. */
export const readCall = (
  body: unknown,
  locale: Locale,
): ParsedForm<{ startsAt: Date; place: string; agenda: string; version: number }> => {
  const t = texts[locale].wrong
  return readForm(
    z
      .object({
        day: z.string(t.day).refine((day) => readDay(day) !== undefined, t.day),
        time: z.string(t.time).refine((time) => readTime(time) !== undefined, t.time),
        place: placeIn(locale),
        agenda: lines(t.long, longest.agenda),
        version,
      })
      .transform(({ day, time, ...call }, context) => {
        const startsAt = osloMoment(readDay(day) ?? '', readTime(time) ?? '')
        if (startsAt) return { ...call, startsAt }
        context.addIssue({ code: 'custom', path: ['time'], message: t.time })
        return z.NEVER
      }),
    body,
  )
}

/** Why a meeting is cancelled. */
export const readCancellation = (body: unknown, locale: Locale): ParsedForm<{ because: string }> => {
  const t = texts[locale].wrong
  return readForm(z.object({ because: line(t.because, t.long, longest.because) }), body)
}

/** The minutes as they are; everybody is ticked before the first, which is what a group mostly is. */
export const minutesAsWritten = ({ minutes, present, heldAt }: Meeting, { members }: Plan): FormState => ({
  values: {
    minutes: minutes ?? '',
    present: (heldAt ? present.map(({ accountId }) => accountId) : members.map(({ id }) => id)).map(String),
  },
  errors: [],
})

/** What was said, and who was there, by number. */
export const readMinutes = (
  body: unknown,
  locale: Locale,
): ParsedForm<{ minutes: string; present: number[]; version: number }> => {
  const t = texts[locale].wrong
  return readForm(
    z.object({
      minutes: lines(t.long, longest.minutes).refine((said) => said !== '', t.minutes),
      present: z
        .union([z.string(), z.array(z.string())], t.present)
        .transform((chosen) => [chosen].flat().map(Number)),
      version,
    }),
    body,
  )
}

export const readDecision = (
  body: unknown,
  locale: Locale,
): ParsedForm<{ decision: string; cameFrom: 'experience' | 'professional' | 'both' }> => {
  const t = texts[locale].wrong
  return readForm(
    z.object({
      decision: line(t.decision, t.long, longest.decision),
      cameFrom: z.enum(['experience', 'professional', 'both'], t.cameFrom),
    }),
    body,
  )
}

/** A task for one of these members. */
export const readTask = (
  body: unknown,
  locale: Locale,
  members: number[],
): ParsedForm<{ what: string; owner: number; due: string }> => {
  const t = texts[locale].wrong
  return readForm(
    z.object({
      what: line(t.task, t.long, longest.task),
      owner: z
        .string(t.owner)
        .transform(Number)
        .refine((id) => members.includes(id), t.owner),
      due: z
        .string(t.due)
        .transform((day) => readDay(day) ?? '')
        .refine((day) => day !== '', t.due),
    }),
    body,
  )
}
