import { type Proportion, proportionOf } from './proportion.ts'

export type WaveFlow = {
  /** Of those who were asked to take part at all. */
  answered: Proportion | undefined
  /** Answered this wave and every one before it. */
  everyWaveSoFar: number
}

/** From those invited to those who answered every wave. A wave is the set of pseudonyms, or names in a test, that answered it. */
export function attrition(invited: number, waves: ReadonlySet<unknown>[]): WaveFlow[] {
  let stayed: ReadonlySet<unknown> | undefined
  return waves.map((wave) => {
    stayed = stayed ? stayed.intersection(wave) : wave
    return { answered: proportionOf(wave.size, invited), everyWaveSoFar: stayed.size }
  })
}
