import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4.js'
import { type Answers, everyItem, type Form, type Item, isChoice, type Value } from '../form.ts'
import { given } from '../understand/reading.ts'
import { shownItems } from './shown.ts'

type About = { questionnaire: string; authored?: string; id?: string }

/** A sheet of answers as FHIR. What wasn't shown isn't in it. */
export function toQuestionnaireResponse(form: Form, answers: Answers, about: About): QuestionnaireResponse {
  const shown = shownItems(form, answers)
  const item = form.items.flatMap((one) => responseItem(one, answers, shown))
  return {
    resourceType: 'QuestionnaireResponse',
    ...given('id', about.id),
    questionnaire: about.questionnaire,
    status: 'completed',
    ...given('authored', about.authored),
    ...(item.length > 0 ? { item } : {}),
  }
}

function responseItem(item: Item, answers: Answers, shown: Set<string>): QuestionnaireResponseItem[] {
  if (item.type === 'display' || !shown.has(item.linkId)) return []
  const below = item.items.flatMap((one) => responseItem(one, answers, shown))
  const values = item.type === 'group' ? [] : [answers[item.linkId] ?? []].flat()
  if (values.length === 0 && below.length === 0) return []
  const text = item.text.nb ?? item.text.nn ?? item.text.en
  const named = { linkId: item.linkId, ...given('text', text) }
  if (values.length === 0) return [{ ...named, item: below }]
  // What is asked below a question stands below its answer; below the first, when there are several.
  const answer = values.map((value, at) => ({
    ...answerOf(item, value),
    ...(at === 0 && below.length > 0 ? { item: below } : {}),
  }))
  return [{ ...named, answer }]
}

function answerOf(item: Item, value: Value): QuestionnaireResponseItemAnswer {
  if (typeof value === 'object') return { valueString: value.other }
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (isChoice(item)) return chosen(item, String(value))
  if (typeof value === 'string') return item.type === 'date' ? { valueDate: value } : { valueString: value }
  if (item.type === 'integer') return { valueInteger: value }
  return item.type === 'quantity'
    ? { valueQuantity: { value, ...given('unit', item.unit) } }
    : { valueDecimal: value }
}

function chosen(item: Item, code: string): QuestionnaireResponseItemAnswer {
  const option = item.options.find((one) => one.code === code)
  if (option?.valued === 'string') return { valueString: code }
  if (option?.valued === 'integer') return { valueInteger: Number(code) }
  const display = option?.display.nb ?? option?.display.nn ?? option?.display.en
  return { valueCoding: { ...given('system', option?.system), code, ...given('display', display) } }
}

/** The answers in a FHIR response: those that belong to questions of the form, and fit them. */
export function fromQuestionnaireResponse(form: Form, response: QuestionnaireResponse): Answers {
  const byId = new Map(everyItem(form.items).map((item) => [item.linkId, item]))
  const answers: Answers = {}
  for (const { linkId, answer } of everyAnswered(response.item ?? [])) {
    const item = byId.get(linkId)
    if (!item || item.type === 'group' || item.type === 'display') continue
    const values = (answer ?? []).flatMap((one) => givenIn(item, one) ?? [])
    const [first] = values
    if (first !== undefined) answers[linkId] = item.repeats ? values : first
  }
  return answers
}

const everyAnswered = (items: QuestionnaireResponseItem[]): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [
    item,
    ...everyAnswered(item.item ?? []),
    ...everyAnswered((item.answer ?? []).flatMap((answer) => answer.item ?? [])),
  ])

function givenIn(item: Item, answer: QuestionnaireResponseItemAnswer): Value | undefined {
  if (isChoice(item)) return choiceOf(item, answer)
  switch (item.type) {
    case 'boolean':
      return answer.valueBoolean
    case 'integer':
      return answer.valueInteger
    case 'decimal':
      return answer.valueDecimal ?? answer.valueInteger
    case 'quantity':
      return answer.valueQuantity?.value
    case 'date':
      return answer.valueDate
    default:
      return answer.valueString
  }
}

function choiceOf(item: Item, answer: QuestionnaireResponseItemAnswer): Value | undefined {
  const code = answer.valueCoding?.code ?? answer.valueString ?? answer.valueInteger?.toString()
  if (item.options.some((option) => option.code === code)) return code
  const own = answer.valueString ?? answer.valueCoding?.display
  return item.type === 'open-choice' && own ? { other: own } : undefined
}
