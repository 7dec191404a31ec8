import { licenceHolds, needsLicence } from '../../instruments/index.ts'
import { answersFor, type Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { findForm, instrumentsOf } from '../forms.ts'
import type { RunWave } from '../queries.ts'

/**
 * The instruments in some forms that a service has no leave to use on a day. It is asked before an evaluation begins and again each time a
 * form is about to reach somebody new: an invitation, a reminder, the code for the room, a sheet to print. Whoever has the link already
 * may answer: what was sent stays sent.
 */
export async function listUnlicensed(
  db: Db,
  serviceId: number,
  versions: number[],
  day: string,
): Promise<string[]> {
  const forms = await Promise.all([...new Set(versions)].map((version) => findForm(db, version)))
  const owned = needsLicence(forms.flatMap(instrumentsOf))
  const held = await Promise.all(owned.map((instrument) => licenceHolds(db, serviceId, instrument, day)))
  return owned.filter((_, at) => !held[at])
}

/** The same for a wave on a day; before it opens, on the day it will. */
const listUnlicensedIn = (
  db: Db,
  { serviceId, versionId, opensOn }: Pick<RunWave, 'serviceId' | 'versionId' | 'opensOn'>,
  today: string,
): Promise<string[]> => listUnlicensed(db, serviceId, [versionId], today < opensOn ? opensOn : today)

/** Whether a wave’s form may be sent to somebody on a day. */
export const maySend = async (db: Db, wave: RunWave, today: string): Promise<boolean> =>
  (await listUnlicensedIn(db, wave, today)).length === 0

/** Why a form isn’t sent: the instruments that lack a licence, from when if not already, and whether the reader may write one in. */
export type NotSent = { instruments: string[]; from?: string; mayKeep: boolean }

/** What there is to tell somebody about a wave of their service; nothing lacks where no wave is left. */
export async function findNotSent(
  db: Db,
  { roles, at }: Person,
  wave: RunWave | undefined,
): Promise<NotSent> {
  if (!wave) return { instruments: [], mayKeep: false }
  const today = dayOf(at)
  return {
    instruments: await listUnlicensedIn(db, wave, today),
    mayKeep: answersFor(roles, wave.serviceId),
    ...(today < wave.opensOn && { from: wave.opensOn }),
  }
}
