import type { App } from '../../src/platform/web.ts'
import type { Seen } from '../pages.ts'
import type { Route } from '../routes.ts'

// A list of courses has hundreds of links of one kind, all made by the same line.
const ofEachKind = 3

// To a provider of identity, which isn't there.
const leavesTheHouse = /\/(logg-inn\/med|min-side\/innlogging\/koble)\//

/** Follows the links of pages, a few of each kind for each reader; answers those that lead nowhere. */
export function linkChecker(app: App, routes: Route[]) {
  const patterns = routes.map(({ url }) => ({
    url,
    pattern: new RegExp(`^(/nn|/en)?${url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
  }))
  const kindOf = (path: string) => {
    const [address = '', query] = path.split('?')
    const route = patterns.find(({ pattern }) => pattern.test(address))?.url ?? address
    return query ? `${route}?${[...new URLSearchParams(query).keys()]}` : route
  }
  const followed = new Map<string, Set<string>>()

  return async ({ html }: Seen, cookie?: string): Promise<string[]> => {
    const dead: string[] = []
    for (const [, address = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const path = address.replaceAll('&amp;', '&')
      if (leavesTheHouse.test(path)) continue
      const kind = `${kindOf(path)} ${cookie}`
      const known = followed.get(kind) ?? new Set()
      if (known.has(path) || known.size === ofEachKind) continue
      followed.set(kind, known.add(path))
      const { statusCode } = await app.inject({ url: path, headers: cookie ? { cookie } : {} })
      if (statusCode === 404 || statusCode >= 500) dead.push(`${path} answers ${statusCode}`)
    }
    return dead
  }
}
