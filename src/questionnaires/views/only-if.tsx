import type { ComponentChildren } from 'preact'
import type { Here } from '../../design/here.ts'
import { inLanguage } from '../../platform/localised.ts'
import { type Condition, everyItem, type Form, type Item, isChoice } from '../form.ts'
import { fieldTexts } from './texts.ts'

type Props = { here: Pick<Here, 'locale'>; form: Form; item: Item; children: ComponentChildren }

/** What is only asked when something else was answered. A script hides it till then; without one it says when it is meant. */
export const OnlyIf = ({ here, form, item, children }: Props) => (
  <div class="only-if" data-only-if={JSON.stringify(item.when).replaceAll('>', '\\u003e')}>
    <p class="quiet small" data-when-words>
      {conditionInWords(form, item, here)}
    </p>
    {children}
  </div>
)

/** When an item is meant, as it is said where nothing can hide it: "Gjelder bare hvis du svarte …". */
export function conditionInWords(form: Form, { when }: Item, { locale }: Props['here']): string {
  const t = fieldTexts[locale]
  const parts = (when?.conditions ?? []).map((condition) => said(condition, form, locale))
  return t.onlyIf(parts.join(when?.all ? t.and : t.or))
}

function said({ question: linkId, operator, answer }: Condition, form: Form, locale: Here['locale']): string {
  const t = fieldTexts[locale]
  const item = everyItem(form.items).find((one) => one.linkId === linkId)
  const question = item ? inLanguage(item.text, locale).text : linkId
  const words = item ? answerInWords(item, answer, locale) : String(answer)
  switch (operator) {
    case 'exists':
      return answer === true ? t.answered(question) : t.notAnswered(question)
    case '=':
      return t.is(question, words)
    case '!=':
      return t.isNot(question, words)
    case '>':
      return t.more(question, words)
    case '<':
      return t.less(question, words)
    case '>=':
      return t.atLeast(question, words)
    case '<=':
      return t.atMost(question, words)
    default:
      operator satisfies never
      return ''
  }
}

function answerInWords(item: Item, answer: Condition['answer'], locale: Here['locale']): string {
  const t = fieldTexts[locale]
  if (typeof answer === 'boolean') return answer ? t.yes : t.no
  const option = isChoice(item) ? item.options.find(({ code }) => code === String(answer)) : undefined
  if (option) return inLanguage(option.display, locale).text
  if (item.type === 'date') return String(answer).split('-').map(Number).reverse().join('.')
  return typeof answer === 'object' ? answer.other : String(answer)
}
