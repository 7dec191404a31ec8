import type { Db } from '../platform/db.ts'
import { decrypt, encrypt } from '../platform/secrets.ts'
import type { Reason } from './reasons.ts'
import type { Registrar } from './registrar.ts'

/** A reason that somebody wrote, for those it concerns alone: under the key of the run, so it is gone when that is. */
export const sealBecause = (key: Buffer, run: number, words: string): string =>
  encrypt(key, words, contextOf(run)).toString('base64url')

/** The same reasons with what was written in them opened; empty when its key has been deleted. */
export async function openReasons<R extends Reason>(
  db: Db,
  { keys }: Pick<Registrar, 'keys'>,
  reasons: R[],
): Promise<R[]> {
  const written = reasons.filter(isWritten)
  if (written.length === 0) return reasons
  const found = await keys.list(
    db,
    written.map(({ facts }) => facts.run),
  )
  return reasons.map((reason) =>
    isWritten(reason)
      ? { ...reason, facts: { ...reason.facts, because: opened(found.get(reason.facts.run), reason) } }
      : reason,
  )
}

type Written = Extract<Reason, { kind: 'put-first' | 'overtaken' }>

const isWritten = <R extends Reason>(reason: R): reason is R & Written =>
  reason.kind === 'put-first' || reason.kind === 'overtaken'

const opened = (key: Buffer | undefined, { facts: { run, because } }: Written): string =>
  key ? decrypt(key, Buffer.from(because, 'base64url'), contextOf(run)).toString() : ''

const contextOf = (run: number): string => `because:${run}`
