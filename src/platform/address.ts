import type { IncomingMessage } from 'node:http'
import { type Locale, splitLocale } from './locale.ts'
import type { App } from './web.ts'

const asked = new WeakMap<IncomingMessage, Locale>()
const unreadable = new WeakSet<IncomingMessage>()

/** The longest address that Node lets in, so that the router never meets a part of one that is too long for it. */
export const longestAddress = 16 * 1024

/** The language a request asked for. */
export const localeOf = (request: IncomingMessage): Locale => asked.get(request) ?? 'nb'

/**
 * The address as routes know it: /nn/kurs is /kurs in nynorsk. What the router can't read it would answer by itself, past
 * everything that is done for other requests; so a broken escape is made whole here, and refused when its turn comes.
 */
export function readAddress(request: IncomingMessage): string {
  const { locale, path } = splitLocale(request.url ?? '/')
  asked.set(request, locale)
  if (isReadable(path)) return path
  unreadable.add(request)
  return path.replaceAll('%', '%25')
}

/** Answers broken addresses with 400. */
export function refuseUnreadable(app: App): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (unreadable.has(raw)) throw Object.assign(new Error('The address is broken'), { statusCode: 400 })
  })
}

function isReadable(path: string): boolean {
  try {
    decodeURI(path.replace(/\?.*/s, ''))
    return true
  } catch {
    return false
  }
}
