import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js'
import type { Condition, Item } from '../form.ts'
import { given } from '../understand/reading.ts'
import type { Writing } from './to-item.ts'

/** When an item is shown, as FHIR says it. */
export function toWhen(
  { when }: Item,
  { questions }: Writing,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  if (!when || when.conditions.length === 0) return {}
  return {
    enableWhen: when.conditions.map((condition) => ({
      question: condition.question,
      operator: condition.operator,
      ...toAnswer(condition, questions.get(condition.question)),
    })),
    enableBehavior: when.all ? 'all' : 'any',
  }
}

type Answer = Omit<QuestionnaireItemEnableWhen, 'question' | 'operator'>

function toAnswer({ operator, answer }: Condition, question: Item | undefined): Answer {
  if (typeof answer === 'object') return { answerString: answer.other }
  if (operator === 'exists' || typeof answer === 'boolean') return { answerBoolean: answer === true }
  const option = question?.options.find(({ code }) => code === answer)
  if (option?.valued === 'integer') return { answerInteger: Number(option.code) }
  if (option && !option.valued)
    return { answerCoding: { ...given('system', option.system), code: option.code } }
  if (typeof answer === 'string')
    return question?.type === 'date' ? { answerDate: answer } : { answerString: answer }
  if (question?.type === 'quantity') return { answerQuantity: { value: answer } }
  return question?.type === 'integer' ? { answerInteger: answer } : { answerDecimal: answer }
}
