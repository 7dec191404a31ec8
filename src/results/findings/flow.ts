import type { Results } from '../asking/shapes.ts'

/** Those who were asked (no wave), who answered the first time, and who have answered each time since. Not told: no number. */
export type FlowStep = {
  wave?: string
  isAgain?: boolean
  n: number | undefined
  /** In so many runs, where that isn't all that the first step counts: then the numbers can't be subtracted. */
  ofRuns?: { runs: number; of: number; first: number | undefined }
  /** Of so many who were asked that time, where each time stands by itself. */
  invited?: number
}
export type Flow = {
  steps: FlowStep[]
  invited: number | undefined
  answered: number | undefined
  /** Who have answered every time, when that was more than once and is told of the same runs. */
  last: number | undefined
}

/** From those who were asked to those who still answer. Of a service or a pool, whose courses differ, each time by itself. */
export function flowOf({ waves, unit }: Pick<Results, 'waves' | 'unit'>): Flow {
  if (unit.kind !== 'course' && unit.kind !== 'run' && waves.length > 1) return eachTime({ waves })
  const [first, ...later] = waves
  if (!first) return { steps: [], invited: undefined, answered: undefined, last: undefined }
  const { answered } = first
  const invited = answered.told ? askedOf(answered) : undefined
  const n = answered.told ? answered.answered : undefined
  const of = answered.told ? answered.runs : 0
  const again = later.flatMap(({ wave, flow }): FlowStep[] => {
    if (!flow) return []
    if (!flow.told) return [{ wave, isAgain: true, n: undefined }]
    const { everyWaveSoFar: n, runs, of: first } = flow
    return [{ wave, isAgain: true, n, ...(runs !== of && { ofRuns: { runs, of, first } }) }]
  })
  const last = again.at(-1)
  return {
    steps: [...(invited === undefined ? [] : [{ n: invited }]), { wave: first.wave, n }, ...again],
    ...{ invited, answered: n, last: again.some(({ ofRuns }) => ofRuns) ? undefined : last?.n },
  }
}

/** Of several courses, which ask different people at different times: how many answered each time, of those who were asked then. */
function eachTime({ waves }: Pick<Results, 'waves'>): Flow {
  const steps = waves.flatMap(({ wave, answered }): FlowStep[] => {
    if (!answered.told) return []
    const invited = askedOf(answered)
    return [{ wave, n: answered.answered, ...(invited !== undefined && { invited }) }]
  })
  return { steps, invited: steps[0]?.invited, answered: steps[0]?.n, last: undefined }
}

/** Of how many, as far as they are of them: who had the code of the room may have answered without having been asked. */
const askedOf = ({
  answered,
  invited,
}: {
  answered: number
  invited: number | undefined
}): number | undefined => (invited === undefined || answered > invited ? undefined : invited)
