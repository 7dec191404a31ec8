import type { Locale } from '../../platform/locale.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { texts } from './wrong-texts.ts'

/** What may be wrong with a run, in words. */
export const wrongIn = (locale: Locale) => ({ ...kitTexts[locale].wrong, ...texts[locale] })
