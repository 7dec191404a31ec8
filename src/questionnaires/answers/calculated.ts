import type { Extension, Questionnaire, QuestionnaireResponse } from 'fhir/r4.js'
import { allSteps, evaluate, type Steps } from '../fhirpath/evaluate.ts'
import { roundTo } from '../fhirpath/functions.ts'
import { known } from '../fhirpath/known.ts'
import { numberOf, TooMuch } from '../fhirpath/values.ts'
import { type Answers, everyItem, type Form, type Item, isCalculated } from '../form.ts'
import { urls } from '../understand/extensions.ts'
import { toQuestionnaire } from '../write/to-questionnaire.ts'
import { toQuestionnaireResponse } from './response.ts'
import { shownItems } from './shown.ts'

/** What a form works out of its answers, by linkId. Each may build on those before it; one that comes to no number is absent. */
export function calculatedValues(form: Form, answers: Answers): Record<string, number> {
  const calculated = everyItem(form.items).filter(isCalculated)
  if (calculated.length === 0) return {}
  const shown = shownItems(form, answers)
  const at: At = { form, questionnaire: questionnaireOf(form), steps: allSteps() }
  const values: Record<string, number> = {}
  for (const item of calculated) {
    const value = shown.has(item.linkId) ? calculate(item, { ...answers, ...values }, at) : undefined
    if (value !== undefined) values[item.linkId] = value
  }
  return values
}

type At = { form: Form; questionnaire: unknown; steps: Steps }

/** The form as expressions see it; forms in use never change, so that it is written once. */
const written = new WeakMap<Form, Questionnaire>()

function questionnaireOf(form: Form): Questionnaire {
  const before = written.get(form)
  if (before) return before
  const questionnaire = toQuestionnaire(form)
  const weigh = (items: Questionnaire['item']): void => {
    for (const { item, answerOption = [] } of items ?? []) {
      weigh(item)
      for (const option of answerOption) option.extension = option.extension?.flatMap(underBothNames)
    }
  }
  weigh(questionnaire.item)
  written.set(form, questionnaire)
  return questionnaire
}

/** Points have one name in this version of FHIR and another in the next, and expressions look for either. */
const underBothNames = (points: Extension): Extension[] => [points, { ...points, url: urls.itemWeight }]

function calculate(item: Item, answers: Answers, { form, questionnaire, steps }: At): number | undefined {
  const expression = known(item.calculated ?? '')
  if (!expression || steps.left < 0) return undefined
  try {
    const found = evaluate(expression, responseOf(form, answers), { questionnaire, steps })
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
          answer.valueCoding.extension = underBothNames({ url: urls.ordinalValue, valueDecimal: score })
      }
    }
  }
  mark(response.item)
  return response
}
