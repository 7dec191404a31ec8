import type { Read } from '../find.ts'
import { roleOf } from './asked.ts'

/** What to fill in for whoever says that they need this: the words, the theme when there is only one, where and who. */
export function needOf(result: Read): { q: string; theme: string; municipality: string; role: string } {
  const themes = result.themes.flatMap(({ ids }) => ids)
  return {
    q: result.search.q,
    theme: themes.length === 1 ? (themes[0] ?? '') : '',
    municipality: result.where.kind === 'known' ? result.where.municipality.number : '',
    role: roleOf(result) ?? '',
  }
}
