import type { QuestionnaireResponse } from 'fhir/r4.js'
import { evaluate } from '../fhirpath/evaluate.ts'
import { roundTo } from '../fhirpath/functions.ts'
import { known } from '../fhirpath/known.ts'
import { numberOf, TooMuch } from '../fhirpath/values.ts'
import { type Answers, everyItem, type Form, type Item } from '../form.ts'
import { urls } from '../understand/extensions.ts'
import { toQuestionnaireResponse } from './response.ts'
import { shownItems } from './shown.ts'

/** What a form works out of its answers, by linkId. Each may build on those before it; one that comes to no number is absent. */
export function calculatedValues(form: Form, answers: Answers): Record<string, number> {
  const calculated = everyItem(form.items).filter((item) => item.calculated !== undefined)
  if (calculated.length === 0) return {}
  const shown = shownItems(form, answers)
  const values: Record<string, number> = {}
  for (const item of calculated) {
    const value = shown.has(item.linkId)
      ? calculate(item, responseOf(form, { ...answers, ...values }))
      : undefined
    if (value !== undefined) values[item.linkId] = value
  }
  return values
}

function calculate(item: Item, response: QuestionnaireResponse): number | undefined {
  const expression = known(item.calculated ?? '')
  if (!expression) return undefined
  try {
    const found = evaluate(expression, response)
    const number = found.length === 1 ? numberOf(found[0]) : undefined
    if (number === undefined || !Number.isFinite(number)) return undefined
    return roundTo(number, item.type === 'integer' ? 0 : (item.decimals ?? 6))
  } catch (error) {
    if (error instanceof TooMuch) return undefined
    throw error
  }
}

/** The answers as an expression sees them: each chosen answer with its points. */
function responseOf(form: Form, answers: Answers): QuestionnaireResponse {
  const scores = new Map(
    everyItem(form.items).flatMap((item) =>
      item.options.map(({ code, score }) => [`${item.linkId} ${code}`, score] as const),
    ),
  )
  const response = toQuestionnaireResponse(form, answers, { questionnaire: form.url ?? 'urn:mestring:form' })
  const mark = (items: QuestionnaireResponse['item']): void => {
    for (const item of items ?? []) {
      mark(item.item)
      for (const answer of item.answer ?? []) {
        mark(answer.item)
        const score = scores.get(`${item.linkId} ${answer.valueCoding?.code}`)
        if (answer.valueCoding && score !== undefined)
          answer.valueCoding.extension = [{ url: urls.ordinalValue, valueDecimal: score }]
      }
    }
  }
  mark(response.item)
  return response
}
