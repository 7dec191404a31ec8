import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { acceptOffer, declineAndLeave, declineAndStay } from '../answer-offer.ts'
import { addReason, type WithdrawnBecause } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { withdraw } from '../withdraw.ts'
import { getHeldOn, inOwnSeats, type OwnRun } from './own-run.ts'

/** Withdraws somebody who asked for it, or for another of a few reasons. They are told; the seats go to those who wait. */
export const withdrawFor = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { registration, because }: { registration: number; because: WithdrawnBecause },
) =>
  inOwnSeats(db, person, own, async (db) => {
    const held = await getHeldOn(db, own, registration)
    const reason = { kind: 'withdrawn-by-service' as const, facts: { because } }
    const done = await withdraw(db, registrar, held, person.at, reason)
    if (done.kind === 'withdrawn') {
      await audit(db, person, {
        what: 'registrations.participant-withdrawn',
        serviceId: own.serviceId,
        subject: { kind: 'registration', id: registration },
        details: { run: own.id, because },
      })
    }
    return done
  })

const answers = { accept: acceptOffer, stay: declineAndStay, leave: declineAndLeave }
export type OfferAnswer = keyof typeof answers

/** Answers an offer for somebody whom the service has talked with. */
export const answerFor = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { registration, answer }: { registration: number; answer: OfferAnswer },
) =>
  inOwnSeats(db, person, own, async (db) => {
    const held = await getHeldOn(db, own, registration)
    const done = await answers[answer](db, registrar, held, person.at)
    if (done.kind === 'gone') return done
    await addReason(db, person.at, registration, { kind: 'answered-for', facts: {} })
    await audit(db, person, {
      what: 'registrations.offer-answered',
      serviceId: own.serviceId,
      subject: { kind: 'registration', id: registration },
      details: { run: own.id, answer },
    })
    return done
  })
