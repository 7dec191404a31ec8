import type { Period } from './protection/tables.ts'

/** The year in an address, "2026"; anything else is all time. */
export function readPeriod(query: unknown): Period {
  const year = (query as { aar?: unknown } | null)?.aar
  return typeof year === 'string' && /^20\d\d$/.test(year) ? Number(year) : 'all'
}
