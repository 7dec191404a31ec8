import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint, found } from '../../platform/errors.ts'
import { findOpenOffer, getState, type State } from '../held.ts'
import { movedMail } from '../mails/moved.ts'
import { lettersTo, openToChange, reseal } from '../opened.ts'
import { askAgain, enterQueues, leaveQueues } from '../queue.ts'
import { addReason } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { findRun, type RunFacts } from '../run-facts.ts'
import { settle } from '../settle.ts'
import { isOver } from './add-referred.ts'
import { getHeldOn, inOwnSeats, type OwnRun } from './own-run.ts'
import { seatsForNewcomer } from './seats-for-newcomer.ts'

export type Moved =
  | { kind: 'seated' }
  | { kind: 'waiting'; place: number }
  /** It has seats where it is, and there are none there: it keeps what it has. */
  | { kind: 'no-room' }
  | { kind: 'answer-first' }
  /** Its address has a registration there already. */
  | { kind: 'already-there' }
  | { kind: 'over' }

type Move = { registration: number; to: number }

/** Moves a party to another run of the course: seats there, or if it waits here, a place on the waiting list there. */
export async function moveParty(
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { registration, to }: Move,
): Promise<Moved> {
  try {
    return await inOwnSeats(db, person, own, async (db) => {
      await getHeldOn(db, own, registration)
      const target = await getTarget(db, own, to)
      const state = await getState(db, registration, person.at)
      if (state.gone || isOver(target, person.at)) return { kind: 'over' }
      if (await findOpenOffer(db, registration)) return { kind: 'answer-first' }
      const moved = await moveTo(db, registrar, state, target, person.at)
      if (moved.kind !== 'seated' && moved.kind !== 'waiting') return moved
      await askAgain(db, state.confirmed ? [state.run] : [])
      await settle(db, registrar, own.courseId, person.at)
      await audit(db, person, {
        what: 'registrations.participant-moved',
        serviceId: own.serviceId,
        subject: { kind: 'registration', id: registration },
        details: { from: state.run, to, waits: moved.kind === 'waiting' },
      })
      return moved
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'registrations_one_per_person') throw error
    return { kind: 'already-there' }
  }
}

/** The run to move to: another of the same course. */
async function getTarget(db: Db, own: OwnRun, to: number): Promise<RunFacts> {
  const target = found(await findRun(db, to))
  return found(target.courseId === own.courseId && target.id !== own.id ? target : undefined)
}

async function moveTo(
  db: Db,
  registrar: Registrar,
  state: State,
  target: RunFacts,
  now: Date,
): Promise<Moved> {
  const { id, seats, confirmed, run: from } = state
  const seated = await seatsForNewcomer(db, registrar, target.id, seats, now, id)
  if (!seated && (confirmed || seats > target.seatsTotal || (await waitsFor(db, id, target.id))))
    return { kind: 'no-room' }
  const letters = await takeAlong(db, registrar, state, target.id, now)
  if (seated) {
    await leaveQueues(db, { registration: id, because: 'seated', now })
    if (!confirmed)
      await db.updateTable('registrations').set({ confirmedAt: now }).where('id', '=', id).execute()
    await addReason(db, now, id, { kind: 'moved', facts: { run: target.id, seats } })
  } else {
    await leaveQueues(db, { registration: id, runs: [from], because: 'left', now })
    await enterQueues(db, id, [target.id], now)
    await addReason(db, now, id, {
      kind: 'moved-to-queue',
      facts: { run: target.id, place: target.waiting + 1 },
    })
  }
  const facts = confirmed ? { from } : {}
  await registrar.mail.queue(
    db,
    movedMail,
    ...letters.map((letter) => ({ ...letter, facts: { ...letter.facts, ...facts } })),
  )
  return seated ? { kind: 'seated' } : { kind: 'waiting', place: target.waiting + 1 }
}

/** What says who it is goes with it, under the key of its new run. Somebody who is only counted has nothing to take along. */
async function takeAlong(db: Db, registrar: Registrar, { id }: State, to: number, now: Date) {
  const opened = await openToChange(db, registrar, id)
  if (!opened) {
    await db.updateTable('registrations').set({ runId: to }).where('id', '=', id).execute()
    return []
  }
  const key = await registrar.keys.of(db, to, now)
  if (!key) throw new Error(`Run ${to} has no key`)
  const moved = { ...opened, run: to, key }
  await reseal(db, moved)
  return lettersTo([moved])
}

async function waitsFor(db: Db, registration: number, run: number): Promise<boolean> {
  const row = await db
    .selectFrom('queueEntries')
    .select('runId')
    .where('registrationId', '=', registration)
    .where('runId', '=', run)
    .executeTakeFirst()
  return row !== undefined
}
