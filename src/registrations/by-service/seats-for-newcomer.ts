import type { Db } from '../../platform/db.ts'
import { getQueue } from '../queue.ts'
import type { Registrar } from '../registrar.ts'
import { decideNewcomer, type Queue } from '../rules.ts'
import { carryOut } from '../settle.ts'

/**
 * Whether somebody whom the service adds gets seats: as anybody who comes now would. Once the queue is closed, shortly before
 * the run and after it has begun, whoever comes takes what is free.
 */
export async function seatsForNewcomer(
  db: Db,
  registrar: Registrar,
  run: number,
  seats: number,
  now: Date,
  registration?: number,
): Promise<boolean> {
  const whole = await getQueue(db, run)
  const queue = { ...whole, entries: whole.entries.filter((entry) => entry.registration !== registration) }
  const { seated, decision } = decideNewcomer(queue, seats, now)
  if (seated || !queueIsClosed(queue, now)) {
    await carryOut(db, registrar, decision, queue.startsAt, now)
    return seated
  }
  return queue.capacity - queue.taken >= seats
}

const lastOfferMs = 2 * 60 * 60 * 1000

const queueIsClosed = ({ startsAt }: Queue, now: Date): boolean =>
  startsAt.getTime() - now.getTime() < lastOfferMs
