import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Tally } from '../protection/facts.ts'
import type { Corner, Period, Unit } from '../protection/tables.ts'
import { sum } from '../protection/tally.ts'

/** What a table gets more of: runs that have closed, and what is told of runs from now on. */
export type Addition = Corner & { topic: string; closed?: number; told?: Told }
export type Told = { tally: Tally; together: string[]; runs: number; services?: number[] }

/** Adds to tables what has closed and what may be told. One at a time: whoever calls it has waited for its turn. */
export async function addToTables(db: Db, additions: Addition[]): Promise<void> {
  const rows = new Map<string, Row>()
  for (const addition of additions.filter(isKept)) {
    const key = nameOf(addition)
    const row = rows.get(key) ?? emptyRow(addition)
    rows.set(key, added(row, addition))
  }
  const before = await readTold(
    db,
    [...rows.values()].filter(({ tally }) => tally),
  )
  const written = [...rows].map(([key, row]) => {
    const told = before.get(key)
    return told ? added(row, { told: { ...told, runs: 0 } }) : row
  })
  for (let from = 0; from < written.length; from += atATime)
    await write(db, written.slice(from, from + atATime))
}

const atATime = 2000

/** A run has one year only: it is told of once. */
const isKept = ({ unit, period }: Addition): boolean => unit.kind !== 'run' || period === 'all'

type Row = {
  unit_kind: string
  unit_id: string
  period: number
  topic: string
  closed: number
  runs: number
  tally: Tally | null
  together: string[]
  services: number[] | null
}

/** A unit and period as the database names them. */
export const keptUnit = (
  unit: Unit,
  period: Period,
): { unit_kind: string; unit_id: string; period: number } => ({
  unit_kind: unit.kind,
  unit_id: 'id' in unit ? String(unit.id) : '',
  period: period === 'all' ? 0 : period,
})

const emptyRow = ({ unit, period, topic }: Addition): Row => ({
  ...keptUnit(unit, period),
  ...{ topic, closed: 0, runs: 0, tally: null, together: [], services: null },
})

function added(row: Row, { closed = 0, told }: Pick<Addition, 'closed' | 'told'>): Row {
  if (!told) return { ...row, closed: row.closed + closed }
  return {
    ...row,
    closed: row.closed + closed,
    runs: row.runs + told.runs,
    tally: row.tally ? sum([row.tally, told.tally]) : told.tally,
    together: union(row.together, told.together),
    services: told.services ? union(row.services ?? [], told.services) : row.services,
  }
}

const union = <T>(one: T[], other: T[]): T[] => [...new Set([...one, ...other])].sort()

const nameOf = ({ unit, period, topic }: Addition): string =>
  Object.values({ ...keptUnit(unit, period), topic }).join(' ')

/** What is told already in these rows. Tallies are read as text: their keys are answers, and stay as they are. */
async function readTold(db: Db, rows: Row[]): Promise<Map<string, Told>> {
  if (rows.length === 0) return new Map()
  const wanted = rows.map(({ unit_kind, unit_id, period, topic }) => ({ unit_kind, unit_id, period, topic }))
  const read = await sql<{ name: string; tally: string; together: string[]; services: number[] | null }>`
    select concat_ws(' ', unit_kind, unit_id, period, topic) as name, tally::text as tally, together, services
    from results.tables
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as row (unit_kind text, unit_id text, period smallint, topic text)
      using (unit_kind, unit_id, period, topic)
    where tally is not null`.execute(db)
  return new Map(
    read.rows.map(({ name, tally, together, services }) => [
      name,
      { tally: JSON.parse(tally), together, runs: 0, ...(services && { services }) },
    ]),
  )
}

const write = (db: Db, rows: Row[]): Promise<unknown> =>
  sql`
    insert into results.tables as kept (unit_kind, unit_id, period, topic, closed, runs, tally, together, services)
    select unit_kind, unit_id, period, topic, closed, runs, nullif(tally, 'null'), together, services
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (unit_kind text, unit_id text, period smallint, topic text,
      closed integer, runs integer, tally jsonb, together text[], services integer[])
    on conflict (unit_kind, unit_id, period, topic) do update
    set closed = kept.closed + excluded.closed, runs = kept.runs + excluded.runs, tally = coalesce(excluded.tally, kept.tally),
      together = case when excluded.tally is null then kept.together else excluded.together end,
      services = coalesce(excluded.services, kept.services)
  `.execute(db)
