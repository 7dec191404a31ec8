import { spawnSync } from 'node:child_process'
import type { Log } from './log.ts'

/** The user of the machine that PostgreSQL runs as, because it refuses to run as root. */
export type Account = { uid: number; gid: number }

/** Whether this program runs as root. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * An own system user, so that nothing else on the machine can read the files of the database. Where none can be made
 * (a container with a read-only /etc, say), `nobody` is better than not starting.
 */
export function serviceAccount(log: Log): Account {
  const own = find('mestring') ?? make('mestring', log)
  if (own) return own
  log.warn(
    'No system user could be made for the database, so it runs as "nobody", which other programs may do too.',
  )
  return find('nobody') ?? { uid: 65534, gid: 65534 }
}

function make(name: string, log: Log): Account | undefined {
  const ways: [string, string[]][] = [
    [
      'useradd',
      [
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir',
        '/nonexistent',
        '--shell',
        '/usr/sbin/nologin',
        name,
      ],
    ],
    ['adduser', ['-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin', name]], // Alpine, busybox
  ]
  const made = ways.some(([command, args]) => spawnSync(command, args, { env: systemPath }).status === 0)
  if (made) log.info(`PostgreSQL refuses to run as root, so the system user "${name}" was made for it.`)
  return find(name)
}

function find(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }).stdout)
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

// A bare PATH, as cron gives, lacks the folder of useradd.
const systemPath = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` }
