import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import type { NewEvaluation } from '../begin.ts'
import { schedules } from '../rules.ts'
import { waveInWords } from '../wave-words.ts'
import type { FormToChoose } from './forms-to-choose.ts'
import { countings, farthest, inOrder, mostOwnTimes, ownWave, type Plan } from './rules.ts'
import { texts } from './texts.ts'

export type Wish = Omit<NewEvaluation, 'courseId'> & {
  /** They have been told that a form can tell who somebody is, and ask all the same. */
  anyway: boolean
}
type Asked = { locale: Locale; forms: FormToChoose[] }
type Fields = Record<string, string | string[] | undefined>

export const formField = (at: number): string => `form-${at}`
export const daysField = (at: number): string => `days-${at}`
export const countingField = (at: number): string => `counting-${at}`
export const openField = (at: number): string => `open-${at}`
export const ownTimes = Array.from({ length: mostOwnTimes }, (_, at) => at)

/** What an evaluation is to be: when, with which forms, and how answers are linked. */
export const readWish = (body: unknown, plan: Plan, asked: Asked): ParsedForm<Wish> =>
  readForm(plan === 'own' ? ownWish(asked) : wishOf(plan, asked), body)

function wishOf(plan: Exclude<Plan, 'own'>, asked: Asked) {
  const waves = schedules[plan]
  const isResearch = plan === 'research'
  const fields = Object.fromEntries(
    waves.map((wave, at) => [formField(at), formIn(asked, waveInWords(wave, asked.locale))]),
  )
  return z
    .object({ ...fields, ...common(asked.locale) })
    .refine(({ linkedBy }) => !isResearch || linkedBy !== 'nothing', unlinked(asked.locale))
    .transform(
      (sent): Wish => ({
        purpose: isResearch ? 'research' : 'quality',
        linkedBy: sent.linkedBy,
        anyway: sent.anyway === 'yes',
        waves: waves.map((wave, at) => ({
          ...wave,
          versionId: (sent as Record<string, unknown>)[formField(at)] as number,
        })),
      }),
    )
}

const common = (locale: Locale) => ({
  linkedBy: z.enum(['key', 'own-code', 'nothing'], texts[locale].wrong.linkedBy),
  anyway: z.string().optional(),
})

const unlinked = (locale: Locale) => ({ error: texts[locale].wrong.unlinked, path: ['linkedBy'] })

/** The message says for when, so that the same said five times can be told apart. */
const formIn = ({ locale, forms }: Asked, when: string) => {
  const wrong = texts[locale].wrong.form(when)
  return z
    .string(wrong)
    .transform(Number)
    .refine((id) => forms.some(({ versionId }) => versionId === id), wrong)
}

function ownWish({ locale, forms }: Asked) {
  const t = texts[locale].wrong
  return z
    .looseObject({ ...common(locale), purpose: z.enum(['quality', 'research'], t.purpose) })
    .refine(({ purpose, linkedBy }) => purpose !== 'research' || linkedBy !== 'nothing', unlinked(locale))
    .transform((sent, context): Wish => {
      const rows = ownTimes.filter((at) => isWritten(sent as Fields, at))
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', message, path: [field] })
      if (rows.length === 0) wrong(daysField(0), t.noTimes)
      const waves = rows.flatMap((at) => ownTime(sent as Fields, at, { t, forms, wrong }))
      const whens = waves.map(({ countedFrom, days }) => `${countedFrom} ${days}`)
      if (new Set(whens).size < whens.length) wrong(daysField(rows[0] ?? 0), t.twice)
      const { purpose, linkedBy, anyway } = sent
      return { purpose, linkedBy, anyway: anyway === 'yes', waves: inOrder(waves) }
    })
}

/** A time of one's own counts once something of it is written. */
const isWritten = (sent: Fields, at: number): boolean => Boolean(sent[daysField(at)] || sent[formField(at)])

type Judge = {
  t: (typeof texts)['nb']['wrong']
  forms: FormToChoose[]
  wrong: (field: string, message: string) => void
}

function ownTime(sent: Fields, at: number, { t, forms, wrong }: Judge) {
  const counting = countings.find((one) => one === sent[countingField(at)]) ?? 'after-end'
  const days = wholeNumber(sent[daysField(at)], farthest[counting])
  const open = wholeNumber(sent[openField(at)] || '14', 90)
  const form = forms.find(({ versionId }) => String(versionId) === sent[formField(at)])
  if (days === undefined) wrong(daysField(at), t.days(farthest[counting]))
  if (!open) wrong(openField(at), t.open)
  if (!form) wrong(formField(at), t.form())
  return days === undefined || !open || !form
    ? []
    : [{ ...ownWave(days, counting, open), versionId: form.versionId }]
}

const wholeNumber = (written: Fields[string], most: number): number | undefined => {
  const text = typeof written === 'string' ? written.trim() : ''
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}
