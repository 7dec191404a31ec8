import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { renderPdf } from '../platform/pdf/render.ts'
import type { App, Tools } from '../platform/web.ts'
import {
  anyToken,
  findMine,
  registrar as makeRegistrar,
  secretly,
  secretRoute,
} from '../registrations/index.ts'
import { paths } from './paths.ts'
import { getOwnerName, listDaysAttended } from './queries.ts'
import { certificates } from './sheets.ts'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail'>
type Asked = { Params: { token: string; member: string }; Querystring: { tittel?: string } }

/** One's own certificate, by the link of the registration: from the last session on, and until the names are deleted. */
export function myCertificate(app: App, { db, secrets, mail }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<Asked>(
    paths.myCertificate(anyToken, ':member(^\\d$)'),
    { config: { ...secretRoute.config, perMinute: 20 } },
    async ({ params: { token, member }, query, here }, reply) => {
      const { standing, party } = found(await findMine(db, registrar, token, here.now))
      const { run, id } = standing
      const open = standing.status === 'confirmed' && run.endsAt <= here.now
      const days = open ? await listDaysOf(db, id, Number(member)) : []
      const name = nameOfMember(party, Number(member))
      if (days.length === 0 || !name) return reply.callNotFound()
      const pdf = await renderPdf(
        certificates(
          {
            run: { ...run, ownerName: await getOwnerName(db, run.id) },
            locale: here.locale,
            now: here.now,
            withTitle: query.tittel !== 'nei',
            signed: false,
          },
          [{ name, days }],
        ),
      )
      return secretly(reply)
        .type('application/pdf')
        .header('content-disposition', 'attachment; filename="kursbekreftelse.pdf"')
        .send(pdf)
    },
  )
}

/** The members of a registration who came to something: those who can have a certificate. */
export async function listCertified(db: Db, registration: number): Promise<number[]> {
  const days = await listDaysAttended(db, registration)
  return [...new Set(days.map(({ member }) => member))]
}

const listDaysOf = async (db: Db, registration: number, member: number): Promise<number[]> =>
  (await listDaysAttended(db, registration)).filter((one) => one.member === member).map(({ day }) => day)

type Party = { contact: { name: string }; members: { name?: string | undefined }[] }

/** The first of a party without a name of its own is the one who signed it up. */
export const nameOfMember = ({ contact, members }: Party, member: number): string | undefined =>
  members[member] && (members[member].name ?? (member === 0 ? contact.name : undefined))
