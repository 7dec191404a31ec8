import type { App } from '../../src/platform/web.ts'
import type { Seen } from '../pages.ts'
import type { Route } from '../routes.ts'
import type { State } from './state.ts'

// A list of courses has hundreds of links of one kind, all made by the same line.
const ofEachKind = 3

// To a provider of identity, which isn't there.
const leavesTheHouse = /\/(logg-inn\/med|min-side\/innlogging\/koble)\//

/** Follows the links of pages, a few of each kind from each route for each reader; answers those that lead nowhere. */
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
  const tried = new Set<string>()
  const triedOfKind = new Map<string, number>()

  return async ({ html }: Seen, { route, as }: State, cookie?: string): Promise<string[]> => {
    const dead: string[] = []
    for (const [, address = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const path = address.replaceAll('&amp;', '&')
      if (leavesTheHouse.test(path)) continue
      const kind = `${route} ${kindOf(path)} ${as}`
      const times = triedOfKind.get(kind) ?? 0
      if (times === ofEachKind || tried.has(`${path} ${as}`)) continue
      triedOfKind.set(kind, times + 1)
      tried.add(`${path} ${as}`)
      const { statusCode } = await app.inject({ url: path, headers: cookie ? { cookie } : {} })
      if (statusCode === 404 || statusCode >= 500) dead.push(`${path} answers ${statusCode}`)
    }
    return dead
  }
}
