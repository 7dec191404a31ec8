import { itemScores, scales } from '../../instruments/index.ts'
import { answersByCode } from '../../questionnaires/index.ts'
import { keyOf } from '../protection/facts.ts'
import type { CountOf } from './of-wave.ts'
import type { Counted } from './questions.ts'
import type { ClosedWave } from './waves.ts'

/**
 * What Cronbach's alpha is made of, so that it can be added up over runs: of those who answered every question of a scale, the sum of each,
 * of their squares, of the totals and of their squares. `left` are those who have a score all the same.
 */
export function alphaOf(wave: ClosedWave, score: CountOf, { code, item }: Counted): CountOf[] {
  const items = scales[code]?.items ?? []
  if (item || items.length < 2) return []
  const rows = wave.sheets
    .filter(({ facts }) => facts[code] !== undefined)
    .map(({ answers }) => itemScores(code, answersByCode(wave.form, answers)))
    .map((worth) => items.map((one) => worth[one]))
    .filter((row): row is number[] => row.every((one) => one !== undefined))
  const of = keyOf({ wave: wave.wave, code })
  return [
    {
      topic: {
        ...{ wave: wave.wave, code: `${code}:alpha`, of: [of], sensitive: true },
        ...{ kind: 'alpha', question: code, versionId: wave.versionId },
      },
      tally: { n: rows.length, counts: momentsOf(rows), left: { [of]: score.tally.n - rows.length } },
    },
  ]
}

/** 'sum 0', 'sum 1' …: of each question; 'squares': of all of them; 'total' and 'total squares': of each person's sum. */
function momentsOf(rows: number[][]): Record<string, number> {
  const moments: Record<string, number> = {}
  const add = (name: string, amount: number): void => {
    moments[name] = (moments[name] ?? 0) + amount
  }
  for (const row of rows) {
    const total = row.reduce((sum, one) => sum + one, 0)
    for (const [at, one] of row.entries()) {
      add(`sum ${at}`, one)
      add('squares', one ** 2)
    }
    add('total', total)
    add('total squares', total ** 2)
  }
  return moments
}
