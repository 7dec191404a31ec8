import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Clock } from '../clock.ts'
import type { Recipient } from './address.ts'
import type { Carrier } from './carrier.ts'
import { messageOf } from './message.ts'

/** The mails of a program without an SMTP server: files that any mail program opens. */
export type MailFolder = {
  /** The names of the mails, newest first. */
  list(limit: number): Promise<string[]>
  /** The file of a mail, or nothing when there is no mail of that name. */
  find(name: string): Promise<Buffer | undefined>
}

const nameForm = /^\d{8}T\d{9}-[0-9a-f-]{36}$/

export function mailFolder(folder: string): MailFolder {
  return {
    async list(limit) {
      const files = await readdir(folder).catch(() => [])
      const names = files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -'.eml'.length))
      return names
        .filter((name) => nameForm.test(name))
        .sort()
        .reverse()
        .slice(0, limit)
    },
    async find(name) {
      return nameForm.test(name) ? readFile(join(folder, `${name}.eml`)).catch(() => undefined) : undefined
    },
  }
}

/** Writes each mail to a file in the folder, whole or not at all. */
export function folderCarrier(options: { folder: string; from: Recipient; clock: Clock }): Carrier {
  const { folder, from, clock } = options
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    connections: 5,
    async carry(mail, marked) {
      const { message } = await transport.sendMail(messageOf(mail, from))
      if (!(await marked)) return { kind: 'put-back', afterMs: 0 }
      const name = `${clock()
        .toISOString()
        .replace(/[-:.Z]/g, '')}-${mail.id}`
      await writeFile(join(folder, `${name}.part`), message, { mode: 0o600 })
      await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`))
      return { kind: 'sent' }
    },
    close: () => {},
  }
}
