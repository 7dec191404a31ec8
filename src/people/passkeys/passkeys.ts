import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Db } from '../../platform/db.ts'
import type { Person } from '../person.ts'

/** Loaded when the first passkey is asked for: it brings every kind of certificate, and takes a fifth of the program's start. */
const webAuthn = () => import('@simplewebauthn/server')

type House = { origin: string; host: string }
export const houseOf = (baseUrl: string): House => ({ origin: baseUrl, host: new URL(baseUrl).hostname })

export const listPasskeys = (db: Db, account: number) =>
  db
    .selectFrom('passkeys')
    .select(['credentialId', 'device', 'transports', 'addedAt', 'lastUsedAt'])
    .where('accountId', '=', account)
    .orderBy('addedAt')
    .execute()

/** What the authenticator is asked when somebody adds a passkey: one that finds the account by itself, and checks who holds it. */
export async function askToAdd(db: Db, { host }: House, person: Person) {
  const { generateRegistrationOptions } = await webAuthn()
  const known = await listPasskeys(db, person.id)
  return generateRegistrationOptions({
    rpName: 'Mestring',
    rpID: host,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(String(person.id)),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
  })
}

type Answer = { challenge: string; response: unknown; now: Date }

/** Keeps a passkey that the authenticator made; answers whether it was what we asked for. */
export async function addPasskey(
  db: Db,
  { origin, host }: House,
  { account, device }: { account: number; device: string },
  { challenge, response, now }: Answer,
): Promise<boolean> {
  const { verifyRegistrationResponse } = await webAuthn()
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!verified?.verified) return false
  const { credential } = verified.registrationInfo
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkeys')
    .values({
      credentialId: credential.id,
      accountId: account,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      device,
      addedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What any authenticator is asked at sign-in: who comes is in its answer. */
export async function askToSignIn({ host }: House) {
  const { generateAuthenticationOptions } = await webAuthn()
  return generateAuthenticationOptions({ rpID: host, userVerification: 'required' })
}

/** Whose passkey answered, if it is one of ours and signed what we asked. */
export async function findByPasskey(
  db: Db,
  { origin, host }: House,
  { challenge, response, now }: Answer,
): Promise<number | undefined> {
  const answer = response as AuthenticationResponseJSON
  const passkey = await db
    .selectFrom('passkeys as k')
    .innerJoin('accounts as a', 'a.id', 'k.accountId')
    .where('a.closedAt', 'is', null)
    .where('k.credentialId', '=', typeof answer?.id === 'string' ? answer.id : '')
    .select(['k.credentialId', 'k.publicKey', 'k.counter', 'k.transports', 'k.accountId'])
    .executeTakeFirst()
  if (!passkey) return undefined
  const { verifyAuthenticationResponse } = await webAuthn()
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
      transports: passkey.transports,
    },
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  await db
    .updateTable('passkeys')
    .set({ counter: verified.authenticationInfo.newCounter, lastUsedAt: now })
    .where('credentialId', '=', passkey.credentialId)
    .execute()
  return passkey.accountId
}

/** Takes a passkey away from its owner's account. */
export async function removePasskey(db: Db, account: number, credential: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('accountId', '=', account)
    .where('credentialId', '=', credential)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
