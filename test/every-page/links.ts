import type { App } from '../../src/platform/web.ts'
import type { Seen } from '../pages.ts'

/** Follows the links of pages, each once; answers those that lead nowhere. */
export function linkChecker(app: App) {
  const followed = new Set<string>()
  return async ({ html }: Seen, cookie?: string): Promise<string[]> => {
    const dead: string[] = []
    for (const [, address = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const path = address.replaceAll('&amp;', '&')
      const visit = `${path} ${cookie}`
      if (followed.has(visit)) continue
      followed.add(visit)
      const { statusCode } = await app.inject({ url: path, headers: cookie ? { cookie } : {} })
      if (statusCode === 404 || statusCode >= 500) dead.push(`${path} answers ${statusCode}`)
    }
    return dead
  }
}
