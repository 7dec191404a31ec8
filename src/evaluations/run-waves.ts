import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint } from '../platform/errors.ts'

/**
 * Plans the waves of every published run of a course that is evaluated: when each opens and closes, and the code for the room. A run that
 * is moved takes its waves along until somebody has been asked; a wave whose time was over before it was planned is left out.
 */
export async function planWaves(db: Db, now: Date): Promise<void> {
  await sql`
    insert into run_waves (evaluation_id, wave, run_id, opens_on, closes_on)
    select evaluation_id, wave, run_id, opens_on, opens_on + open_days
    from (
      select w.evaluation_id, w.wave, r.id as run_id, w.open_days,
        ((case w.counted_from when 'start' then r.starts_at else r.ends_at end) at time zone 'Europe/Oslo')::date + w.days as opens_on
      from evaluation_waves w
      join evaluations e on e.id = w.evaluation_id and e.ended_at is null
      join runs r on r.course_id = e.course_id and r.published_at is not null and r.cancelled_at is null
    ) as planned
    where opens_on + open_days >= ${dayOf(now)}::date
    on conflict on constraint run_waves_once do update
    set opens_on = excluded.opens_on, closes_on = excluded.closes_on
    where run_waves.invited is null and run_waves.closed_at is null
      and (run_waves.opens_on, run_waves.closes_on) <> (excluded.opens_on, excluded.closes_on)
  `.execute(db)
  await sql`
    delete from run_waves p using runs r
    where r.id = p.run_id and (r.cancelled_at is not null or r.published_at is null) and p.invited is null and p.closed_at is null
  `.execute(db)
  await giveRoomCodes(db)
}

async function giveRoomCodes(db: Db): Promise<void> {
  const waves = await db
    .selectFrom('runWaves')
    .select('id')
    .where('roomCode', 'is', null)
    .where('closedAt', 'is', null)
    .execute()
  for (const { id } of waves) {
    for (let given = false; !given; ) given = await giveRoomCode(db, id)
  }
}

/** False when another wave has the same code already. */
const giveRoomCode = (db: Db, id: number): Promise<boolean> =>
  db
    .updateTable('runWaves')
    .set({ roomCode: newRoomCode() })
    .where('id', '=', id)
    .execute()
    .then(
      () => true,
      (error) => {
        if (brokenConstraint(error) === 'run_waves_room_code_unique') return false
        throw error
      },
    )

/** Six letters and figures that aren't mistaken for each other and spell no words. */
const newRoomCode = (): string =>
  Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')

const alphabet = '23456789BCDFGHJKMNPQRSTWXZ'

/** A code as somebody wrote it, as we keep it. */
export const tidyRoomCode = (written: string): string => written.toUpperCase().replace(/[^0-9A-Z]/g, '')
