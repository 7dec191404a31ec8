import { sql } from 'kysely'
import { isNational, type Person, planningGroupsOf, regionsOf, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Unit } from '../protection/tables.ts'

/** Who asks: somebody who is signed in, or anybody. */
export type Asker = Person | 'public'

/** A unit that somebody may see, and what it is called. */
export type SeenUnit = { unit: Unit; title: LocalisedText; courseId?: number; serviceId?: number }

/**
 * The unit, for those who may see it; not-found for all others. A run and a course: the service's staff and the course's own planning group. A
 * service: its staff. A region: its coordinator, and the nation's advisers and editors. Programmes and the nation are for everybody: they are
 * pools that protection has made up.
 */
export async function getUnit(db: Db, asker: Asker, unit: Unit): Promise<SeenUnit> {
  switch (unit.kind) {
    case 'nation':
      return { unit, title: { nb: 'Norge', nn: 'Noreg', en: 'Norway' } }
    case 'programme':
      return { unit, ...found(await titleOf(db, unit.id)) }
    case 'region':
      return { unit, ...found(await regionFor(db, asker, unit.id)) }
    case 'service':
      return { unit, ...found(await serviceFor(db, asker, unit.id)) }
    case 'course':
      return { unit, ...found(await courseFor(db, asker, unit.id)) }
    case 'run':
      return { unit, ...found(await runFor(db, asker, unit.id)) }
    default:
      return unit satisfies never
  }
}

const titleOf = (db: Db, id: number) =>
  db.selectFrom('programmes').select('title').where('id', '=', id).executeTakeFirst()

async function regionFor(db: Db, asker: Asker, name: string) {
  if (asker === 'public') return undefined
  const row = await db
    .selectFrom('healthRegions')
    .select('name')
    .where('name', '=', name)
    .where((eb) => eb.or([eb('name', 'in', regionsOf(asker)), eb.and([isNational(asker)])]))
    .executeTakeFirst()
  return row && { title: { nb: row.name } }
}

async function serviceFor(db: Db, asker: Asker, id: number) {
  if (asker === 'public') return undefined
  const row = await db
    .selectFrom('services')
    .select('name')
    .where('id', '=', id)
    .where('id', 'in', servicesOf(asker))
    .executeTakeFirst()
  return row && { title: { nb: row.name }, serviceId: id }
}

async function courseFor(db: Db, asker: Asker, id: number) {
  if (asker === 'public') return undefined
  return await coursesSeenBy(db, asker).where('c.id', '=', id).executeTakeFirst()
}

async function runFor(db: Db, asker: Asker, id: number) {
  if (asker === 'public') return undefined
  return await coursesSeenBy(db, asker)
    .innerJoin('runs as r', 'r.courseId', 'c.id')
    .where('r.id', '=', id)
    .executeTakeFirst()
}

const coursesSeenBy = (db: Db, person: Person) =>
  db
    .selectFrom('courses as c')
    .select(['c.title', 'c.id as courseId', 'c.serviceId'])
    .where((eb) =>
      eb.or([
        eb('c.serviceId', 'in', servicesOf(person)),
        sql<boolean>`exists (select from course_groups g where g.course_id = c.id
          and g.planning_group_id in ${planningGroupsOf(person)})`,
      ]),
    )
