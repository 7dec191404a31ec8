import { z } from 'zod'
import { readTime } from '../../authoring/index.ts'
import { readDay } from '../../platform/day.ts'
import { type FieldError, type FormState, type ParsedForm, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import { placeIn } from '../meetings/forms.ts'
import { texts } from './texts.ts'
import { type Answer, answers, mostTimes } from './times.ts'

type Words = (typeof texts)['nb']['wrong']

/** The numbers of the rows that a time can be written in. */
export const rows = Array.from({ length: mostTimes }, (_, i) => i + 1)

export type Asked = { times: Date[]; place: string }

/** Reads the times that somebody proposes, and where. Rows that are left empty don't count; the same time twice is once. */
export function readAsked(body: unknown, locale: Locale, now: Date): ParsedForm<Asked> {
  const form = readForm(z.object({ place: placeIn(locale) }), body)
  const { state } = form
  const t = texts[locale].wrong
  const read = rows.map((row) => readRow(state, row, t, now))
  const errors = [...state.errors, ...read.flatMap((row) => (row && 'errors' in row ? row.errors : []))]
  const times = new Map(read.flatMap((row) => (row && 'at' in row ? [[row.at.getTime(), row.at]] : [])))
  if (errors.length === 0 && times.size < 2) errors.push({ field: 'day-1', message: t.two })
  if (!form.ok || errors.length > 0) return { ok: false, state: { ...state, errors } }
  const sorted = [...times.values()].sort((a, b) => a.getTime() - b.getTime())
  return { ok: true, state, value: { times: sorted, place: form.value.place } }
}

type Row = { at: Date } | { errors: FieldError[] } | undefined

function readRow({ values }: FormState, row: number, t: Words, now: Date): Row {
  const written = (name: string) => String(values[`${name}-${row}`] ?? '').trim()
  if (written('day') === '' && written('time') === '') return undefined
  const [day, time] = [readDay(written('day')), readTime(written('time'))]
  if (!day) return { errors: [{ field: `day-${row}`, message: t.day }] }
  const at = time && osloMoment(day, time)
  if (!at) return { errors: [{ field: `time-${row}`, message: t.time }] }
  return at > now ? { at } : { errors: [{ field: `day-${row}`, message: t.past }] }
}

/** What the answer to a time is called in the form. */
export const answerField = (time: number): string => `answer-${time}`

export type Answered = { time: number; answer: Answer }[]

/** Reads somebody's answers: one to each time. */
export function readAnswers(body: unknown, t: Words, times: { id: number }[]): ParsedForm<Answered> {
  const fields = Object.fromEntries(times.map(({ id }) => [answerField(id), z.enum(answers, t.answer)]))
  const form = readForm(z.object(fields), body)
  if (!form.ok) return form
  return {
    ...form,
    value: times.flatMap(({ id }) => {
      const answer = form.value[answerField(id)]
      return answer ? [{ time: id, answer }] : []
    }),
  }
}
