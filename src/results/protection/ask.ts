import { keyOf, type Topic } from './facts.ts'
import { type Period, type Published, type Table, tableKey, type Unit } from './tables.ts'

/** Why something isn't told. It follows from what was asked for alone, never from what is hidden. */
export type Why =
  | 'not-asked'
  | 'few-answers'
  | 'few-or-alike'
  | 'few-in-a-group'
  | 'few-left-out'
  | 'few-services'
  | 'withdrawn'

/** `waiting` is how many runs that have closed aren't counted in it yet. */
export type Told =
  | ({ told: true; services?: number; waiting: number } & Omit<Table, 'services'>)
  | { told: false; why: Why; waiting: number }

export type Question = { unit: Unit; period: Period; topic: Topic }

/** The one way to an answer. There are only the units and periods of the lattice to ask for, and everybody gets the same. */
export function ask(published: Pick<Published, 'tables'>, { unit, period, topic }: Question): Told {
  const entry = published.tables.get(tableKey(unit, period, keyOf(topic)))
  if (!entry) return { told: false, why: 'not-asked', waiting: 0 }
  if (!entry.table) return { told: false, why: whyNot(unit, topic), waiting: entry.closed }
  const { services, ...table } = entry.table
  const waiting = entry.closed - table.runs
  return { told: true, ...table, ...(services && { services: services.length }), waiting }
}

function whyNot(unit: Unit, topic: Topic): Why {
  if (unit.kind === 'programme' || unit.kind === 'region' || unit.kind === 'nation') return 'few-services'
  if (topic.by !== undefined) return 'few-in-a-group'
  if (topic.of !== undefined) return 'few-left-out'
  return topic.sensitive ? 'few-or-alike' : 'few-answers'
}
