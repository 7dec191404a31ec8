import { type Person, type ServiceRole, servicesOf } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { keepers } from '../begin.ts'
import type { LinkedBy, Purpose, WaveName } from '../rules.ts'

/** A course of a service that somebody works in, and what matters to how it is evaluated. */
export type EvaluatedCourse = {
  id: number
  slug: string
  title: LocalisedText
  serviceId: number
  /** Whether the person decides how it is evaluated. */
  mayKeep: boolean
  /** The seats of the smallest run that hasn't ended. */
  fewest: number | null
  /** A time of answering is over: there may be something to read. */
  hasAnswers: boolean
}

/** The course at this address, for somebody of its service, in one of these roles if any are named; else it isn't there. */
export const getEvaluatedCourse = async (
  db: Db,
  person: Person,
  slug: string,
  ...roles: ServiceRole[]
): Promise<EvaluatedCourse> =>
  found(
    await db
      .selectFrom('courses as c')
      .select(['c.id', 'c.slug', 'c.title', 'c.serviceId'])
      .select((eb) => [
        eb('c.serviceId', 'in', servicesOf(person, ...keepers))
          .$castTo<boolean>()
          .as('mayKeep'),
        eb
          .selectFrom('runs as r')
          .select(({ fn }) => fn.min('r.capacity').as('fewest'))
          .whereRef('r.courseId', '=', 'c.id')
          .where('r.cancelledAt', 'is', null)
          .where('r.endsAt', '>', person.at)
          .as('fewest'),
        eb
          .exists(
            eb
              .selectFrom('runWaves as w')
              .innerJoin('evaluations as e', 'e.id', 'w.evaluationId')
              .select('w.id')
              .whereRef('e.courseId', '=', 'c.id')
              .where('w.closedAt', 'is not', null),
          )
          .$castTo<boolean>()
          .as('hasAnswers'),
      ])
      .where('c.slug', '=', slug)
      .where('c.serviceId', 'in', servicesOf(person, ...roles))
      .executeTakeFirst(),
  )

/** How a course is evaluated: what is asked when. */
export type UnderWay = {
  id: number
  purpose: Purpose
  linkedBy: LinkedBy
  startedAt: Date
  waves: AskedWhen[]
}
export type AskedWhen = {
  wave: number
  name: WaveName
  countedFrom: 'start' | 'end'
  days: number
  openDays: number
  versionId: number
}

export async function findUnderWay(db: Db, courseId: number): Promise<UnderWay | undefined> {
  const evaluation = await db
    .selectFrom('evaluations as e')
    .select(['e.id', 'e.startedAt'])
    .select((eb) => [
      eb.ref('e.purpose').$castTo<Purpose>().as('purpose'),
      eb.ref('e.linkedBy').$castTo<LinkedBy>().as('linkedBy'),
    ])
    .where('e.courseId', '=', courseId)
    .where('e.endedAt', 'is', null)
    .executeTakeFirst()
  return evaluation && { ...evaluation, waves: await listAskedWhen(db, evaluation.id) }
}

const listAskedWhen = (db: Db, evaluationId: number): Promise<AskedWhen[]> =>
  db
    .selectFrom('evaluationWaves as w')
    .select(['w.wave', 'w.days', 'w.openDays', 'w.questionnaireVersionId as versionId'])
    .select((eb) => [
      eb.ref('w.name').$castTo<WaveName>().as('name'),
      eb.ref('w.countedFrom').$castTo<'start' | 'end'>().as('countedFrom'),
    ])
    .where('w.evaluationId', '=', evaluationId)
    .orderBy('w.wave')
    .execute()

/** The runs that are asked next, or now: the first to close first. */
export type AskedNext = Awaited<ReturnType<typeof listAskedNext>>[number]

export const listAskedNext = (db: Db, evaluationId: number, now: Date) =>
  db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .select(['p.id', 'p.opensOn', 'p.closesOn', 'w.days', 'r.slug', 'r.startsAt', 'r.place'])
    .select((eb) => [
      eb.ref('w.name').$castTo<WaveName>().as('name'),
      eb.ref('w.countedFrom').$castTo<'start' | 'end'>().as('countedFrom'),
    ])
    .where('p.evaluationId', '=', evaluationId)
    .where('p.closedAt', 'is', null)
    .where('p.closesOn', '>=', dayOf(now))
    .orderBy('p.opensOn')
    .orderBy('r.startsAt')
    .limit(12)
    .execute()
