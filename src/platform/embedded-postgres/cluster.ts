import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Log } from './log.ts'
import { run } from './run.ts'
import { makePassword } from './url.ts'

type Cluster = { home: string; bin: string; account: Account | undefined; durable: boolean; log: Log }

/** Makes the files of the database unless they are there. It is made aside and moved: half a database is none. */
export async function makeCluster(cluster: Cluster): Promise<void> {
  const { home, account, log } = cluster
  for (const name of readdirSync(home)) {
    if (name.startsWith('half-')) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 })
  }
  if (existsSync(join(home, 'data'))) return await letOwnerMakeRoles(cluster)

  log.info(`Making the database in ${home}`)
  const half = mkdtempSync(join(home, 'half-'))
  if (account) chownSync(half, account.uid, account.gid)
  await initialise(cluster, half)
  await addOwner(cluster, half)
  renameSync(half, join(home, 'data'))
}

/**
 * The text search must know which UTF-8 characters are letters, or "«kols»" is never found as "kols"; a plain C locale
 * doesn't. No system has all of these names; every system has one.
 */
const letters = ['C.UTF-8', 'en_US.UTF-8', 'nb_NO.UTF-8', 'C']

async function initialise(cluster: Cluster, folder: string): Promise<void> {
  for (const ctype of letters) {
    const locale = [
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    const sync = cluster.durable ? [] : ['--no-sync']
    try {
      const files = [`--pgdata=${folder}`, '--username=postgres', '--auth=reject', ...sync]
      await run(cluster, 'initdb', [...files, '--encoding=UTF8', ...locale])
      return
    } catch (error) {
      const unknownName = String(error).includes('invalid locale name') && ctype !== letters.at(-1)
      if (!unknownName) throw error
    }
  }
}

/**
 * The program's own role owns the database and no more; the superuser has no password, so nobody signs in as it. It may make
 * roles that nobody signs in as, which keep apart what must not be read together.
 */
async function addOwner(cluster: Cluster, folder: string): Promise<void> {
  const password = makePassword(cluster.home)
  await asSuperuser(cluster, folder, [
    `create role mestring login createdb createrole password '${password}'`,
    'create database mestring owner mestring',
  ])
  writeFileSync(join(folder, 'pg_hba.conf'), 'host all mestring 127.0.0.1/32 scram-sha-256\n')
  writeFileSync(join(folder, mayMakeRoles), '')
}

const mayMakeRoles = 'mestring-may-make-roles'

/** A database made before its owner could make roles. */
async function letOwnerMakeRoles(cluster: Cluster): Promise<void> {
  const folder = join(cluster.home, 'data')
  if (existsSync(join(folder, mayMakeRoles))) return
  await asSuperuser(cluster, folder, ['alter role mestring createrole'])
  writeFileSync(join(folder, mayMakeRoles), '')
}

async function asSuperuser(cluster: Cluster, folder: string, statements: string[]): Promise<void> {
  const sync = cluster.durable ? [] : ['-F']
  await run(
    cluster,
    'postgres',
    ['--single', ...sync, '-D', folder, 'postgres'],
    `${statements.join('\n')}\n`,
  )
}
