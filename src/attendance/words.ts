import type { Locale } from '../platform/locale.ts'
import type { Role } from '../registrations/index.ts'
import { texts } from './texts.ts'

/** "deltaker", "pårørende", "fagperson". */
export const participantRole = (role: Role, locale: Locale): string => texts[locale].take.role[role]
