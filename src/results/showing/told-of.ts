import type { Db } from '../../platform/db.ts'
import { questionsOfWave } from '../asking/questions-of-wave.ts'
import { readNamed } from '../asking/read-tables.ts'
import type { QuestionResults } from '../asking/shapes.ts'
import { inOrderOfWaves } from '../asking/wave-order.ts'
import { withoutWithdrawn } from '../asking/withdrawn.ts'
import { findWords } from '../asking/words.ts'
import { keyOf } from '../protection/facts.ts'

/** Which question, and when it was asked: what is kept of a figure that is shown. */
export type FigureName = { wave: string; code: string }

/** What may be told of some questions of a course today, wave by wave; a question of which nothing may be told isn't there. */
export type ToldOf = {
  waves: {
    wave: string
    questions: QuestionResults[]
    answered: number | undefined
    invited: number | undefined
  }[]
  runs: number
  years: number[]
  countedOn: string | null
}

export async function toldOf(db: Db, courseId: number, names: FigureName[]): Promise<ToldOf> {
  const waves = inOrderOfWaves([...new Set(names.map(({ wave }) => wave))])
  const keys = [...names.map(keyOf), ...waves.map((wave) => keyOf({ wave, code: '' }))]
  const { answers: kept, years, countedOn } = await readNamed(db, courseId, keys)
  const answers = await withoutWithdrawn(db, { courseId }, kept)
  const words = await findWords(
    db,
    answers.map(({ topic }) => topic),
  )
  const byKey = new Map(answers.map((answer) => [answer.key, answer]))
  const told = waves.map((wave) => {
    const its = answers.filter(({ topic }) => topic.wave === wave)
    const all = byKey.get(keyOf({ wave, code: '' }))?.told
    const questions = questionsOfWave(its, { answers, words, byKey }).filter(({ figures }) => figures.told)
    return {
      ...{ wave, questions },
      ...{ answered: all?.told ? all.tally.n : undefined, invited: all?.told ? all.tally.asked : undefined },
    }
  })
  const runs = told.flatMap(({ questions }) =>
    questions.map(({ figures }) => (figures.told ? figures.runs : 0)),
  )
  return {
    waves: told.filter(({ questions }) => questions.length > 0),
    runs: Math.max(0, ...runs),
    years,
    countedOn,
  }
}
