import type { Mail } from '../platform/mail/index.ts'
import type { Secrets } from '../platform/secrets.ts'
import { type RunKeys, runKeys } from './run-keys.ts'

/** What the verbs of this room need beside the database: keys to seal with, and the post. */
export type Registrar = { secrets: Secrets; mail: Mail; keys: RunKeys }

const made = new WeakMap<Secrets, RunKeys>()

/** One cache of keys for the pages, the jobs and other rooms alike. */
export function registrar({ secrets, mail }: { secrets: Secrets; mail: Mail }): Registrar {
  const keys = made.get(secrets) ?? runKeys(secrets)
  made.set(secrets, keys)
  return { secrets, mail, keys }
}
