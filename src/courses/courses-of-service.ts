import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** The courses of a service that have a run to come, each with its next one, soonest first. */
export const listCoursesOfService = (db: Db, serviceId: number, now: Date) =>
  db
    .selectFrom('courses as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('runs as r')
          .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
          .whereRef('r.courseId', '=', 'c.id')
          .where('r.publishedAt', 'is not', null)
          .where('r.cancelledAt', 'is', null)
          .where('r.startsAt', '>', now)
          .select(['r.startsAt', 'm.name as municipalityName'])
          .orderBy('r.startsAt')
          .limit(1)
          .as('next'),
      (on) => on.onTrue(),
    )
    .where('c.serviceId', '=', serviceId)
    .where('c.publishedAt', 'is not', null)
    .select([
      'c.slug',
      'c.title',
      'c.summary',
      'c.referralRequired',
      'next.startsAt',
      'next.municipalityName',
    ])
    .select(sql<boolean>`c.mode = 'digital'`.as('isDigital'))
    .orderBy('next.startsAt')
    .orderBy('c.id')
    .execute()
