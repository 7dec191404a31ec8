import type { FindKeys, MailKind } from '../../platform/mail/index.ts'
import { runOfMailKey } from '../opened.ts'
import type { Registrar } from '../registrar.ts'
import { addressLeftMail } from './address-left.ts'
import { mails } from './index.ts'
import { messageMail } from './message.ts'
import { movedMail } from './moved.ts'
import { repeatMail } from './repeat.ts'

/** The kinds of mail this room queues, for the sender. */
export const registrationMails = (registrar: Registrar): MailKind[] =>
  [
    ...Object.values(mails),
    movedMail,
    messageMail,
    addressLeftMail,
    repeatMail(registrar),
  ] as unknown as MailKind[]

/** The keys that mails of this room were sealed with: those of runs that have theirs still. */
export const findMailKeys =
  ({ keys }: Registrar): FindKeys =>
  async (db, ids) => {
    const runs = new Map(
      ids.flatMap((id) => (runOfMailKey(id) === undefined ? [] : [[runOfMailKey(id) as number, id]])),
    )
    const found = await keys.list(db, [...runs.keys()])
    return new Map([...found].map(([run, key]) => [runs.get(run) ?? '', key]))
  }
