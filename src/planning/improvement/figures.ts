import type { Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { figureSince, lastFigure, type RunFigure, resultsInBrief } from '../../results/index.ts'
import type { Plan } from '../plans.ts'

/** Which finding an action springs from: a question in a wave. */
export type FindingName = { wave: string; code: string }

/** The finding named in an address or a form, "last-day/benefit". */
export function readFinding(text: unknown): FindingName | undefined {
  if (typeof text !== 'string' || text.length > 200) return undefined
  const at = text.indexOf('/')
  return at > 0 && at < text.length - 1 ? { wave: text.slice(0, at), code: text.slice(at + 1) } : undefined
}

export const nameOfFinding = ({ wave, code }: FindingName): string => `${wave}/${code}`

/** What the action form begins with when it comes of a finding. */
export async function findFinding(
  db: Db,
  person: Person,
  { course }: Plan,
  name: FindingName,
  locale: Locale,
) {
  if (!course) return undefined
  const { findings } = await resultsInBrief(db, person, course.id, locale)
  return findings.find(({ wave, code }) => wave === name.wave && code === name.code)
}

/** Keeps the figure of a finding with the action; where it can't be told, the action stands without. */
export async function keepFigure(
  db: Db,
  actionId: number,
  name: FindingName,
  figure: RunFigure,
): Promise<void> {
  await db
    .insertInto('planActionFigures')
    .values({
      ...{ actionId, ...name, question: JSON.stringify(figure.question) },
      ...{ mean: figure.mean, answers: figure.n, runStartedOn: figure.startsOn },
    })
    .execute()
}

export const figureFor = (db: Db, person: Person, { course }: Plan, name: FindingName) =>
  course ? lastFigure(db, person, course.id, name) : Promise.resolve(undefined)

/** The figure an action sprang from, and the same in the first run after it was done. */
export type BeforeAndAfter = {
  actionId: number
  question: LocalisedText
  before: { mean: number; n: number; startedOn: string }
  after: { mean: number; n: number; startedOn: string } | undefined
}

export async function listFigures(db: Db, person: Person, { id, course }: Plan): Promise<BeforeAndAfter[]> {
  if (!course) return []
  const rows = await db
    .selectFrom('planActionFigures as f')
    .innerJoin('planActions as a', 'a.id', 'f.actionId')
    .where('a.planId', '=', id)
    .select([
      'f.actionId',
      'f.wave',
      'f.code',
      'f.question',
      'f.mean',
      'f.answers',
      'f.runStartedOn',
      'a.doneAt',
    ])
    .execute()
  return Promise.all(
    rows.map(async ({ actionId, wave, code, question, mean, answers, runStartedOn, doneAt }) => {
      const since = doneAt && laterOf(dayOf(doneAt), dayAfter(runStartedOn))
      const after = since ? await figureSince(db, person, course.id, { wave, code, since }) : undefined
      return {
        ...{ actionId, question: question as LocalisedText },
        before: { mean, n: answers, startedOn: runStartedOn },
        after: after && { mean: after.mean, n: after.n, startedOn: after.startsOn },
      }
    }),
  )
}

const laterOf = (one: string, other: string): string => (one > other ? one : other)

function dayAfter(day: string): string {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}
