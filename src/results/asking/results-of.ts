import type { Db } from '../../platform/db.ts'
import { proportionOf } from '../../statistics/index.ts'
import type { Tally } from '../protection/facts.ts'
import type { Period, Unit } from '../protection/tables.ts'
import type { Asked } from './asked.ts'
import { type Asker, getUnit } from './may-see.ts'
import { questionsOfWave } from './questions-of-wave.ts'
import { type Answer, readTables } from './read-tables.ts'
import type { Results, WaveResults } from './shapes.ts'
import { shown } from './shown.ts'
import { inOrderOfWaves } from './wave-order.ts'
import { withoutWithdrawn } from './withdrawn.ts'
import { findWords } from './words.ts'

/**
 * All that may be told of a unit in a period. The one way to a figure: pages, reports, files and programs ask here, and everybody who may
 * see the unit gets the same. Not-found for who may not.
 */
export async function resultsOf(
  db: Db,
  asker: Asker,
  { unit, period = 'all' }: { unit: Unit; period?: Period },
): Promise<Results> {
  const { title, ...seen } = await getUnit(db, asker, unit)
  const when = unit.kind === 'run' ? 'all' : period // a run has one year only
  const { answers: kept, periods } = await readTables(db, unit, when)
  const answers = await withoutWithdrawn(db, seen, kept)
  const words = await findWords(
    db,
    answers.map(({ topic }) => topic),
  )
  const asked: Asked = { answers, words, byKey: new Map(answers.map((answer) => [answer.key, answer])) }
  const waves = Map.groupBy(answers, ({ topic }) => topic.wave)
  return {
    ...{ unit, title, period: when, periods },
    waves: inOrderOfWaves([...waves.keys()]).map((wave) => resultsOfWave(wave, waves.get(wave) ?? [], asked)),
  }
}

function resultsOfWave(wave: string, answers: Answer[], asked: Asked): WaveResults {
  const answered = answers.find(({ topic }) => topic.kind === 'answered')
  const flow = answers.filter(({ topic }) => topic.kind === 'flow')
  return {
    wave,
    answered: shown(answered ? [answered] : [], ({ n, asked: invited }) => ({
      ...{ answered: n, invited },
      // Who had the code of the room may have answered without having been asked by mail: then it is no share of them.
      share: invited === undefined || n > invited ? undefined : proportionOf(n, invited),
    })),
    flow: flow.length > 0 ? shown(flow, (tally) => flowOf(tally, flow)) : undefined,
    questions: questionsOfWave(answers, asked),
  }
}

/** How many answered the first time is known where all runs were counted with it. */
const flowOf = ({ n, asked }: Tally, flow: Answer[]) => ({
  ...{ since: sinceOf(flow), everyWaveSoFar: n },
  of: flow.every(({ told }) => !told.told || told.tally.asked !== undefined) ? asked : undefined,
})

const sinceOf = ([first]: Answer[]): string => first?.topic.since?.[0] ?? ''
