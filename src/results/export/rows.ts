import type { Series } from '../asking/series-of.ts'
import type { ChangeResults, Figures, QuestionResults, Results, WaveResults } from '../asking/shapes.ts'
import type { Headline } from '../findings/headline.ts'

/** What is counted or worked out. */
export type Measure =
  | 'answered'
  | 'invited'
  | 'every-wave-so-far'
  | 'runs'
  | 'runs-waiting'
  | 'services'
  | 'count'
  | 'missing'
  | 'mean'
  | 'sd'
  | 'median'
  | 'quartile-lower'
  | 'quartile-upper'
  | 'floor'
  | 'ceiling'
  | 'top-two'
  | 'change-mean'
  | 'change-sd'
  | 'change-from'
  | 'change-to'
  | 'change-standardised'
  | 'change-better'
  | 'change-same'
  | 'change-worse'
  | 'change-at-least'
  | 'stayed-mean'
  | 'left-mean'
  | 'stayed-less-left'
  | 'stayed-less-left-from'
  | 'stayed-less-left-to'
  | 'alpha'
  | 'phase-median'
  | 'limit-lower'
  | 'limit-upper'

/** One figure: what it counts, of what, and how many it is made of. What isn't told isn't there. */
export type FigureRow = {
  wave: string
  code: string
  measure: Measure
  option: string
  groupBy: string
  group: string
  value: number
  n: number
}

export const columns = ['wave', 'code', 'measure', 'option', 'group_by', 'group', 'value', 'n'] as const

/** The name of the column `groupBy` where the groups are runs, each with the day it began. */
export const byRun = 'run'

/** Every figure that is told of a unit, one a row. */
export const rowsOf = ({ waves }: Pick<Results, 'waves'>): FigureRow[] =>
  waves.flatMap((wave) => [
    ...rowsOfWave(wave),
    ...wave.questions.flatMap((question) => rowsOfQuestion(wave, question)),
  ])

/**
 * The mean of one question, run after run: runs that are told of together stand in one row. Then what the charts draw between them: a median
 * and the limits of what is usual, from one action to the next.
 */
export function rowsOfSeries(
  { points, phases, xmrChart }: Series,
  { wave, question }: Headline,
): FigureRow[] {
  const at = { ...bare, wave: wave.wave, code: question.code, groupBy: byRun }
  const between = ({ from, to }: { from: number; to: number }) => {
    const its = points.slice(from, to)
    const days = its.flatMap(({ runs }) => runs.map(({ startsOn }) => startsOn))
    const n = its.reduce((sum, { figures }) => sum + figures.n, 0)
    return { n, at: { ...at, group: `${days[0] ?? ''} – ${days.at(-1) ?? ''}` } }
  }
  return [
    ...points.map(({ runs, value, figures }) => ({
      ...{ ...at, measure: 'mean' as const, value, n: figures.n },
      group: runs.map(({ startsOn }) => startsOn).join(' + '),
    })),
    ...phases.flatMap((phase) => {
      const { at, n } = between(phase)
      return measured(at, n, { 'phase-median': phase.median })
    }),
    ...xmrChart.phases.flatMap((phase) => {
      const { at, n } = between(phase)
      return measured(at, n, { 'limit-lower': phase.limits?.from, 'limit-upper': phase.limits?.to })
    }),
  ]
}

const cellsOf = ({ wave, code, measure, option, groupBy, group, value, n }: FigureRow) => [
  ...[wave, code, measure, option, groupBy, group],
  rounded(value),
  n,
]

/** As many digits as anybody needs, so that 0.1 + 0.2 is 0.3. */
export const rounded = (value: number): number => Number(value.toFixed(6))

/** As a table: the names of the columns, then the rows. */
export const tableOf = (rows: FigureRow[]): (string | number)[][] => [[...columns], ...rows.map(cellsOf)]

function rowsOfWave({ wave, answered, flow }: WaveResults): FigureRow[] {
  const at = { ...bare, wave }
  const ofFlow = flow?.told
    ? measured(at, flow.of ?? flow.everyWaveSoFar, { 'every-wave-so-far': flow.everyWaveSoFar })
    : []
  if (!answered.told) return ofFlow
  const { answered: n, invited, runs, waiting, services } = answered
  return [...measured(at, n, { answered: n, invited, runs, 'runs-waiting': waiting, services }), ...ofFlow]
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
  const ofAlpha = alpha?.told ? measured(at, alpha.n, { alpha: alpha.alpha }) : []
  return [
    ...(figures.told ? rowsOfFigures(at, figures) : []),
    ...groups,
    ...changes.flatMap((change) => rowsOfChange(at, change)),
    ...ofAlpha,
  ]
}

type At = Omit<FigureRow, 'measure' | 'value' | 'n'>

const rowsOfFigures = (at: At, { n, missing, distribution, summary, ends, topTwo }: Figures): FigureRow[] => [
  ...distribution.map(({ value, count, share }) => ({
    ...at,
    measure: 'count' as const,
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
    floor: ends?.floor.count,
    ceiling: ends?.ceiling.count,
    'top-two': topTwo?.count,
  }),
]

/** The wave it is counted from stands where an answer else does. */
function rowsOfChange(its: At, { since, change, stayed }: ChangeResults): FigureRow[] {
  const at = { ...its, option: since }
  const groups = stayed?.told ? stayed.groups : undefined
  const ofChange = () => {
    if (!change.told) return []
    const { n, mean, sd, interval, standardised, people } = change.change
    return measured(at, n, {
      'change-mean': mean,
      'change-sd': sd,
      'change-from': interval?.from,
      'change-to': interval?.to,
      'change-standardised': standardised,
      'change-better': people?.better.count,
      'change-same': people?.same.count,
      'change-worse': people?.worse.count,
      'change-at-least': people?.atLeast,
    })
  }
  return [
    ...ofChange(),
    ...(groups ? measured(at, groups.first.n, { 'stayed-mean': groups.first.mean }) : []),
    ...(groups ? measured(at, groups.second.n, { 'left-mean': groups.second.mean }) : []),
    ...(groups
      ? measured(at, groups.first.n + groups.second.n, {
          'stayed-less-left': groups.difference,
          'stayed-less-left-from': groups.interval?.from,
          'stayed-less-left-to': groups.interval?.to,
        })
      : []),
  ]
}

const measured = (at: At, n: number, values: Partial<Record<Measure, number | undefined>>): FigureRow[] =>
  Object.entries(values).flatMap(([measure, value]) =>
    value === undefined ? [] : [{ ...at, measure: measure as Measure, value, n }],
  )
