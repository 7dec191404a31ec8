import type { LedBy, ProgrammeItem } from '../../courses/index.ts'
import type { FieldError } from '../../platform/form.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { oneLine } from '../../platform/plain-text.ts'
import type { Fields } from '../kit/merge.ts'
import { readTime, timeInField } from '../run/times.ts'
import type { Timed } from './rules.ts'

/** A part as it was written, readable or not. */
export type Part = {
  day: string
  starts: string
  ends: string
  nb: string
  nn: string
  en: string
  speaker: string
  ledBy: string
}

export const mostParts = 120
export const mostDays = 60
const names = ['day', 'starts', 'ends', 'nb', 'nn', 'en', 'speaker', 'ledBy'] as const
const leaders = ['experience', 'professional', 'both'] as const

/** The parts that stand in a form: p1-starts, p1-nb and so on, in their order. */
export function partsIn(fields: Fields): Part[] {
  const parts = Array.from({ length: mostParts }, (_, at) => {
    const text = (name: string) => oneLine([fields[`p${at + 1}-${name}`] ?? ''].flat()[0] ?? '').slice(0, 300)
    return Object.fromEntries(names.map((name) => [name, text(name)])) as Part
  })
  return parts.filter((part) => part.day !== '')
}

/** The fields of these parts. */
export const fieldsOfParts = (parts: Part[]): Fields =>
  Object.fromEntries(parts.flatMap((part, at) => names.map((name) => [`p${at + 1}-${name}`, part[name]])))

/** The programme as the page writes it. */
export const partsOf = (items: ProgrammeItem[]): Part[] =>
  items.map(({ day, starts, ends, title, speaker, ledBy }) => ({
    day: String(day),
    starts: timeInField(starts),
    ends: timeInField(ends),
    nb: title.nb ?? '',
    nn: title.nn ?? '',
    en: title.en ?? '',
    speaker: speaker ?? '',
    ledBy: ledBy ?? '',
  }))

/** What can be read of the parts: for counting and for showing clashes. */
export const timedIn = (parts: Part[]): Timed[] =>
  parts.flatMap(({ day, starts, ends, ledBy }) => {
    const [from, to] = [readTime(starts), readTime(ends)]
    return from && to ? [{ day: Number(day) || 1, starts: from, ends: to, ledBy: leaderIn(ledBy) }] : []
  })

type Words = { time: string; title: string; order: string; same: string }

/** The programme, or what is wrong with each part. A part nobody wrote anything in is none. */
export function readParts(fields: Fields, t: Words): { items: ProgrammeItem[]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const taken = new Set<string>()
  const items = partsIn(fields).flatMap((part, at): ProgrammeItem[] => {
    const { starts, ends, nb, nn, en, speaker } = part
    if (!nb && !nn && !en && !speaker) return []
    const wrong = (field: string, message: string) => errors.push({ field: `p${at + 1}-${field}`, message })
    const [from, to] = [readTime(starts), readTime(ends)]
    const day = Math.min(mostDays, Math.max(1, Math.floor(Number(part.day)) || 1))
    if (!from) wrong('starts', t.time)
    if (!to) wrong('ends', t.time)
    if (!nb && !nn) wrong('nb', t.title)
    if (!from || !to) return []
    if (to <= from) wrong('ends', t.order)
    if (taken.has(`${day} ${from}`)) wrong('starts', t.same)
    taken.add(`${day} ${from}`)
    const title: LocalisedText = { ...(nb && { nb }), ...(nn && { nn }), ...(en && { en }) }
    return [{ day, starts: from, ends: to, title, speaker: speaker || null, ledBy: leaderIn(part.ledBy) }]
  })
  return { items, errors }
}

const leaderIn = (written: string): LedBy | null => leaders.find((one) => one === written) ?? null
