import type { Results } from '../asking/shapes.ts'

/** Those who were asked (no wave), who answered the first time, and who have answered each time since. Not told: no number. */
export type FlowStep = {
  wave?: string
  isAgain?: boolean
  n: number | undefined
  /** In so many runs, where that isn't all that the first step counts: then the numbers can't be subtracted. */
  ofRuns?: { runs: number; of: number }
}
export type Flow = {
  steps: FlowStep[]
  invited: number | undefined
  answered: number | undefined
  /** Who have answered every time, when that was more than once and is told of the same runs. */
  last: number | undefined
}

/** From those who were asked to those who still answer. In a pool most runs ask once: there only what counts the same runs stands. */
export function flowOf({ waves, unit }: Pick<Results, 'waves' | 'unit'>): Flow {
  const [first, ...later] = waves
  if (!first) return { steps: [], invited: undefined, answered: undefined, last: undefined }
  const { answered } = first
  const invited = answered.told ? answered.invited : undefined
  const n = answered.told ? answered.answered : undefined
  const of = answered.told ? answered.runs : 0
  const again = later.flatMap(({ wave, flow }): FlowStep[] => {
    if (!flow) return []
    if (!flow.told) return [{ wave, isAgain: true, n: undefined }]
    const { everyWaveSoFar: n, runs } = flow
    return [{ wave, isAgain: true, n, ...(runs !== of && { ofRuns: { runs, of } }) }]
  })
  const isCourse = unit.kind === 'course' || unit.kind === 'run'
  const shown = isCourse ? again : again.filter(({ n, ofRuns }) => n !== undefined && !ofRuns)
  const last = shown.at(-1)
  return {
    steps: [...(invited === undefined ? [] : [{ n: invited }]), { wave: first.wave, n }, ...shown],
    ...{ invited, answered: n, last: shown.some(({ ofRuns }) => ofRuns) ? undefined : last?.n },
  }
}
