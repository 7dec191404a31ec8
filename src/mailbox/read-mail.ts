import PostalMime from 'postal-mime'

export type Mail = {
  name: string
  writtenAt: Date
  to: string
  subject: string
  text: string
  html: string
  attachments: Attachment[]
}
export type Attachment = { filename: string; contentType: string; content: Buffer }

/** Reads a mail from its file. */
export async function readMail(name: string, file: Buffer): Promise<Mail> {
  const { to, subject, text, html, attachments } = await PostalMime.parse(file)
  return {
    name,
    writtenAt: timeOf(name),
    to: to?.map((one) => (one.name ? `${one.name} <${one.address}>` : one.address)).join(', ') ?? '',
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
    attachments: attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? 'vedlegg',
      contentType: mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer),
    })),
  }
}

/** The name of the file begins with when it was written: 20261124T091500000. */
function timeOf(name: string): Date {
  const [, date, time, ms] = /^(\d{8})T(\d{6})(\d{3})/.exec(name) ?? []
  return new Date(
    `${date?.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time?.replace(/(..)(..)(..)/, '$1:$2:$3')}.${ms}Z`,
  )
}
