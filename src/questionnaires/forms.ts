import type { Questionnaire } from 'fhir/r4.js'
import { z } from 'zod'
import { type FormState, readForm, withError } from '../platform/form.ts'
import { isLocale, type Locale } from '../platform/locale.ts'
import type { Place } from './of-staff.ts'
import { texts } from './texts.ts'
import { fromBundle } from './understand/from-bundle.ts'
import { isObject } from './understand/reading.ts'
import { understand } from './understand/understand.ts'

type ReadIn = { ok: true; value: { resource: Questionnaire; place: Place } } | { ok: false; state: FormState }

/** More are not listed: who mends a hundred places reads it in again. */
const mostFaults = 100
const longestShown = 60

const form = z.object({
  file: z.string().default(''),
  pasted: z.string().default(''),
  written: z.string().default('nb'),
  place: z.string().default(''),
})

/** A questionnaire somebody sent, and what it is to be; or all that is wrong with it. */
export function readQuestionnaire(body: unknown, locale: Locale): ReadIn {
  const t = texts[locale]
  const read = readForm(form, body)
  // A file is not written back into the page: a browser can't be given one.
  const { file: _, ...values } = read.state.values
  const state: FormState = { values, errors: [] }
  const wrong = (field: string, message: string): ReadIn => ({
    ok: false,
    state: withError(state, { field, message }),
  })
  if (!read.ok) return wrong('file', t.needFile)
  const { file, pasted, place } = read.value
  const written = isLocale(read.value.written) ? read.value.written : 'nb'
  const json = file.trim() || pasted.trim()
  if (json === '') return wrong('file', t.needFile)
  const parsed = parse(json)
  if (parsed === undefined) return wrong(file.trim() ? 'file' : 'pasted', t.notJson)
  const resource = fromBundle(parsed)
  const understood = understand(resource, { locale, written, fromElsewhere: true })
  if (!understood.ok) {
    const faults = understood.faults.slice(0, mostFaults)
    // They are in the file, not in a field of this page.
    const errors = faults.map(({ path, message }) => {
      const question = questionAt(resource, path)
      return { field: '', message: `${path}: ${message}${question ? ` ${t.about(question)}` : ''}` }
    })
    return { ok: false, state: { values, errors } }
  }
  const where = readPlace(place)
  if (!where) return wrong('place', t.choosePlace)
  // Whoever reads it next needn't be told what language it is in.
  return {
    ok: true,
    value: { resource: { language: written, ...(resource as Questionnaire) }, place: where },
  }
}

/** What is asked where a fault is, so that it is found by who wrote the form with other eyes than a program’s. */
function questionAt(resource: unknown, path: string): string | undefined {
  let found: string | undefined
  let at: unknown = resource
  for (const [, place] of path.matchAll(/\bitem\[(\d+)\]/g)) {
    at = isObject(at) && Array.isArray(at.item) ? at.item[Number(place)] : undefined
    if (isObject(at) && typeof at.text === 'string') found = at.text
  }
  return found && found.length > longestShown ? `${found.slice(0, longestShown)} …` : found
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** As the choices are named: `all`, `service-3`, `next-12`. */
function readPlace(place: string): Place | undefined {
  const [, kind, number] = /^(service|next)-(\d{1,9})$/.exec(place) ?? []
  if (kind === 'service') return { serviceId: Number(number) }
  if (kind === 'next') return { questionnaireId: Number(number) }
  return place === 'all' ? 'everybody' : undefined
}
