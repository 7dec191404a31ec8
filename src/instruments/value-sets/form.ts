import { z } from 'zod'
import { readDay } from '../../platform/day.ts'
import { type FormState, readForm, withError } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { readValues } from './read-values.ts'
import { isValued, type Valued } from './states.ts'
import { texts } from './texts.ts'

/** A value set as it is to be kept. */
export type NewValueSet = {
  serviceId: number
  instrument: Valued
  name: string
  source: string
  year: number
  fromOn: string
  worth: number[]
}

type Read = { ok: true; value: NewValueSet; state: FormState } | { ok: false; state: FormState }

/** More are not listed: who mends a hundred rows loads it again. */
const mostFaults = 100

/** A value set that somebody sent; or all that is wrong with it, in the fields and in the file. */
export function readValueSet(
  body: unknown,
  { locale, today }: { locale: Locale; today: string },
  services: { id: number }[],
): Read {
  const t = texts[locale].wrong
  const read = readForm(formOf(locale, today, services), body)
  // A file is not written back into the page: a browser can't be given one.
  const { file = '', ...values } = read.state.values
  const state: FormState = { values, errors: read.state.errors }
  const { pasted = '', instrument = '' } = values
  const text = [file, pasted].map((one) => String(one)).find((one) => one.trim() !== '')
  if (text === undefined) return { ok: false, state: withError(state, { field: 'file', message: t.file }) }
  if (!isValued(String(instrument))) return { ok: false, state }
  const found = readValues(text, instrument as Valued, locale)
  if (!found.ok) return { ok: false, state: withFaults(state, found.faults, locale) }
  if (!read.ok) return { ok: false, state }
  const { service: serviceId, file: _, pasted: __, ...facts } = read.value
  return { ok: true, value: { ...facts, serviceId, worth: found.worth }, state }
}

/** Why a value set is withdrawn; the longest is as the database says. */
export function withdrawForm(locale: Locale) {
  const t = texts[locale].wrong
  return z.object({ why: z.string({ error: t.why }).trim().min(1, t.why).max(500, t.long(500)) })
}

/** Faults are in the file, not in a field of the page. */
function withFaults(state: FormState, faults: string[], locale: Locale): FormState {
  const told = faults.slice(0, mostFaults)
  const rest = faults.length - told.length
  const all = rest > 0 ? [...told, texts[locale].faults.more(rest)] : told
  return { ...state, errors: [...state.errors, ...all.map((message) => ({ field: '', message }))] }
}

function formOf(locale: Locale, today: string, services: { id: number }[]) {
  const t = texts[locale].wrong
  const only = services.length === 1 ? String(services[0]?.id) : ''
  const words = (missing: string, longest: number) =>
    z.string({ error: missing }).trim().min(1, missing).max(longest, t.long(longest))
  return z.object({
    service: z
      .string()
      .default(only)
      .transform(Number)
      .refine((chosen) => services.some(({ id }) => id === chosen), t.service),
    instrument: z.string({ error: t.instrument }).refine(isValued, t.instrument),
    name: words(t.name, 60),
    source: words(t.source, 500),
    year: z
      .string({ error: t.year })
      .trim()
      .regex(/^(19[89]|20\d)\d$/, t.year)
      .transform(Number)
      .refine((year) => year <= Number(today.slice(0, 4)), t.year),
    fromOn: z
      .string({ error: t.day })
      .transform((written) => readDay(written) ?? '')
      .refine((day) => day !== '', t.day)
      .refine((day) => day === '' || day >= today, t.over),
    file: z.string().default(''),
    pasted: z.string().default(''),
  })
}
