import type { ChangeResults, QuestionResults, Results, WaveResults } from '../asking/shapes.ts'

/** What a course is judged by first, where it was asked. */
const first = ['benefit', 'overall', 'learned', 'child-fun']

export type Headline = { wave: WaveResults; question: QuestionResults }

/** The question that the page begins with: how useful it was, or the nearest there is, the first time it was asked after the course. */
export function headlineOf({ waves }: Pick<Results, 'waves'>): Headline | undefined {
  const after = waves.filter(({ wave }) => wave !== 'before')
  const asked = (after.length > 0 ? after : waves).flatMap((wave) =>
    wave.questions.map((question) => ({ wave, question })),
  )
  for (const code of first) {
    const found = asked.find(({ question }) => question.code === code)
    if (found) return found
  }
  const ofKind = (...kinds: string[]) => asked.find(({ question }) => kinds.includes(question.words.kind))
  return ofKind('steps') ?? ofKind('score', 'number') ?? asked[0]
}

/** A question that was asked twice, and how those who answered both times have changed. */
export type ChangeFinding = {
  question: QuestionResults
  change: ChangeResults['change']
  stayed: ChangeResults['stayed']
}
export type Changes = { since: string; to: string; rows: ChangeFinding[] }

/** How people have changed, wave by wave since the first that asked; the last that anything may be told of stands first. */
export function changesOf({ waves }: Pick<Results, 'waves'>): Changes[] {
  const all = waves.flatMap(({ wave, questions }) => {
    const rows = questions.flatMap((question) =>
      question.changes.map(({ since, ...change }) => ({ since, row: { question, ...change } })),
    )
    return [...Map.groupBy(rows, ({ since }) => since)].map(([since, its]) => ({
      ...{ since, to: wave },
      rows: its.map(({ row }) => row),
    }))
  })
  const isTold = ({ rows }: Changes): boolean => rows.some(({ change }) => change.told)
  return [...all.filter(isTold).reverse(), ...all.filter((one) => !isTold(one)).reverse()]
}

/** How many answered both times, question by question. */
export const sizesOf = (rows: Pick<ChangeFinding, 'change'>[]): number[] =>
  rows.flatMap(({ change }) => (change.told ? [change.change.n] : []))

/** Anything at all may be told of. */
export const isAnythingTold = ({ waves }: Pick<Results, 'waves'>): boolean =>
  waves.some(({ answered, questions }) => answered.told || questions.some(({ figures }) => figures.told))
