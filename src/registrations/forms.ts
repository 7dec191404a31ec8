import { z } from 'zod'
import { type FieldError, type FormState, type ParsedForm, readForm } from '../platform/form.ts'
import type { Locale } from '../platform/locale.ts'
import type { texts } from './error-texts.ts'
import { fieldsOf, longest } from './fields.ts'
import type { Member, Needs, Party } from './party.ts'
import { type Role, roles } from './rules.ts'

type Words = (typeof texts)['nb']

/** What somebody may need; a word more is asked about the first, the fourth and the last. */
export const needKinds = ['interpreter', 'wheelchair', 'hearingLoop', 'food', 'other'] as const
const explained = ['interpreter', 'food', 'other'] as const

/** The name of a companion's field: `with2-name`. The one who signs up has the plain names. */
export const fieldOf = (companion: number, name: string): string =>
  companion === 0 ? name : `with${companion}-${name}`

/** Reads the first step: who signs up, and how many come along. */
export const readYou = (body: unknown, t: Words, companionsMax: number) =>
  checked(readForm(z.object(youShape(t, companionsMax)), body), t, [0])

/** Reads everything. How many companions there are is said in the form itself. */
export function readAll(body: unknown, t: Words, companionsMax: number) {
  const companions = numbersTo(countOf(body, companionsMax))
  const shape = {
    ...youShape(t, companionsMax),
    ...Object.assign({}, ...companions.map((at) => companionShape(t, at))),
  }
  return checked(readForm(z.object(shape), body), t, [0, ...companions])
}

/** Reads one more who comes along, later. */
export const readCompanion = (body: unknown, t: Words) =>
  checked(readForm(z.object(companionShape(t, 1)), body), t, [1])

/** How many come along, as the form says. */
export function countOf(body: unknown, companionsMax: number): number {
  const count = Number((body as { with?: unknown } | null)?.with)
  return Number.isInteger(count) && count > 0 ? Math.min(count, companionsMax) : 0
}

/** The values of some of the people in the form, to carry along; 0 is the one who signs up. */
export function valuesOf(
  { values }: FormState,
  companionsMax: number,
  whose: (who: number) => boolean,
): FormState['values'] {
  const own = ['email', 'phone', 'with', 'anyRun']
  const each = ['name', 'role', 'needs', ...explained]
  const people = [0, ...numbersTo(companionsMax)].filter(whose)
  const names = people.flatMap((who) => [
    ...(who === 0 ? own : []),
    ...each.map((name) => fieldOf(who, name)),
  ])
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )
}

/** The party that a whole form tells of. */
export function partyOf(form: Filled, language: Locale): Party {
  const companions = numbersTo(Number(form.with))
  const phone = form.phone as string
  return {
    contact: { name: form.name as string, email: form.email as string, ...(phone && { phone }), language },
    members: [memberOf(form, 0), ...companions.map((at) => memberOf(form, at))],
  }
}

/** What a person needs, as the form tells. */
export function needsOf(form: Filled, at: number): Needs | undefined {
  const chosen = form[fieldOf(at, 'needs')] as string[]
  if (chosen.length === 0) return undefined
  const said = (kind: string) => (chosen.includes(kind) ? { [kind]: form[fieldOf(at, kind)] } : {})
  return {
    ...said('interpreter'),
    ...(chosen.includes('wheelchair') && { wheelchair: true }),
    ...(chosen.includes('hearingLoop') && { hearingLoop: true }),
    ...said('food'),
    ...said('other'),
  }
}

/** A form's fields with somebody's needs in them. */
export function needsAsFields(at: number, needs: Needs = {}): FormState['values'] {
  const chosen = needKinds.filter((kind) => needs[kind])
  const word = (kind: (typeof explained)[number]) => [
    fieldOf(at, kind),
    needs[kind] === '?' ? '' : (needs[kind] ?? ''),
  ]
  return { [fieldOf(at, 'needs')]: chosen, ...Object.fromEntries(explained.map(word)) }
}

/** The fields for somebody's needs. */
export function needsShape(t: Words, at: number) {
  const fields = fieldsOf(t)
  return {
    [fieldOf(at, 'needs')]: z
      .union([z.enum(needKinds).transform((kind) => [kind]), z.array(z.enum(needKinds))], t.text)
      .default([]),
    [fieldOf(at, 'interpreter')]: fields.line(longest.interpreter).default(''),
    [fieldOf(at, 'food')]: fields.line(longest.food).default(''),
    [fieldOf(at, 'other')]: fields.lines(longest.other).default(''),
  }
}

/** Who was chosen to need something must say what: asked together with what else is wrong. */
export function checked<T extends Filled>(form: ParsedForm<T>, t: Words, people: number[]): ParsedForm<T> {
  const missing = people.flatMap((at) => missingWords(form.state, t, at))
  const unfinished = form.state.errors.map((error) =>
    error.message === t.emailWrong && isUnfinished(form.state)
      ? { ...error, message: t.emailUnfinished }
      : error,
  )
  if (missing.length === 0 && unfinished.length === 0) return form
  return { ok: false, state: { values: form.state.values, errors: inOrder([...unfinished, ...missing]) } }
}

export type Filled = Record<string, unknown>

export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const youShape = (t: Words, companionsMax: number) => {
  const fields = fieldsOf(t)
  return {
    name: fields.name,
    email: fields.email,
    phone: fields.phone.default(''),
    role: z.enum(roles, t.roleMissing),
    with: z
      .string(t.withWrong)
      .default('0')
      .refine((count) => /^[0-5]$/.test(count) && Number(count) <= companionsMax, t.withWrong),
    anyRun: z.literal(['', 'yes'], t.text).default(''),
    ...needsShape(t, 0),
  }
}

const companionShape = (t: Words, at: number) => ({
  [fieldOf(at, 'name')]: fieldsOf(t).otherName.default(''),
  [fieldOf(at, 'role')]: z.enum(roles, t.roleMissing),
  ...needsShape(t, at),
})

/** One of the party, as the form tells. */
export function memberOf(form: Filled, at: number): Member {
  const name = at === 0 ? '' : (form[fieldOf(at, 'name')] as string)
  const needs = needsOf(form, at)
  return { role: form[fieldOf(at, 'role')] as Role, ...(name && { name }), ...(needs && { needs }) }
}

function missingWords({ values, errors }: FormState, t: Words, at: number): FieldError[] {
  const chosen = [values[fieldOf(at, 'needs')] ?? []].flat()
  const words = { interpreter: t.interpreterMissing, food: t.foodMissing, other: t.otherMissing }
  return explained.flatMap((kind) => {
    const field = fieldOf(at, kind)
    const said = [values[field] ?? ''].flat().join('').trim()
    if (!chosen.includes(kind) || said !== '' || errors.some((error) => error.field === field)) return []
    return { field, message: words[kind] }
  })
}

const isUnfinished = ({ values }: FormState): boolean =>
  /^[^@\s]+@\s*$/.test([values.email ?? ''].flat().join('').trim())

const order = ['name', 'email', 'phone', 'role', 'with', 'needs', 'interpreter', 'food', 'other', 'anyRun']

/** In the order of the fields on the page. */
function inOrder(errors: FieldError[]): FieldError[] {
  const placeOf = ({ field }: FieldError) => {
    const [, companion = '0', name = field] = /^with(\d)-(.*)$/.exec(field) ?? []
    return Number(companion) * order.length + order.indexOf(name)
  }
  return [...errors].sort((a, b) => placeOf(a) - placeOf(b))
}
