import type { LedBy } from '../../courses/index.ts'
import type { LocalisedText } from '../../platform/localised.ts'

/** What a guide is made of: points to anchor, agendas of meetings, words on the six elements, days of the programme, forms. */
export const kinds = ['anchoring', 'agenda', 'element', 'day', 'form'] as const
/** What a part of a guide is. */
export type Kind = (typeof kinds)[number]

/** One thing on a day of a guide's programme; nobody leads a break. */
export type GuideItem = { starts: string; ends: string; title: LocalisedText; ledBy: LedBy | null }

/** A part of a guide. It keeps its key from version to version. */
export type GuidePart = {
  key: string
  kind: Kind
  title: LocalisedText
  words: LocalisedText | null
  /** Which day of the programme it is, and what happens then. */
  day: number | null
  items: GuideItem[]
  /** Where a form is found, when it isn't written here. */
  link: string | null
}

/** A version that has been issued; it stands as it is. */
export type Guide = {
  id: number
  programmeId: number
  version: number
  changed: LocalisedText
  issuedAt: Date
  parts: GuidePart[]
}

/** Whether two versions have the same in a part; missing in both is the same too. */
export const isSame = (one: GuidePart | undefined, other: GuidePart | undefined): boolean =>
  printOf(one) === printOf(other)

/** All that a part says, in one line that can be compared. */
export function printOf(part: GuidePart | undefined): string {
  if (!part) return ''
  const items = part.items
    .map(({ starts, ends, title, ledBy }) => [starts, ends, said(title), ledBy])
    .sort(([a], [b]) => String(a).localeCompare(String(b)))
  return JSON.stringify([part.kind, said(part.title), said(part.words), part.day, part.link, items])
}

const said = (text: LocalisedText | null) => text && [text.nb ?? '', text.nn ?? '', text.en ?? '']
