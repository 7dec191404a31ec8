import { found } from '../platform/errors.ts'
import type { MailFolder } from '../platform/mail/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { paths } from './paths.ts'
import { type Mail, readMail } from './read-mail.ts'
import { mailPage } from './views/mail-page.tsx'
import { mailboxPage } from './views/mailbox-page.tsx'

type Named = { Params: { name: string } }
type Numbered = { Params: { name: string; number: string } }

const shown = 50

/** The demonstration's mails, open to all who try it out. Not mounted elsewhere: they hold everybody's links. */
export function mailbox(app: App, { demo, mail: { folder } }: Pick<Tools, 'demo' | 'mail'>): void {
  if (!demo || !folder) return

  app.get(paths.mailbox, async ({ here }, reply) => {
    const names = await folder.list(shown)
    const mails = await Promise.all(names.map((name) => getMail(folder, name)))
    return reply.html(mailboxPage({ here, mails }))
  })

  app.get<Named>(paths.mail(':name'), async ({ here, params: { name } }, reply) =>
    reply.html(mailPage({ here, mail: await getMail(folder, name) })),
  )

  app.get<Named>(paths.looks(':name'), async ({ params: { name } }, reply) => {
    const { html } = await getMail(folder, name)
    // Written for mail programs, so styled in place; alone in a sandbox it can do nothing else.
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    return reply.type('text/html; charset=utf-8').send(html)
  })

  app.get<Numbered>(paths.attachment(':name', ':number'), async ({ params: { name, number } }, reply) => {
    const { attachments } = await getMail(folder, name)
    const { filename, contentType, content } = found(attachments[Number(number)])
    return reply.type(contentType).header('content-disposition', saveAs(filename)).send(content)
  })

  app.get<Named>(paths.file(':name'), async ({ params: { name } }, reply) => {
    const file = found(await folder.find(name))
    return reply
      .type('message/rfc822')
      .header('content-disposition', saveAs(`${name}.eml`))
      .send(file)
  })
}

const getMail = async (folder: MailFolder, name: string): Promise<Mail> =>
  readMail(name, found(await folder.find(name)))

const saveAs = (filename: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`
