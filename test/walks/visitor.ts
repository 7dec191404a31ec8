import assert from 'node:assert/strict'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { openBrowser } from '../browser.ts'

export type Visitor = Awaited<ReturnType<typeof aVisitor>>

/** Somebody at the service with a browser of their own, who finds things by what they are called. */
export async function aVisitor(
  browser: Awaited<ReturnType<typeof openBrowser>>,
  origin: string,
  options: BrowserContextOptions,
) {
  const context = await browser.visitor({ baseURL: origin, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const reads = async (words: RegExp) => {
    const text = await page.locator('main').textContent()
    assert.match((text ?? '').replace(/\s+/g, ' '), words)
  }
  return {
    page,
    reads,
    goTo: (path: string) => page.goto(path),
    follow: (name: string | RegExp) =>
      page.getByRole('link', { name }).filter({ visible: true }).first().click(),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    write: (label: string, words: string) => page.getByLabel(label).fill(words),
    /** Opens what is folded on a small screen; on a wide one there is nothing to open. */
    unfold: async (summary: string) => {
      const fold = page.getByText(summary, { exact: true })
      if (await fold.isVisible()) await fold.click()
    },
    choose: (label: string) => page.getByText(label, { exact: true }).click(),
    leave: () => context.close(),
  }
}

/** The name of what has the focus, by id or role. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.id ?? '')
