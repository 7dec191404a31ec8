import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Item, Value } from '../../questionnaires/index.ts'
import { texts } from './texts.ts'

/** An answer as a person would say it: the words of the option, the day, the number with its unit. Nothing when none was given. */
export const answerInWords = (item: Item, answer: Value | Value[] | undefined, locale: Locale): string =>
  answer === undefined
    ? ''
    : [answer]
        .flat()
        .map((value) => valueInWords(item, value, locale))
        .join(', ')

function valueInWords({ type, options, unit }: Item, value: Value, locale: Locale): string {
  if (typeof value === 'object') return value.other
  if (typeof value === 'boolean') return value ? texts[locale].yes : texts[locale].no
  const option = options.find(({ code }) => code === value)
  if (option) return inLanguage(option.display, locale).text
  if (type === 'date') return longDate(new Date(`${value}T12:00:00Z`), locale)
  return unit ? `${value} ${unit}` : String(value)
}
