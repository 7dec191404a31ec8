import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { drafts } from './queries.ts'
import type { Hindrance } from './through-plan.ts'

/** What of a course both sides sign, part by part. */
export const signedParts = ['goals', 'forWhom', 'targetGroups', 'programme'] as const
/** One of the parts that are signed. */
export type SignedPart = (typeof signedParts)[number]

/** A course as those who plan it read it before they sign: all that stands, and the print of just that. */
export type PlannedCourse = Awaited<ReturnType<typeof getPlannedCourse>>

/** A course, draft or not, for those whom the planning room lets see it. */
export const getPlannedCourse = async (db: Db, id: number, at: Date) =>
  found(
    await drafts(db)
      .where('c.id', '=', id)
      .select([
        sql<string>`plan_fingerprint(c.id)`.as('fingerprint'),
        printsOfParts.as('prints'),
        sql<Hindrance[]>`publication_hindrances(c.id, ${at})`.as('waitsFor'),
      ])
      .executeTakeFirst(),
  )

/** Only to tell what has changed; what holds is the fingerprint of the whole. */
const printsOfParts = sql<Record<SignedPart, string>>`jsonb_build_object(
  'goals', md5(coalesce(c.goals::text, '')),
  'for_whom', md5(jsonb_build_array(c.for_whom, c.not_for)::text),
  'target_groups', md5(jsonb_build_array(c.target_groups, c.age_min, c.age_max)::text),
  'programme', md5(coalesce((
    select jsonb_agg(jsonb_build_array(i.day, i.starts, i.ends, i.title, i.speaker, i.led_by) order by i.day, i.starts)
    from course_programme_items i where i.course_id = c.id
  )::text, ''))
)`
