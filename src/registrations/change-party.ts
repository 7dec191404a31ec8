import type { Db } from '../platform/db.ts'
import { findOpenOffer, getState, type Held, type State } from './held.ts'
import { type Opened, openToChange, reseal } from './opened.ts'
import { type Member, needsDiffer, type Party } from './party.ts'
import { askAgain, enterQueues, getQueue } from './queue.ts'
import { addReason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { decideNewcomer } from './rules.ts'
import { findRun, type RunFacts } from './run-facts.ts'
import { inSeatsOf } from './seats.ts'
import { carryOut, settle } from './settle.ts'

export type Changed =
  | { kind: 'changed' }
  /** All have seats but there is none for one more: keep what you have, or wait together for all. */
  | { kind: 'no-room' }
  | { kind: 'too-many' }
  | { kind: 'answer-first' }
  | { kind: 'over' }

/** `together`: rather wait, all of us, than come without. `size`: the party as it was seen; pressed twice, it is done once. */
type OneMore = { member: Member; together: boolean; size?: number }

/** One more in the party. */
export const addCompanion = (
  db: Db,
  registrar: Registrar,
  held: Held,
  { member, together, size }: OneMore,
  now: Date,
): Promise<Changed> =>
  changing(db, registrar, held, now, async (db, { state, opened, run }) => {
    if (size !== undefined && size !== state.seats) return { kind: 'changed' }
    const seats = state.seats + 1
    if (seats > 1 + run.companionsMax || seats > run.seatsTotal) return { kind: 'too-many' }
    const party = { ...opened.party, members: [...opened.party.members, member] }
    if (!state.confirmed) {
      if (await findOpenOffer(db, state.id)) return { kind: 'answer-first' }
    } else if (!(await takeOneMore(db, registrar, run, now))) {
      if (!together) return { kind: 'no-room' }
      return await waitTogether(db, registrar, { state, opened, party, course: held.course }, now)
    }
    await keepParty(db, opened, party)
    await addReason(db, now, state.id, { kind: 'companion-added', facts: { seats } })
    await settle(db, registrar, held.course, now)
    return { kind: 'changed' }
  })

/** Without one of the companions, or without any ("come alone instead"). Keeps its place or its other seats. */
export const removeCompanion = (
  db: Db,
  registrar: Registrar,
  held: Held,
  { which, size }: { which: number | 'all'; size?: number },
  now: Date,
): Promise<Changed> =>
  changing(db, registrar, held, now, async (db, { state, opened }) => {
    if (size !== undefined && size !== state.seats) return { kind: 'changed' }
    const members = opened.party.members.filter(
      (_, index) => index === 0 || (which !== 'all' && index !== which),
    )
    if (members.length === state.seats) return { kind: 'changed' }
    await keepParty(db, opened, { ...opened.party, members })
    const offer = await findOpenOffer(db, state.id)
    if (offer)
      await db.updateTable('offers').set({ seats: members.length }).where('id', '=', offer.id).execute()
    await addReason(db, now, state.id, { kind: 'companion-removed', facts: { seats: members.length } })
    await askAgain(db, offer ? [offer.run] : state.confirmed ? [state.run] : [])
    await settle(db, registrar, held.course, now)
    return { kind: 'changed' }
  })

/** What each needs, and the telephone number. Takes no seats, so it holds none. */
export async function changeNeeds(
  db: Db,
  registrar: Registrar,
  { id }: Held,
  change: { phone: string | undefined; needs: Member['needs'][] },
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (db) => {
    const opened = await openToChange(db, registrar, id)
    if (!opened) return
    const { contact, members } = opened.party
    const party = {
      contact: { ...contact, phone: change.phone },
      members: members.map((member, index) => ({ ...member, needs: change.needs[index] })),
    }
    await reseal(db, { ...opened, party })
    if (needsDiffer(members, party.members))
      await addReason(db, now, id, { kind: 'needs-changed', facts: {} })
  })
}

type Changing = { state: State; opened: Opened; run: RunFacts }

/** Holds the seats, and reads what stands there, for a party that still can be changed. */
const changing = (
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
  change: (db: Db, facts: Changing) => Promise<Changed>,
): Promise<Changed> =>
  inSeatsOf(db, course, async (db) => {
    const state = await getState(db, id, now)
    const opened = await openToChange(db, registrar, id)
    const run = await findRun(db, state.run)
    if (!opened || !run || state.gone || (state.confirmed && state.runOver)) return { kind: 'over' }
    return await change(db, { state, opened, run })
  })

/** Whether a party that has its seats may have one more: as somebody who comes now would. */
async function takeOneMore(db: Db, registrar: Registrar, run: RunFacts, now: Date): Promise<boolean> {
  const { seated, decision } = decideNewcomer(await getQueue(db, run.id), 1, now)
  await carryOut(db, registrar, decision, run.startsAt, now)
  return seated
}

/** Gives up its seats and goes last on the waiting list, all together. */
async function waitTogether(
  db: Db,
  registrar: Registrar,
  { state, opened, party, course }: { state: State; opened: Opened; party: Party; course: number },
  now: Date,
): Promise<Changed> {
  await db.updateTable('registrations').set({ confirmedAt: null }).where('id', '=', state.id).execute()
  await keepParty(db, opened, party)
  await enterQueues(db, state.id, [state.run], now)
  const { waiting } = await db
    .selectFrom('runSeats')
    .select('waiting')
    .where('runId', '=', state.run)
    .executeTakeFirstOrThrow()
  await addReason(db, now, state.id, {
    kind: 'waits-together',
    facts: { seats: party.members.length, place: waiting },
  })
  await askAgain(db, [state.run])
  await settle(db, registrar, course, now)
  return { kind: 'changed' }
}

async function keepParty(db: Db, opened: Opened, party: Party): Promise<void> {
  await reseal(db, { ...opened, party })
  await db
    .updateTable('registrations')
    .set({ roles: party.members.map(({ role }) => role) })
    .where('id', '=', opened.id)
    .execute()
}
