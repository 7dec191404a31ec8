import type { Locale } from '../platform/locale.ts'
import type { ServiceKind } from './rules.ts'
import { texts } from './texts.ts'

/** What a kind of service is called: "Frisklivssentral". */
export const serviceKindName = (locale: Locale, kind: ServiceKind): string => texts[locale].kind[kind]
