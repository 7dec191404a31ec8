import { found } from '../../platform/errors.ts'
import { type Side, sides } from '../sides.ts'

/** The six elements of the didactic relation model, in the order they are asked. */
export const elements = ['target-group', 'goals', 'frames', 'content', 'methods', 'assessment'] as const
export type Element = (typeof elements)[number]

/** What an element is called in its address. */
export const elementSlugs: Record<Element, string> = {
  'target-group': 'malgruppe',
  goals: 'mal',
  frames: 'rammer',
  content: 'innhold',
  methods: 'metoder',
  assessment: 'vurdering',
}

/** The element of an address; not found when there is none. */
export const getElement = (slug: string): Element =>
  found(elements.find((element) => elementSlugs[element] === slug))

/** How far an element has come: who has handed in and said yes. The words are no part of it. */
export type Standing = {
  element: Element
  /** When each side handed in first. */
  handedIn: Record<Side, Date | undefined>
  /** Whether there is a common text, and who has said yes to what stands. */
  common: Record<Side, boolean> | undefined
}

export type State =
  | { kind: 'written-apart'; missing: Side[] }
  | { kind: 'opened' }
  | { kind: 'proposed'; missing: Side[] }
  | { kind: 'agreed' }

/** Each side alone, then opened, then a common text, and at last both sides' yes. */
export function stateOf({ handedIn, common }: Standing): State {
  const unwritten = sides.filter((side) => handedIn[side] === undefined)
  if (unwritten.length > 0) return { kind: 'written-apart', missing: unwritten }
  if (!common) return { kind: 'opened' }
  const missing = sides.filter((side) => !common[side])
  return missing.length > 0 ? { kind: 'proposed', missing } : { kind: 'agreed' }
}

/** When the sides were opened to each other: what was handed in later was not written apart. */
export function openedAt({ handedIn: { experience, professional } }: Standing): Date | undefined {
  if (!experience || !professional) return undefined
  return experience > professional ? experience : professional
}
