import type { Locale } from '../../platform/locale.ts'
import { texts } from './texts.ts'

/** What a role lets one do, in a sentence. */
export const aboutRole = (locale: Locale, heldIn: string, role: string): string =>
  (texts[locale].about as Record<string, Record<string, string>>)[heldIn]?.[role] ?? ''
