import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

/** Makes the password of the database, readable for its owner alone. */
export function makePassword(home: string): string {
  const password = randomBytes(24).toString('hex')
  writeFileSync(join(home, 'password'), password, { mode: 0o600 })
  return password
}

/** The port of last time when it is still free, so that a saved address goes on working; another one otherwise. */
export async function rememberPort(home: string): Promise<number> {
  const before = existsSync(join(home, 'port')) ? Number(readFileSync(join(home, 'port'), 'utf8')) : 0
  const port = (await freePort(before)) ?? (await freePort(0)) ?? 0
  writeFileSync(join(home, 'port'), String(port))
  return port
}

/** The address of the database in this folder: its owner's password is in it, so keep it out of logs. */
export function urlOf(home: string): string {
  const [password, port] = ['password', 'port'].map((file) => readFileSync(join(home, file), 'utf8'))
  return `postgresql://mestring:${password}@127.0.0.1:${port}/mestring`
}

async function freePort(wish: number): Promise<number | undefined> {
  const server = createServer()
  try {
    server.listen(wish, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch {
    return undefined
  } finally {
    server.close()
  }
}
