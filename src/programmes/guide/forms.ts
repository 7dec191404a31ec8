import { z } from 'zod'
import { readTime, timeInField } from '../../authoring/index.ts'
import type { LedBy } from '../../courses/index.ts'
import { type FieldError, type FormState, type ParsedForm, readForm, withError } from '../../platform/form.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'
import { slugOf } from '../../platform/slug.ts'
import { type GuideItem, type GuidePart, type Kind, kinds } from './parts.ts'
import type { wrongTexts } from './wrong-texts.ts'

export const longest = { title: 120, words: 8000, changed: 1000, link: 500 }
export const mostItems = 15
export const languages = ['nb', 'nn', 'en'] as const
export const elementKeys = ['target-group', 'goals', 'frames', 'content', 'methods', 'assessment'] as const
const leaders = ['experience', 'professional', 'both'] as const

type Words = (typeof wrongTexts)['nb']

/** The kind of part that is asked for; the first of them when it is none. */
export const kindIn = (value: unknown): Kind => kinds.find((kind) => kind === value) ?? kinds[0]

/** Reads a part of a kind. A new one gets its key from what it is: an element, a day, or its title. */
export function readPart(
  body: unknown,
  kind: Kind,
  key: string | undefined,
  t: Words,
): ParsedForm<{ part: GuidePart; seen: string | undefined }> {
  const form = readForm(partForm(t), body)
  const { items, errors } = kind === 'day' ? readItems(form.state.values, t) : { items: [], errors: [] }
  if (!form.ok || errors.length > 0)
    return { ok: false, state: { ...form.state, errors: [...form.state.errors, ...errors] } }
  const { title, words, link, element, day, seen } = form.value
  const lacks = (field: string, message: string) => ({
    ok: false as const,
    state: withError(form.state, { field, message }),
  })
  if (kind === 'element' && !key && !element) return lacks('element', t.element)
  if (kind === 'day' && !day) return lacks('day', t.day)
  if (kind === 'day' && items.length === 0) return lacks('i1-starts', t.items)
  if (kind === 'form' && !words && !link) return lacks('words-nb', t.form)
  if ((kind === 'agenda' || kind === 'element') && !words) return lacks('words-nb', t.words)
  const part: GuidePart = {
    key: key ?? newKey(kind, { title, element, day }),
    ...{ kind, title, items },
    words: kind === 'day' ? null : words,
    day: kind === 'day' ? (day ?? null) : null,
    link: kind === 'form' ? link : null,
  }
  return { ok: true, state: form.state, value: { part, seen: key ? seen : undefined } }
}

type Named = { title: LocalisedText; element: string | undefined; day: number | undefined }
function newKey(kind: Kind, { title, element, day }: Named): string {
  if (kind === 'element' && element) return element
  if (kind === 'day') return `day-${day}`
  const name = slugOf(title.nb ?? title.nn ?? '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return `${kind}-${name || 'part'}`
}

const line = (t: Words, most: number) =>
  z
    .string(t.text)
    .default('')
    .transform(oneLine)
    .refine((text) => text.length <= most, t.long(most))

const lines = (t: Words, most: number) =>
  z
    .string(t.text)
    .default('')
    .transform((text) => severalLines(text).trim())
    .refine((text) => text.length <= most, t.long(most))

const partForm = (t: Words) =>
  z
    .object({
      ...{
        'title-nb': line(t, longest.title),
        'title-nn': line(t, longest.title),
        'title-en': line(t, longest.title),
      },
      ...{
        'words-nb': lines(t, longest.words),
        'words-nn': lines(t, longest.words),
        'words-en': lines(t, longest.words),
      },
      link: line(t, longest.link).refine((link) => link === '' || isAddress(link), t.link),
      element: z.enum(elementKeys).optional().catch(undefined),
      day: z.coerce.number().int().min(1).max(60).optional().catch(undefined),
      seen: z.string(t.text).max(20, t.text).optional(),
    })
    .transform((form, context) => {
      const title = textOf(form['title-nb'], form['title-nn'], form['title-en'])
      const words = textOf(form['words-nb'], form['words-nn'], form['words-en'])
      if (!title) context.addIssue({ code: 'custom', path: ['title-nb'], message: t.title })
      if (!words && form['words-en'] !== '')
        context.addIssue({ code: 'custom', path: ['words-nb'], message: t.norwegian })
      const { link, element, day, seen } = form
      return { title: title ?? {}, words, link: link === '' ? null : link, element, day, seen }
    })

const isAddress = (link: string): boolean => /^https:\/\/\S+$/.test(link) && URL.canParse(link)

/** A text in the languages it is written in; none when neither bokmål nor nynorsk is. */
const textOf = (nb: string, nn: string, en: string): LocalisedText | null =>
  nb || nn ? { ...(nb && { nb }), ...(nn && { nn }), ...(en && { en }) } : null

/** What happens on a day: i1-starts, i1-ends, i1-nb … A row that nobody wrote in is none. */
function readItems(values: FormState['values'], t: Words): { items: GuideItem[]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const items = Array.from({ length: mostItems }, (_, at) => at + 1).flatMap((row): GuideItem[] => {
    const said = (name: string) => oneLine([values[`i${row}-${name}`] ?? ''].flat()[0] ?? '').slice(0, 300)
    const [starts, ends, nb, nn, en] = [said('starts'), said('ends'), said('nb'), said('nn'), said('en')]
    if (!starts && !ends && !nb && !nn && !en) return []
    const wrong = (name: string, message: string) => errors.push({ field: `i${row}-${name}`, message })
    const [from, to] = [readTime(starts), readTime(ends)]
    const title = textOf(nb, nn, en)
    if (!from) wrong('starts', t.time)
    if (!to) wrong('ends', t.time)
    if (!title) wrong('nb', t.title)
    if (from && to && to <= from) wrong('ends', t.order)
    if (!from || !to || !title) return []
    return [{ starts: from, ends: to, title, ledBy: leaderIn(said('ledBy')) }]
  })
  const twice = items.findIndex(({ starts }, at) => items.findIndex((one) => one.starts === starts) < at)
  if (twice >= 0) errors.push({ field: `i${twice + 1}-starts`, message: t.same })
  return { items, errors }
}

const leaderIn = (written: string): LedBy | null => leaders.find((one) => one === written) ?? null

/** A part as its form shows it. */
export const filledIn = ({ title, words, link, day, items }: GuidePart): FormState => ({
  values: {
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [`title-${language}`, title[language] ?? ''],
        [`words-${language}`, words?.[language] ?? ''],
      ]),
    ),
    link: link ?? '',
    day: day === null ? '' : String(day),
    ...Object.fromEntries(
      items.flatMap(({ starts, ends, title, ledBy }, at) => [
        [`i${at + 1}-starts`, timeInField(starts)],
        [`i${at + 1}-ends`, timeInField(ends)],
        ...languages.map((language) => [`i${at + 1}-${language}`, title[language] ?? '']),
        [`i${at + 1}-ledBy`, ledBy ?? ''],
      ]),
    ),
  },
  errors: [],
})

/** Reads what is said of a new version when it is issued. */
export const readIssue = (body: unknown, t: Words): ParsedForm<LocalisedText> =>
  readForm(
    z
      .object({
        ...{ 'changed-nb': lines(t, longest.changed), 'changed-nn': lines(t, longest.changed) },
        'changed-en': lines(t, longest.changed),
      })
      .transform((form, context) => {
        const changed = textOf(form['changed-nb'], form['changed-nn'], form['changed-en'])
        if (changed) return changed
        context.addIssue({ code: 'custom', path: ['changed-nb'], message: t.changed })
        return z.NEVER
      }),
    body,
  )
