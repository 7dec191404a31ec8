import type { App } from './web.ts'

/** As large as a questionnaire with all its answers can be. */
const largest = 2 * 1024 * 1024

/** Lets a form send a file along: its text, under the name of its field, beside what was written in the others. */
export function readSentFiles(app: App): void {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: largest },
    (request, body, done) => {
      const boundary = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/.exec(
        request.headers['content-type'] ?? '',
      )
      const mark = boundary?.[1] ?? boundary?.[2]
      if (!mark || !Buffer.isBuffer(body)) return done(unreadable())
      done(null, fieldsOf(body, mark))
    },
  )
}

const unreadable = () => Object.assign(new Error('a form that can’t be read'), { statusCode: 400 })

/** The fields of a form that was sent in parts (RFC 7578), each as text. */
export function fieldsOf(body: Buffer, boundary: string): Record<string, string> {
  const fields: Record<string, string> = Object.create(null)
  const mark = Buffer.from(`--${boundary}`)
  for (let from = body.indexOf(mark); from !== -1; ) {
    const to = body.indexOf(mark, from + mark.length)
    if (to === -1) break
    const part = body.subarray(from + mark.length, to)
    const head = part.indexOf('\r\n\r\n')
    const name =
      head === -1
        ? undefined
        : /\bname="([^"\r\n]{1,200})"/.exec(part.subarray(0, head).toString('utf8'))?.[1]
    // Each part ends with a line break that isn't its own.
    if (name !== undefined && !(name in fields)) fields[name] = part.subarray(head + 4, -2).toString('utf8')
    from = to
  }
  return { ...fields }
}
