import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** A real browser without a window. It asks no other host for anything, and a page that tries fails the test. */
export async function openBrowser() {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('No Chromium found: install it, or say where it is in CHROMIUM_PATH')
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-site-isolation-trials', // or a process is made ready for each page before it is asked for
    ],
  })
  return {
    /** A fresh visitor: `javaScriptEnabled: false`, a phone's width, dark, … */
    async visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      return browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options })
    },
    close: () => browser.close(),
  }
}

// Not as a script of the page: the policy of some refuses that, as it should.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Has axe ready in every page that a visitor opens: dearer for one page, cheaper for many. */
export async function bringAxe(visitor: BrowserContext): Promise<void> {
  await visitor.addInitScript(axeSource)
}

type Reading = {
  /** The rules, by name or tag; all of them when none are named. */
  only?: string[] | undefined
  without?: string[]
  /** A part of the page, when the rest has been read. */
  part?: string | undefined
}

/** What axe finds wrong with the page as it stands: one line a fault. */
export async function accessibilityFaults(
  page: Page,
  { only = tags, without = [], part }: Reading = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const leftOut = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  return page.evaluate(
    async ({ only, leftOut, part }) => {
      const axe = (
        globalThis as unknown as { axe: { run(part: unknown, options: object): Promise<AxeAnswer> } }
      ).axe
      type AxeAnswer = {
        violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[]
      }
      const { violations } = await axe.run(part ?? document, {
        runOnly: only,
        rules: leftOut,
        resultTypes: ['violations'],
        preload: false, // only to tell whether the page turns with the phone: our style sheets don't ask
        selectors: false,
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
      )
    },
    { only, leftOut, part },
  )
}

// Off: how a void element ends and how the doctype is written is taste; answers to one question share a name, hidden ones
// too; and a course is called what it is called.
const rules: NonNullable<ConfigData['rules']> = {
  // A field is named after its question in somebody’s form; any id without spaces is one in HTML.
  'valid-id': ['error', { relaxed: true }],
  'void-style': 'off',
  'doctype-style': 'off',
  'form-dup-name': 'off',
  'long-title': 'off',
}

/** One set of rules, put together once: html-validate's own loader does it anew for every document. */
class OneSetOfRules extends StaticConfigLoader {
  readonly #rules = super.getConfigFor('')

  override getConfigFor() {
    return this.#rules
  }
}

const validator = new HtmlValidate(new OneSetOfRules({ extends: ['html-validate:recommended'], rules }))

/** What html-validate finds wrong with a document: one line a fault. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

/** Whether something is wider than the screen, so that a reader would have to scroll sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Keeps a picture for people to look at when MESTRING_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.MESTRING_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
