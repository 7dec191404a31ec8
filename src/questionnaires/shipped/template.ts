import type { Questionnaire } from 'fhir/r4.js'
import { codingOf, instruments } from '../../instruments/index.ts'
import type { Item, Words } from '../form.ts'
import { toQuestionnaire } from '../write/to-questionnaire.ts'

/** The instruments whose questions we can lay out without their words. */
export const templated: string[] = Object.keys(instruments).filter(
  (name) => Object.keys(instruments[name]?.questions ?? {}).length > 0,
)

/**
 * An instrument without its words: every question with its code and with the numbers its answers must have, for who has leave to
 * use it to fill in and read in. Nothing when we don’t know its questions.
 */
export function templateOf(name: string): Questionnaire | undefined {
  const instrument = instruments[name]
  if (!instrument || !templated.includes(name)) return undefined
  return toQuestionnaire({
    title: { nb: instrument.name.nb ?? name },
    copyright: { nb: instrument.copyright },
    languages: ['nb'],
    items: [
      {
        ...bare,
        linkId: name,
        instrument: name,
        type: 'group',
        text: { nb: placeholders.intro },
        items: Object.keys(instrument.questions).map((code, index) => emptyQuestion(code, index + 1)),
      },
    ],
  })
}

/** What stands where the owner’s words are to be. */
export const placeholders = {
  intro: 'Lim inn innledningen her, slik eieren har skrevet den',
  question: (number: number) => `Lim inn spørsmål ${number} her`,
  answer: (score: number) => `Lim inn svaret som teller ${score}`,
}

/** Whether the owner’s words are still to be written here. */
export const isPlaceholder = (words: Words): boolean =>
  /^Lim inn (?:innledningen her|spørsmål \d+ her$|svaret som teller \d+$)/.test(words.nb ?? '')

const bare = { required: false, repeats: false, options: [], items: [] }

/** Long ranges are set on a line; short ones are chosen. */
const mostChoices = 11

function emptyQuestion(code: string, number: number): Item {
  const { from, to } = codingOf(code) ?? { from: 0, to: 0 }
  const text = { nb: placeholders.question(number) }
  const question = { ...bare, linkId: code, code, prefix: String(number), text }
  if (to - from >= mostChoices) return { ...question, type: 'integer', min: from, max: to, control: 'slider' }
  const options = Array.from({ length: to - from + 1 }, (_, step) => emptyAnswer(from + step))
  return { ...question, type: 'choice', options }
}

const emptyAnswer = (score: number) => ({
  code: String(score),
  display: { nb: placeholders.answer(score) },
  score,
})
