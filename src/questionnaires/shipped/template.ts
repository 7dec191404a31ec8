import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js'
import { codingOf, instruments } from '../../instruments/index.ts'
import { control, limit, ordinalValue } from './fhir.ts'

/** The instruments whose questions we can lay out without their words. */
export const templated: string[] = Object.keys(instruments).filter(
  (name) => Object.keys(instruments[name]?.questions ?? {}).length > 0,
)

/**
 * An instrument without its words: every question with its code and with the numbers its answers must have, for who has leave to
 * use it to fill in and import. A draft, so that nobody sends it as it is.
 */
export function templateOf(name: string): Questionnaire | undefined {
  const instrument = instruments[name]
  if (!instrument || !templated.includes(name)) return undefined
  return {
    resourceType: 'Questionnaire',
    name,
    title: instrument.name.nb ?? name,
    status: 'draft',
    language: 'nb',
    copyright: instrument.copyright,
    item: [
      {
        linkId: name,
        code: [{ system: 'urn:mestring:instrument', code: name }],
        text: 'Skriv innledningen her, slik eieren har skrevet den',
        type: 'group',
        item: Object.keys(instrument.questions).map((code, index) => emptyQuestion(code, index + 1)),
      },
    ],
  }
}

/** Long ranges are set on a line; short ones are chosen. */
const mostChoices = 11

function emptyQuestion(code: string, number: number): QuestionnaireItem {
  const { from, to } = codingOf(code) ?? { from: 0, to: 0 }
  const question = {
    linkId: code,
    code: [{ system: 'urn:mestring:question', code }],
    prefix: String(number),
    text: `Lim inn spørsmål ${number} her`,
  }
  if (to - from >= mostChoices) {
    const limits = [limit('minValue', from), limit('maxValue', to), control('slider')]
    return { ...question, type: 'integer', extension: limits }
  }
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return { ...question, type: 'choice', answerOption: numbers.map(emptyAnswer) }
}

const emptyAnswer = (score: number): QuestionnaireItemAnswerOption => ({
  extension: [ordinalValue(score)],
  valueCoding: { code: String(score), display: `Lim inn svaret som teller ${score}` },
})
