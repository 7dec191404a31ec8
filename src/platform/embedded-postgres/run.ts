import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Account } from './account.ts'
import { EmbeddedPostgresError } from './error.ts'

type Where = { home: string; bin: string; account: Account | undefined }

/** Nothing of the program's own environment: it holds secrets, and PG… variables meant for others. */
export const environment = { LC_ALL: 'C', TZ: 'UTC' }

/** Runs one of PostgreSQL's programs to its end. */
export async function run(
  { home, bin, account }: Where,
  name: string,
  args: string[],
  input = '',
): Promise<void> {
  const child = spawn(join(bin, name), args, {
    ...account,
    cwd: home,
    env: environment,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.end(input)
  const [complaints, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code !== 0)
    throw new EmbeddedPostgresError(`PostgreSQL could not make its database: ${complaints.trim()}`)
}
