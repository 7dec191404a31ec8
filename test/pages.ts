import type { App } from '../src/platform/web.ts'

/** A page as a person meets it: its address, its words, its markup. */
export type Seen = {
  status: number
  location: string | undefined
  text: string
  html: string
  headers: Record<string, unknown>
}

/** Opens a page. */
export const open = async (app: App, path: string, cookie?: string): Promise<Seen> =>
  seen(await app.inject({ url: path, headers: cookie ? { cookie } : {} }))

export type Fields = Record<string, string | string[]>

/** Sends a form, as a browser would. A list sends its key as many times. */
export async function send(app: App, path: string, fields: Fields, cookie?: string): Promise<Seen> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    ...(cookie && { cookie }),
  }
  return seen(await app.inject({ method: 'POST', url: path, headers, payload: formOf(fields).toString() }))
}

/** The fields of a form as a browser sends them. */
export function formOf(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body
}

/** The token in the form of a page. */
export const formTokenIn = (page: Seen): string =>
  /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? ''

/** What the forms of a page carry along unseen: a browser sends it back with the rest. */
export function hiddenIn({ html }: Pick<Seen, 'html'>): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )) {
    found[name] = [...new Set([...(found[name] ?? []), plain(value)])] // several forms carry the same token
  }
  return found
}

type Answer = { statusCode: number; body: string; headers: Record<string, unknown> }

const seen = ({ statusCode, body, headers }: Answer): Seen => ({
  status: statusCode,
  location: typeof headers.location === 'string' ? headers.location : undefined,
  text: wordsOf(body),
  html: body,
  headers,
})

/** What the page itself says, without the frame around it. */
const wordsOf = (html: string): string =>
  plain(html.replace(/^[\s\S]*(?=<main)|<footer[\s\S]*$/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
