import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** What the master key (MESTRING_KEY, 32 bytes) is used for, each with a key of its own derived from it. */
export type Secrets = {
  /** Wraps the data key of a course run; `context` (the run) is bound in, so a wrapped key can't be moved. */
  wrapKey(dataKey: Buffer, context: string): Buffer
  unwrapKey(wrapped: Buffer, context: string): Buffer
  /** Seals what only we shall read again; `context` (whose it is) is bound in. */
  seal(plain: string, context: string): Buffer
  /** Throws when it was sealed in another context, or changed. */
  open(sealed: Buffer, context: string): string
  /** A keyed hash to look something up by, without keeping it: the same text gives the same bytes. */
  lookup(purpose: string, text: string): Buffer
  /** Signs a text that will come back to us, such as a form token. */
  sign(text: string): string
}

export function secretsFrom(masterKey: Buffer): Secrets {
  if (masterKey.length !== 32) throw new Error('The master key must be 32 bytes')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, 'mestring', purpose, 32))
  const keys = { wrap: derive('wrap'), seal: derive('seal'), lookup: derive('lookup'), sign: derive('sign') }
  return {
    wrapKey: (dataKey, context) => encrypt(keys.wrap, dataKey, context),
    unwrapKey: (wrapped, context) => decrypt(keys.wrap, wrapped, context),
    seal: (plain, context) => encrypt(keys.seal, plain, context),
    open: (sealed, context) => decrypt(keys.seal, sealed, context).toString(),
    lookup: (purpose, text) =>
      createHmac('sha256', keyOf(keys.lookup)).update(`${purpose}\0${text}`).digest(),
    sign: (text) => createHmac('sha256', keyOf(keys.sign)).update(text).digest('base64url'),
  }
}

/** A fresh data key. Deleting it deletes all that was encrypted with it, backups included. */
export const newDataKey = (): Buffer => randomBytes(32)

/** AES-256-GCM: nonce (12 bytes), tag (16 bytes), ciphertext. `context` must be the same when opened. */
export function encrypt(key: Buffer, plain: Buffer | string, context: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function decrypt(key: Buffer, sealed: Buffer, context: string): Buffer {
  const opener = createDecipheriv('aes-256-gcm', keyOf(key), sealed.subarray(0, 12)).setAAD(
    Buffer.from(context),
  )
  opener.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()])
}

/** Making a key of bytes takes Node three times as long as using it, and the same few keys are used all the time. */
export function keyOf(bytes: Buffer): KeyObject {
  const made = keyObjects.get(bytes) ?? createSecretKey(bytes)
  keyObjects.set(bytes, made)
  return made
}
const keyObjects = new WeakMap<Buffer, KeyObject>()

/** A capability for a link: 256 random bits for the holder; we keep only its hash. */
export function newCapability(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: capabilityHash(token) }
}

export const capabilityHash = (token: string): Buffer => createHash('sha256').update(token).digest()
