import type { Locale } from '../../platform/locale.ts'
import type { QuestionWords } from '../asking/shapes.ts'

const languages: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** "3,4" */
export const decimal = (value: number, locale: Locale, digits = 1): string =>
  formatOf(locale, digits).format(value).replace('-', '−')

const formats = new Map<string, Intl.NumberFormat>()

/** Each made once: a page says hundreds of numbers, and making a format takes longer than using it. */
function formatOf(locale: Locale, digits: number, least = 0): Intl.NumberFormat {
  const name = `${locale} ${least} ${digits}`
  const made =
    formats.get(name) ??
    new Intl.NumberFormat(languages[locale], { minimumFractionDigits: least, maximumFractionDigits: digits })
  formats.set(name, made)
  return made
}

/** A mean, with as many digits as the others it stands beside: "7,0" beside "7,9". */
export const mean = (value: number, locale: Locale, digits = 1): string =>
  formatOf(locale, digits, digits).format(value).replace('-', '−')

/** How many decimals say something: more where the whole scale is about as long as one step of another. */
export const digitsOf = ({ kind, range }: Pick<QuestionWords, 'kind' | 'range'>, digits = 1): number =>
  kind === 'score' && range && range.max - range.min <= 2.5 ? 3 : digits

/** "+0,9", "−0,2", "0": so that which way it went is never left out. */
export function signed(value: number, locale: Locale, digits = 1): string {
  const said = decimal(value, locale, digits)
  return value > 0 && said !== '0' ? `+${said}` : said === '−0' ? '0' : said
}

/** "86 %", which isn’t parted at the end of a line. */
export const percent = (part: number, whole: number, locale: Locale): string =>
  `${Math.round((100 * part) / Math.max(1, whole))}${locale === 'en' ? '' : '\u00a0'}%`

/** The ends of an interval; an end near nought gets one digit more, so that it doesn't look as if nought lay inside. */
export const signedEnd = (value: number, locale: Locale, digits = 1): string =>
  signed(value, locale, Math.abs(value) < 0.5 / 10 ** digits && value !== 0 ? digits + 1 : digits)
