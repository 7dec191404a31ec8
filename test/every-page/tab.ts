import type { Page } from 'playwright-core'
import { accessibilityFaults, isTooWide, picture } from '../browser.ts'

type Look = {
  name: string
  /** By axe, on a phone, in the dark and on a wide screen; else only whether it fits: other words need other room. */
  thoroughly: boolean
  /** A mail is part of a page of somebody else's, who has the landmarks. */
  isMail?: boolean | undefined
}

export type Tab = ReturnType<typeof aTab>

/** A browser's tab that says what is wrong with the pages it is sent to. */
export function aTab(page: Page, origin: string) {
  const trouble: string[] = []
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`asks for ${request.url()}`)
  })

  return async (url: string, { name, thoroughly, isMail }: Look): Promise<string[]> => {
    const rules = isMail ? wcag : undefined
    await page.setViewportSize(phone)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(url)
    await picture(page, name.replaceAll('/', '_'))
    const faults: string[] = []
    if (thoroughly) {
      faults.push(...(await accessibilityFaults(page, rules)))
      await page.emulateMedia({ colorScheme: 'dark' })
      faults.push(...(await accessibilityFaults(page, colours)).map((fault) => `dark: ${fault}`))
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(laptop)
      faults.push(...(await accessibilityFaults(page, rules)).map((fault) => `wide: ${fault}`))
    }
    await page.setViewportSize(enlarged)
    if (await isTooWide(page)) faults.push('is wider than the screen when it is enlarged to 400 %')
    return [...faults, ...trouble.splice(0)]
  }
}

const phone = { width: 360, height: 760 }
const laptop = { width: 1280, height: 800 }
const enlarged = { width: 320, height: 256 }

// What depends on the colour scheme; the rest was seen in the light.
const colours = ['color-contrast', 'link-in-text-block']
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
