import type { Locale } from '../platform/locale.ts'
import type { HeldRole } from './rules.ts'
import { texts } from './texts.ts'

/** What a role is called: "koordinator". */
export const roleName = (locale: Locale, { heldIn, role }: Pick<HeldRole, 'heldIn' | 'role'>): string =>
  (texts[locale].roles[heldIn] as Record<string, string>)[role] ?? role
