import { type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { preparedOnce } from '../platform/prepared.ts'
import type { LinkedBy, Purpose, WaveName } from './rules.ts'

/** A wave of one run, with the course it is about and the form that is answered. */
export type RunWave = {
  id: number
  evaluationId: number
  runId: number
  wave: number
  name: WaveName
  countedFrom: 'start' | 'end'
  days: number
  purpose: Purpose
  linkedBy: LinkedBy
  opensOn: string
  closesOn: string
  closedAt: Date | null
  invited: number | null
  roomCode: string | null
  versionId: number
  courseTitle: LocalisedText
  courseSlug: string
  runSlug: string
  startsAt: Date
  courseId: number
  serviceId: number
  serviceName: string
}

export async function findRunWave(db: Db, id: number): Promise<RunWave | undefined> {
  const [wave] = await waveNumbered(db, { id })
  return wave
}

/** The query for one wave, to be sent together with others. */
export const waveNumbered = preparedOnce((db, { id }: { id: number }) => runWaves(db).where('p.id', '=', id))

export const findRunWaveByCode = (db: Db, roomCode: string): Promise<RunWave | undefined> =>
  runWaves(db).where('p.roomCode', '=', roomCode).executeTakeFirst()

/** Waves that are open on a day: those in which somebody may be asked. */
export const listOpenWaves = (db: Db, today: string): Promise<RunWave[]> =>
  runWaves(db)
    .where('p.closedAt', 'is', null)
    .where('p.opensOn', '<=', today)
    .where('p.closesOn', '>=', today)
    .execute()

type Between = { opensBy: string; closesFrom: string; closesBy?: string }

/** Waves of the services somebody works in that have opened by a day and close from another: the first to close first. */
export const listWavesOfStaff = (
  db: Db,
  person: Person,
  { opensBy, closesFrom, closesBy }: Between,
): Promise<RunWave[]> =>
  runWaves(db)
    .where('c.serviceId', 'in', servicesOf(person))
    .where('p.opensOn', '<=', opensBy)
    .where('p.closesOn', '>=', closesFrom)
    .$if(closesBy !== undefined, (all) => all.where('p.closesOn', '<=', closesBy ?? ''))
    .orderBy('p.closesOn')
    .limit(20)
    .execute()

/** All waves of one run, the first first. */
export const listWavesOfRun = (db: Db, runId: number): Promise<RunWave[]> =>
  runWaves(db).where('p.runId', '=', runId).orderBy('p.opensOn').orderBy('p.wave').execute()

const runWaves = (db: Db) =>
  db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('evaluations as e', 'e.id', 'p.evaluationId')
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .select([
      'p.id',
      'p.evaluationId',
      'p.runId',
      'p.wave',
      'p.opensOn',
      'p.closesOn',
      'p.closedAt',
      'p.invited',
      'p.roomCode',
    ])
    .select(['w.questionnaireVersionId as versionId', 'w.days', 'r.slug as runSlug', 'r.startsAt'])
    .select([
      'c.title as courseTitle',
      'c.slug as courseSlug',
      'c.id as courseId',
      'c.serviceId',
      's.name as serviceName',
    ])
    .select((eb) => [
      eb.ref('w.name').$castTo<WaveName>().as('name'),
      eb.ref('w.countedFrom').$castTo<'start' | 'end'>().as('countedFrom'),
      eb.ref('e.purpose').$castTo<Purpose>().as('purpose'),
      eb.ref('e.linkedBy').$castTo<LinkedBy>().as('linkedBy'),
    ])
