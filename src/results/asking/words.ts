import { codeOf, findForm } from '../../evaluations/index.ts'
import { scales } from '../../instruments/index.ts'
import type { Db } from '../../platform/db.ts'
import {
  everyItem,
  type Form,
  type Item,
  isCalculated,
  itemInBank,
  questionsOf,
} from '../../questionnaires/index.ts'
import type { KnownTopic } from '../counting/waves.ts'
import type { QuestionWords } from './shapes.ts'

/** The words of what topics are about, and where in the form a question stands. Scores stand after the questions. */
export type WordsOf = {
  of: (topic: Pick<KnownTopic, 'versionId'>, code: string) => QuestionWords
  place: (topic: Pick<KnownTopic, 'versionId'>, code: string) => number
}

/** Reads the forms that ask these topics, and answers how each question is put. */
export async function findWords(db: Db, topics: KnownTopic[]): Promise<WordsOf> {
  const known = new Map<number, WordsOfForm>()
  for (const versionId of new Set(topics.map((topic) => topic.versionId)))
    known.set(versionId, wordsOfForm(await findForm(db, versionId), versionId))
  return {
    of: ({ versionId }, code) => known.get(versionId)?.get(code)?.words ?? wordsOf(code, itemInBank(code)),
    place: ({ versionId }, code) =>
      known.get(versionId)?.get(code)?.place ?? afterQuestions + scaleNames.indexOf(code),
  }
}

type WordsOfForm = Map<string, { words: QuestionWords; place: number }>

/** Forms in use never change, so that each is put into words once. */
const before = new WeakMap<Form, WordsOfForm>()

function wordsOfForm(form: Form, versionId: number): WordsOfForm {
  const made = before.get(form)
  if (made) return made
  const words: WordsOfForm = new Map()
  for (const [place, item] of questionsOf(form).entries()) {
    const code = codeOf(item, versionId)
    if (!scales[code]) words.set(code, { place, words: wordsOf(code, item) })
  }
  for (const [at, item] of everyItem(form.items).filter(isCalculated).entries()) {
    const code = codeOf(item, versionId)
    if (!scales[code])
      words.set(code, { place: beforeScales + at, words: { ...ofItem(item), kind: 'score' } })
  }
  before.set(form, words)
  return words
}

function wordsOf(code: string, item: Item | undefined): QuestionWords {
  if (scales[code]) return ofScale(code)
  return item ? ofItem(item) : { ...unknown, text: { nb: code } }
}

const scaleNames = Object.keys(scales)
/** What a form works out itself stands between. */
const beforeScales = 1000
const afterQuestions = 2000

const unknown: QuestionWords = { kind: 'choice', text: {}, options: [], higherIsBetter: true }

function ofScale(code: string): QuestionWords {
  const { name, min, max, higherIsBetter, clearlyBetter, clearlyBetterSource, copyright } = scales[
    code
  ] as (typeof scales)[string]
  return {
    ...{ kind: 'score', text: name, options: [], higherIsBetter, copyright, range: { min, max } },
    ...(clearlyBetter !== undefined && {
      clearlyBetter: { by: clearlyBetter, source: clearlyBetterSource ?? '' },
    }),
  }
}

function ofItem(item: Item): QuestionWords {
  const { text, lower, upper, unit } = item
  const options = optionsOf(item)
  const range = rangeOf(item, options)
  return {
    ...{ kind: kindOf(item), text, options, higherIsBetter: true },
    ...(lower && { lower }),
    ...(upper && { upper }),
    ...(unit && { unit }),
    ...(range && { range }),
  }
}

function optionsOf({ type, options }: Item): QuestionWords['options'] {
  if (type === 'boolean')
    return [
      { value: 'true', display: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
      { value: 'false', display: { nb: 'Nei', nn: 'Nei', en: 'No' } },
    ]
  const given = options.map(({ code, display, score }) => ({
    ...{ value: code, display },
    ...(score !== undefined && { score }),
  }))
  const other = { value: 'other', display: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' } }
  return type === 'open-choice' && !given.some(({ value }) => value === 'other') ? [...given, other] : given
}

function kindOf({ type, repeats, options }: Item): QuestionWords['kind'] {
  if (type === 'boolean') return 'yes-no'
  if (type === 'integer' || type === 'decimal' || type === 'quantity') return 'number'
  if (repeats) return 'several'
  return type === 'choice' && options.length > 0 && options.every(({ score }) => score !== undefined)
    ? 'steps'
    : 'choice'
}

function rangeOf({ min, max }: Item, options: QuestionWords['options']): QuestionWords['range'] {
  const scores = options.flatMap(({ score }) => score ?? [])
  if (scores.length === options.length && scores.length > 1)
    return { min: Math.min(...scores), max: Math.max(...scores) }
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined
}
