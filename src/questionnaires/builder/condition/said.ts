import type { Here } from '../../../design/here.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Form, Item } from '../../form.ts'
import { conditionInWords } from '../../views/only-if.tsx'
import { findItem } from '../outline/find.ts'
import { texts } from './texts.ts'
import { type Wish, wishOf } from './wish.ts'

/** When an item is shown, in words: "Vises bare hvis svaret på «…» er «…»." */
export function shownInWords(here: Pick<Here, 'locale'>, form: Form, item: Item): string {
  const wish = wishOf(item)
  return wish.kind === 'complicated' ? conditionInWords(form, item, here) : wishInWords(here, form, wish)
}

export function wishInWords({ locale }: Pick<Here, 'locale'>, form: Form, wish: Wish): string {
  const t = texts[locale]
  if (wish.kind === 'always' || wish.kind === 'complicated') return t.always
  const item = findItem(form.items, wish.question)
  const question = item ? inLanguage(item.text, locale).text : wish.question
  switch (wish.kind) {
    case 'is':
      return t.is(
        question,
        listed(
          wish.answers.map((code) => `«${answerName(item, code, locale)}»`),
          t.or,
        ),
      )
    case 'compared':
      return (wish.operator === '>=' ? t.atLeast : t.atMost)(question, String(wish.number))
    case 'answered':
      return t.answered(question)
    default:
      return wish satisfies never
  }
}

/** An answer as people read it. */
export function answerName(item: Item | undefined, code: string, locale: Here['locale']): string {
  const t = texts[locale]
  if (item?.type === 'boolean') return code === 'true' ? t.yes : t.no
  const option = item?.options.find((one) => one.code === code)
  return option ? inLanguage(option.display, locale).text : code
}

const listed = (names: string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
