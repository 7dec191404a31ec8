import type { Figures, QuestionResults, Results } from '../asking/shapes.ts'
import { headlineOf } from './headline.ts'

/** A question that both a unit and the pool may be told of, in the same wave. */
export type Beside = { wave: string; question: QuestionResults; own: Figures; pool: Figures }

/**
 * What a service and the country were asked alike, one beside the other, with the question that the page begins with first. Only what has
 * steps or is a score can be compared.
 */
export function besideOf(own: Pick<Results, 'waves'>, pool: Pick<Results, 'waves'>): Beside[] {
  const first = headlineOf(own)?.question.code
  return own.waves.flatMap(({ wave, questions }) =>
    questions
      .toSorted((a, b) => Number(b.code === first) - Number(a.code === first))
      .flatMap((question) => {
        const theirs = pool.waves
          .find((one) => one.wave === wave)
          ?.questions.find(({ code }) => code === question.code)
        if (!question.figures.told || !theirs?.figures.told || !isComparable(question)) return []
        return [{ wave, question, own: question.figures, pool: theirs.figures }]
      }),
  )
}

const isComparable = ({ words: { kind } }: QuestionResults): boolean => kind === 'steps' || kind === 'score'

/** How many services a pool is made of: the most that any of it counts. */
export const servicesIn = ({ waves }: Pick<Results, 'waves'>): number =>
  Math.max(0, ...waves.map(({ answered }) => (answered.told ? (answered.services ?? 0) : 0)))
