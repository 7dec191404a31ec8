import type { Locale } from '../platform/locale.ts'
import { pathIn } from '../platform/locale.ts'

/** Where the reader is: what every page needs to draw itself, and nothing about who asks. */
export type Here = {
  locale: Locale
  /** The address without its language, query included: what the language switch links to. */
  path: string
  /** The public address of the site, without a slash at the end. */
  baseUrl: string
  demo: boolean
  now: Date
  /** The name of the reader, on pages that only they who are signed in see. */
  signedInAs?: string | undefined
}

/** A link that stays in the reader's language. */
export const to = (here: Pick<Here, 'locale'>, path: string): string => pathIn(here.locale, path)
