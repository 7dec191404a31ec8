import type { FastifyReply } from 'fastify'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { secretAddressHeaders } from '../platform/security-headers.ts'
import { openReasons } from './because.ts'
import { openOne } from './opened.ts'
import type { Party } from './party.ts'
import type { Registrar } from './registrar.ts'
import { findRepeat } from './repeats.ts'
import { findStanding, type Standing } from './standing.ts'

/** Somebody's own registration, opened with the link they hold. */
export type Mine = { standing: Standing; party: Party; token: string }

export const getMine = async (db: Db, registrar: Registrar, token: string, now: Date): Promise<Mine> =>
  found(await findMine(db, registrar, token, now))

export async function findMine(
  db: Db,
  registrar: Registrar,
  token: string,
  now: Date,
): Promise<Mine | undefined> {
  return openStanding(db, registrar, token, await findStanding(db, token, now))
}

/** What somebody was answered who signed up though already signed up. */
export async function findMyRepeat(db: Db, registrar: Registrar, token: string): Promise<Mine | undefined> {
  return openStanding(db, registrar, token, await findRepeat(db, registrar, token))
}

async function openStanding(
  db: Db,
  registrar: Registrar,
  token: string,
  standing: Standing | undefined,
): Promise<Mine | undefined> {
  if (!standing) return undefined
  const { secret, number, id } = standing
  const key = (await registrar.keys.list(db, [secret.runId])).get(secret.runId)
  const opened = openOne(key, { ...secret, id, number })
  if (!opened) return undefined
  const reasons = await openReasons(db, registrar, standing.reasons)
  return { standing: { ...standing, reasons }, party: opened.party, token }
}

/** What a sign-up was answered, whether or not it was somebody's first. */
export const findAnswered = async (
  db: Db,
  registrar: Registrar,
  token: string,
  now: Date,
): Promise<Mine | undefined> =>
  (await findMine(db, registrar, token, now)) ?? (await findMyRepeat(db, registrar, token))

/** In a route: any manage link, and nothing that can't be one. */
export const anyToken = ':token(^[A-Za-z0-9_-]{43}$)'
export type WithToken = { Params: { token: string } }

/** Of one person, on a page whose address says so only to them. */
export const secretly = (reply: FastifyReply): FastifyReply => reply.headers(secretAddressHeaders)

/** Settings of every route whose address is a manage link. */
export const secretRoute = { config: { secretAddress: true, perMinute: 120 } }
