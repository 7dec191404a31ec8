import type { Side } from '../../sides.ts'

/** What the document is made of: the template draws each kind, and knows nothing of plans. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'words'; text: string }
  | { kind: 'quiet'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; facts: { label: string; text: string }[] }
  /** `wide`: the columns that share the room that is left. */
  | { kind: 'table'; columns: string[]; rows: string[][]; wide: number[] }
  | { kind: 'sides'; sides: SideOfBlock[] }
  | { kind: 'agreed'; heading: string; text: string; foot: string }

/** What one side has handed in, in a column of its own. */
export type SideOfBlock = {
  side: Side
  heading: string
  entries: { by: string; text: string }[]
  nobody: string
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text })
export const quiet = (text: string): Block => ({ kind: 'quiet', text })

/** Somebody's own words, when there are some. */
export const words = (text: string | null | undefined): Block[] =>
  text?.trim() ? [{ kind: 'words', text: text.trim() }] : []

/** Words under a heading of their own, when there are some. */
export const titled = (level: 3 | 4, title: string, text: string | null | undefined): Block[] =>
  text?.trim() ? [heading(level, title), ...words(text)] : []

export const facts = (all: Record<string, string | null | undefined>): Block => ({
  kind: 'facts',
  facts: Object.entries(all).flatMap(([label, text]) => (text?.trim() ? [{ label, text: text.trim() }] : [])),
})
