import type { Page } from 'playwright-core'
import { accessibilityFaults, isTooWide, picture } from '../browser.ts'

type Look = {
  name: string
  /** Where axe reads it. In other languages it is only seen whether it fits a phone: other words need other room. */
  read: Screen[]
  /** A part of the page, when the rest has been read. */
  part?: string | undefined
  /** A mail is part of a page of somebody else's, who has the landmarks. */
  isMail?: boolean | undefined
}

export type Tab = ReturnType<typeof aTab>

/** A browser's tab that says what is wrong with the pages it is sent to. What tabs have seen painted they tell each other. */
export function aTab(page: Page, origin: string, painted: Set<string>) {
  const trouble: string[] = []
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`asks for ${request.url()}`)
  })

  return async (url: string, { name, read, part, isMail }: Look): Promise<string[]> => {
    await page.setViewportSize(phone)
    await page.goto(url)
    await picture(page, name.replaceAll('/', '_'))
    const faults = (await isTooWide(page))
      ? ['is wider than the screen of a phone, or when enlarged to 400 %']
      : []
    const paints = read.length > 0 ? await paintsOf(page) : []
    const isSeen = paints.every((paint) => painted.has(paint))
    for (const screen of read) {
      if (screen === 'dark' && isSeen) continue
      await page.setViewportSize(screen === 'wide' ? laptop : phone)
      await page.emulateMedia({ colorScheme: screen === 'dark' ? 'dark' : 'light' })
      const rules = screen === 'dark' ? colours : isMail ? wcag : undefined
      const without = screen === 'phone' && isSeen ? colours : []
      const found = await accessibilityFaults(page, { only: rules, without, part })
      faults.push(...found.map((fault) => `${screen}: ${fault}`))
    }
    for (const paint of paints) painted.add(paint)
    return [...faults, ...trouble.splice(0)]
  }
}

/**
 * What is painted on a page: everything that says something, by what the style sheets know it and those around it by. To
 * measure colours is half of what axe does, and the same thing in the same place has the same colours on every page.
 */
const paintsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const styled = ['class', 'type', 'disabled', 'checked', 'open', 'aria-current', 'aria-invalid']
    const isStyled = ({ name }: Attr) => styled.includes(name) || name.startsWith('data-')
    const nameOf = ({ localName, attributes }: Element) =>
      [localName, ...[...attributes].filter(isStyled).map(({ name, value }) => `${name}=${value}`)].join(' ')
    const pathOf = (element: Element): string =>
      `${element.parentElement ? pathOf(element.parentElement) : ''} > ${nameOf(element)}`
    const says = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
    return [...document.body.querySelectorAll('*')].filter(says).map(pathOf)
  })

export type Screen = 'phone' | 'dark' | 'wide'

const laptop = { width: 1280, height: 800 }
// As narrow as a laptop's screen is when it is enlarged to 400 %. To draw pages anew in another width takes a quarter of a visit.
const phone = { width: 320, height: 640 }

// What depends on the colour scheme; the rest was seen in the light.
const colours = ['color-contrast', 'link-in-text-block']
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
