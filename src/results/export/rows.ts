import type { Figures, QuestionResults, Results, WaveResults } from '../asking/shapes.ts'

/** One figure: what it counts, of what, and how many it is made of. What isn't told isn't there. */
export type FigureRow = {
  wave: string
  code: string
  measure: string
  option: string
  groupBy: string
  group: string
  value: number
  n: number
}

export const columns = ['wave', 'code', 'measure', 'option', 'group_by', 'group', 'value', 'n'] as const

/** Every figure that is told of a unit, one a row. */
export const rowsOf = ({ waves }: Pick<Results, 'waves'>): FigureRow[] =>
  waves.flatMap((wave) => [
    ...rowsOfWave(wave),
    ...wave.questions.flatMap((question) => rowsOfQuestion(wave, question)),
  ])

const cellsOf = ({ wave, code, measure, option, groupBy, group, value, n }: FigureRow) => [
  ...[wave, code, measure, option, groupBy, group],
  Number(value.toFixed(6)),
  n,
]

/** As a table: the names of the columns, then the rows. */
export const tableOf = (results: Pick<Results, 'waves'>): (string | number)[][] => [
  [...columns],
  ...rowsOf(results).map(cellsOf),
]

function rowsOfWave({ wave, answered, flow }: WaveResults): FigureRow[] {
  const row = (measure: string, value: number, n: number) => ({ ...bare, wave, measure, value, n })
  return [
    ...(answered.told ? [row('answered', answered.answered, answered.answered)] : []),
    ...(answered.told && answered.invited !== undefined
      ? [row('invited', answered.invited, answered.answered)]
      : []),
    ...(flow?.told ? [row('every-wave-so-far', flow.everyWaveSoFar, flow.everyWaveSoFar)] : []),
  ]
}

const bare = { code: '', option: '', groupBy: '', group: '' }

function rowsOfQuestion(
  { wave }: WaveResults,
  { code, figures, by, changes, alpha }: QuestionResults,
): FigureRow[] {
  const at = { ...bare, wave, code }
  const groups = by.flatMap(({ by: groupBy, table }) =>
    table.told
      ? table.groups.flatMap(({ value, figures }) => rowsOfFigures({ ...at, groupBy, group: value }, figures))
      : [],
  )
  const changed = changes.flatMap(({ since, change }): FigureRow[] => {
    if (!change.told) return []
    const { n, mean, sd, interval, standardised } = change.change
    return measured({ ...at, option: since }, n, {
      'change-mean': mean,
      'change-sd': sd,
      'change-from': interval?.from,
      'change-to': interval?.to,
      'change-standardised': standardised,
    })
  })
  const ofAlpha = alpha?.told ? measured(at, alpha.n, { alpha: alpha.alpha }) : []
  return [...(figures.told ? rowsOfFigures(at, figures) : []), ...groups, ...changed, ...ofAlpha]
}

type At = Omit<FigureRow, 'measure' | 'value' | 'n'>

const rowsOfFigures = (at: At, { n, missing, distribution, summary }: Figures): FigureRow[] => [
  ...distribution.map(({ value, count, share }) => ({
    ...at,
    measure: 'count',
    option: value,
    value: count,
    n: share.of,
  })),
  ...measured(at, n, {
    missing,
    mean: summary?.mean,
    sd: summary?.sd,
    median: summary?.median,
    'quartile-lower': summary?.quartiles?.lower,
    'quartile-upper': summary?.quartiles?.upper,
  }),
]

const measured = (at: At, n: number, values: Record<string, number | undefined>): FigureRow[] =>
  Object.entries(values).flatMap(([measure, value]) =>
    value === undefined ? [] : [{ ...at, measure, value, n }],
  )
