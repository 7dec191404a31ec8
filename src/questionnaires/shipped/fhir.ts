import type { Extension, Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Part, ShippedForm } from './form.ts'
import type { Choice, Question, Said, Way } from './question.ts'

const hl7 = 'http://hl7.org/fhir/StructureDefinition'

/** The resource of a form that is shipped: bokmål in the text, the other languages in the standard’s extension. */
export const resourceOf = ({ key, version, title, intro, parts }: ShippedForm): Questionnaire => ({
  resourceType: 'Questionnaire',
  url: `urn:mestring:questionnaire:${key}`,
  version,
  name: key,
  ...inWords('title', title),
  status: 'active',
  language: 'nb',
  publisher: 'Mestring',
  ...inWords('description', intro),
  item: parts.map((part) => ('questions' in part ? groupOf(part) : itemOf(part))),
})

/** A question as an item of a form. Its linkId is its code: it is asked once in a form. */
export const itemOf = ({ code, text, help, way }: Question): QuestionnaireItem => ({
  linkId: code,
  code: [{ system: 'urn:mestring:question', code }],
  ...inWords('text', text),
  type: typeOf[way.kind],
  ...(way.kind !== 'words' && { answerOption: optionsOf(way).map(optionOf) }),
  ...below([
    ...(help ? [besideText(code, 'help', help)] : []),
    ...(way.kind === 'zero-to-ten'
      ? [besideText(code, 'lower', way.lower), besideText(code, 'upper', way.upper)]
      : []),
  ]),
})

/** `text: 'Hei'` with its translations beside it, under the key that FHIR keeps them in. */
function inWords<K extends string>(key: K, said: LocalisedText) {
  const { nb, ...others } = said
  const extension = Object.entries(others).map(([lang, content]) => ({
    url: `${hl7}/translation`,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  }))
  return { [key]: nb, [`_${key}`]: { extension } } as { [k in K]: string } & {
    [k in `_${K}`]: { extension: Extension[] }
  }
}

/** How an item is shown, by the standard’s names. */
export const control = (code: string): Extension => ({
  url: `${hl7}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

/** What an answer counts. */
export const ordinalValue = (score: number): Extension => ({
  url: `${hl7}/ordinalValue`,
  valueDecimal: score,
})

/** The least or most that a number may be. */
export const limit = (end: 'minValue' | 'maxValue', valueInteger: number): Extension => ({
  url: `${hl7}/${end}`,
  valueInteger,
})

const optionOf = ({ code, display, score }: Choice): QuestionnaireItemAnswerOption => ({
  ...(score !== undefined && { extension: [ordinalValue(score)] }),
  valueCoding: { code, ...inWords('display', display) },
})

const groupOf = ({ linkId, heading, asTable, questions }: Part): QuestionnaireItem => ({
  linkId,
  ...inWords('text', heading),
  type: 'group',
  ...(asTable && { extension: [control('gtable')] }),
  item: questions.map(itemOf),
})

const typeOf = {
  'zero-to-ten': 'choice',
  one: 'choice',
  'one-or-own-words': 'open-choice',
  words: 'text',
} as const satisfies Record<Way['kind'], QuestionnaireItem['type']>

const optionsOf = (way: Exclude<Way, { kind: 'words' }>): Choice[] =>
  way.kind === 'zero-to-ten' ? zeroToTen : way.options

const figure = (said: string): Said => ({ nb: said, nn: said, en: said })
const zeroToTen: Choice[] = Array.from({ length: 11 }, (_, score) => ({
  code: String(score),
  display: figure(String(score)),
  score,
}))

/** A text that is part of a question: its help, or the words at the ends of its scale. */
const besideText = (code: string, kind: 'help' | 'lower' | 'upper', said: Said): QuestionnaireItem => ({
  linkId: `${code}-${kind}`,
  ...inWords('text', said),
  type: 'display',
  extension: [control(kind)],
})

const below = (items: QuestionnaireItem[]): { item?: QuestionnaireItem[] } =>
  items.length > 0 ? { item: items } : {}
