import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Place } from '../protection/place.ts'

/** Where a course lies, and the years of its runs: when each began. */
export type PlaceOfCourse = Omit<Place, 'year'> & { years: Map<number, number> }

/** Where a course lies now. What has been told of it stays where it lay then. */
export async function findPlace(db: Db, courseId: number): Promise<PlaceOfCourse> {
  const place = found(
    await db
      .selectFrom('courses as c')
      .innerJoin('services as s', 's.id', 'c.serviceId')
      .innerJoin('municipalities as m', 'm.number', 's.municipalityNumber')
      .innerJoin('hospitalTrusts as t', 't.organisationNumber', 'm.trustNumber')
      .where('c.id', '=', courseId)
      .select([
        'c.id as course',
        'c.serviceId as service',
        't.healthRegion as region',
        'c.programmeId as programme',
      ])
      .executeTakeFirst(),
  )
  const runs = await db
    .selectFrom('runs')
    .select(['id', sql<number>`extract(year from starts_at at time zone 'Europe/Oslo')::integer`.as('year')])
    .where('courseId', '=', courseId)
    .execute()
  return { ...place, years: new Map(runs.map(({ id, year }) => [id, year])) }
}
