import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/**
 * The headers that tell browsers what pages may do: helmet's, made once, since they are the same on every answer and making
 * them takes as long as many a page.
 */
export function securityHeaders(baseUrl: string): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => {},
  }
  helmet(settings(baseUrl))({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return headers
}

/** For an address that is a secret: kept nowhere, found by no search engine, and told to no other page, not even of this house. */
export const secretAddressHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

const settings = (baseUrl: string) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: baseUrl.startsWith('https:')
    ? { maxAge: 31_536_000, includeSubDomains: true }
    : false,
  referrerPolicy: { policy: 'same-origin' as const }, // a manage link must not leave the house in a referrer
  crossOriginResourcePolicy: { policy: 'same-origin' as const },
})
