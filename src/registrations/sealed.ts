import { decrypt, encrypt } from '../platform/secrets.ts'
import type { Party } from './party.ts'

/** What is kept of a registration for as long as it is needed; its manage link too, so that it can be sent again. */
export type Secret = { token: string; party: Party }

/** Where a sealed text belongs: bound into it, so that it can be opened in no other row and under no other run. */
type Place = { run: number; hash: Buffer }

export const seal = (key: Buffer, place: Place, secret: Secret): Buffer =>
  encrypt(key, JSON.stringify(secret), contextOf(place))

export const open = (key: Buffer, place: Place, sealed: Buffer): Secret =>
  JSON.parse(decrypt(key, sealed, contextOf(place)).toString()) as Secret

const contextOf = ({ run, hash }: Place): string => `registration:${run}:${hash.toString('base64url')}`
