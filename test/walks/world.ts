import { after, before } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { type Country, theDemoCountry } from '../country.ts'
import { aCourse } from '../make.ts'
import { aVisitor, type Visitor } from './visitor.ts'

export const laptop = { viewport: { width: 1280, height: 800 } }

/** The two ends of what people hold: a small phone without script, and a laptop. */
export const devices = [
  ['on a small phone without script', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }],
  ['on a laptop', laptop],
] as const

/** The demonstration, listening, with a browser in front of it; opened before the walks and closed after them. */
export function theWorld() {
  let country: Country
  let origin: string
  let browser: Awaited<ReturnType<typeof openBrowser>>
  before(async () => {
    const opening = openBrowser()
    country = await theDemoCountry()
    origin = await country.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await opening
  })
  after(async () => {
    await browser.close()
    await country.close()
  })

  return {
    get country() {
      return country
    },
    visitor: (options: BrowserContextOptions) => aVisitor(browser, origin, options),
    async signedInAs(name: string, options: BrowserContextOptions): Promise<Visitor> {
      const visitor = await aVisitor(browser, origin, options)
      await visitor.goTo('/logg-inn')
      await visitor.page.getByRole('button', { name: new RegExp(name) }).click()
      await visitor.page.waitForURL(/min-side/)
      return visitor
    },
    /** A course of the service where Berit and Yusuf work. */
    async aCourseOfTheirs(title: string) {
      const { id } = await country.db
        .selectFrom('services')
        .select('id')
        .where('slug', '=', 'lms-nordlandssykehuset')
        .executeTakeFirstOrThrow()
      return await aCourse(country.db, { title, serviceId: id })
    },
  }
}
