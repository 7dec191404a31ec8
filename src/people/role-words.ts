import type { Locale } from '../platform/locale.ts'
import { texts } from './texts.ts'

/** What a role is called: "koordinator". */
export const roleName = (locale: Locale, { heldIn, role }: { heldIn: string; role: string }): string =>
  (texts[locale].roles as Record<string, Record<string, string>>)[heldIn]?.[role] ?? role

/** Roles as the trail keeps them ("coordinator, manager"), in words. The same role has one name, whatever it is held in. */
export function rolesInWords(locale: Locale, kept: string): string {
  const words = Object.assign({}, ...Object.values(texts[locale].roles), {
    coordinator: texts[locale].roles.service.coordinator,
  }) as Record<string, string>
  return kept
    .split(', ')
    .map((role) => words[role] ?? role)
    .join(', ')
}

/** With a capital, where a line begins with it. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
