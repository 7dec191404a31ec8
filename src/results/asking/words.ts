import { codeOf, findForm } from '../../evaluations/index.ts'
import { scales } from '../../instruments/index.ts'
import type { Db } from '../../platform/db.ts'
import { type Item, itemInBank, questionsOf } from '../../questionnaires/index.ts'
import type { KnownTopic } from '../counting/waves.ts'
import type { QuestionWords } from './shapes.ts'

/** The words of what topics are about, and where in the form a question stands. Scores stand after the questions. */
export type WordsOf = {
  of: (topic: Pick<KnownTopic, 'versionId'>, code: string) => QuestionWords
  place: (topic: Pick<KnownTopic, 'versionId'>, code: string) => number
}

/** Reads the forms that ask these topics, and answers how each question is put. */
export async function findWords(db: Db, topics: KnownTopic[]): Promise<WordsOf> {
  const items = new Map<number, Map<string, Item>>()
  for (const versionId of new Set(topics.map((topic) => topic.versionId))) {
    const form = await findForm(db, versionId)
    items.set(versionId, new Map(questionsOf(form).map((item) => [codeOf(item, versionId), item])))
  }
  return {
    of: ({ versionId }, code) => {
      const item = items.get(versionId)?.get(code) ?? itemInBank(code)
      return scales[code] ? ofScale(code) : item ? ofItem(item) : { ...unknown, text: { nb: code } }
    },
    place: ({ versionId }, code) => {
      const at = [...(items.get(versionId)?.keys() ?? [])].indexOf(code)
      return scales[code] || at < 0 ? afterQuestions + Object.keys(scales).indexOf(code) : at
    },
  }
}

const afterQuestions = 1000

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
