import { backgroundCodes } from '../../questionnaires/index.ts'
import { countsBetween } from './between.ts'
import { type CountOf, countsOfWave } from './of-wave.ts'
import { asValue, type ClosedWave } from './waves.ts'

/** A wave of a run: closed and read, or not closed yet. `isFresh`: it wasn't counted before. */
export type WaveOfRun = { closed: ClosedWave; isFresh: boolean } | { closed: undefined }

/** What the waves that have just closed in a run add: by themselves, and together with those before them. In the order of the waves. */
export function countsOfRun(waves: WaveOfRun[]): CountOf[] {
  const alone = waves.flatMap((wave, at) =>
    wave.closed && wave.isFresh ? countsOfWave(wave.closed, backgroundOf(waves.slice(0, at))) : [],
  )
  const end = waves.findIndex(({ closed }) => !closed)
  const whole = waves.slice(0, end < 0 ? waves.length : end).filter((wave) => wave.closed !== undefined)
  const fresh = whole.findIndex(({ isFresh }) => isFresh)
  const between =
    fresh < 0
      ? []
      : countsBetween(
          whole.map(({ closed }) => closed),
          fresh,
        )
  return [...alone, ...between]
}

/** What people said in these waves of who they are; what they said first stands. */
function backgroundOf(waves: WaveOfRun[]): Map<string, Record<string, string>> {
  const background = new Map<string, Record<string, string>>()
  for (const { pseudonym, facts } of waves.flatMap(({ closed }) => closed?.sheets ?? [])) {
    const said = background.get(pseudonym) ?? {}
    for (const code of backgroundCodes) {
      const fact = facts[code]
      if (fact !== undefined && !Array.isArray(fact)) said[code] ??= asValue(fact)
    }
    background.set(pseudonym, said)
  }
  return background
}
