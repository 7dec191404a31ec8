import type { Results } from '../asking/shapes.ts'

/** Those who were asked (no wave), who answered the first time, and who have answered each time since. Not told: no number. */
export type FlowStep = { wave?: string; isAgain?: boolean; n: number | undefined }
export type Flow = {
  steps: FlowStep[]
  invited: number | undefined
  answered: number | undefined
  /** Who have answered every time, when that was more than once and is told. */
  last: number | undefined
}

export function flowOf({ waves }: Pick<Results, 'waves'>): Flow {
  const [first, ...later] = waves
  if (!first) return { steps: [], invited: undefined, answered: undefined, last: undefined }
  const { answered } = first
  const invited = answered.told ? answered.invited : undefined
  const n = answered.told ? answered.answered : undefined
  const again = later.flatMap(({ wave, flow }): FlowStep[] =>
    flow ? [{ wave, isAgain: true, n: flow.told ? flow.everyWaveSoFar : undefined }] : [],
  )
  return {
    steps: [...(invited === undefined ? [] : [{ n: invited }]), { wave: first.wave, n }, ...again],
    ...{ invited, answered: n, last: again.at(-1)?.n },
  }
}
